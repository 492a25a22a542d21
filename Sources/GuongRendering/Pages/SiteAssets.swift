import GuongModel

/// The stylesheets, script and icon of the site, each named by what it holds, so that browsers may keep it for ever.
package struct SiteAssets: Sendable {
  package struct File: Sendable {
    /// `tai-nguyen/style-3f9a2c.css`, from the output's root.
    package let path: String
    package let bytes: [UInt8]
  }

  package let stylesheet: File
  /// What charts and tables of figures need besides: only the pages that have them load it.
  package let figures: File?
  package let script: File?
  package let icon: File
  /// Other files of `templates/assets`, under their own names.
  package let others: [File]

  /// - Parameters:
  ///   - files: name below `templates/assets/` and bytes.
  ///   - hash: a stable short hash of bytes, as text for a file's name.
  package init?(files: [(name: String, bytes: [UInt8])], hash: ([UInt8]) -> String) {
    func file(_ name: String, _ stem: String, _ ending: String) -> File? {
      guard let bytes = files.first(where: { $0.name == name })?.bytes else { return nil }
      let published = ending == "css" ? StylesheetCompaction.compact(bytes) : bytes
      return File(path: "tai-nguyen/\(stem)-\(hash(published)).\(ending)", bytes: published)
    }
    guard let stylesheet = file("style.css", "style", "css"), let icon = file("icon.svg", "icon", "svg") else {
      return nil
    }
    self.stylesheet = stylesheet
    self.icon = icon
    self.figures = file("figures.css", "figures", "css")
    self.script = file("page.js", "page", "js")
    let named = ["style.css", "figures.css", "icon.svg", "page.js"]
    self.others = files.filter { !named.contains($0.name) }.map { File(path: "tai-nguyen/\($0.name)", bytes: $0.bytes) }
  }

  package var all: [File] { [stylesheet, icon] + [figures, script].compactMap(\.self) + others }
}
