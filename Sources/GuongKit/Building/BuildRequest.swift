import GuongModel
import GuongParsing

/// What a build was asked to do.
package struct BuildRequest: Sendable {
  /// The folder that holds `content/` and `templates/`.
  package var site: String
  /// Where the finished site goes; `public` in the site's folder when `nil`.
  package var output: String?
  /// Seconds since 1970.
  package var now: Int
  package var options: BuildOptions
  /// Publish nothing when there is any diagnostic, warnings included.
  package var isStrict: Bool
  package var workers: Int?
  /// Where Markdown is parsed that might make cmark-gfm hang or abort.
  package var markdown: MarkdownRenderer

  package init(site: String, now: Int, markdown: MarkdownRenderer = .inProcess) {
    self.site = site
    self.now = now
    self.options = BuildOptions()
    self.isStrict = false
    self.markdown = markdown
  }

  package var outputPath: String { output ?? site + "/public" }
}
