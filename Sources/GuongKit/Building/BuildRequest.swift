import GuongModel

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

  package init(site: String, now: Int) {
    self.site = site
    self.now = now
    self.options = BuildOptions()
    self.isStrict = false
  }

  package var outputPath: String { output ?? site + "/public" }
}
