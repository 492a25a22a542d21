import Foundation
import GuongKit
import GuongModel

/// The project's own files, found from where this source file stands.
package enum Repository {
  package static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Files below a folder of the repository: path from the repository's root, and bytes.
  package static func files(below folder: String) -> [String: [UInt8]] {
    FolderFiles.read(root.appending(path: folder)).reduce(into: [:]) { $0["\(folder)/\($1.key)"] = $1.value }
  }

  /// The default templates, loaded once for each language.
  package static func templates(_ language: Language) -> SiteTemplates {
    language == .vietnamese ? vietnamese : english
  }

  private static let vietnamese = load(.vietnamese)
  private static let english = load(.english)

  private static func load(_ language: Language) -> SiteTemplates {
    let files = files(below: "templates").map { (path: $0.key, bytes: $0.value) }.sorted { $0.path < $1.path }
    let (templates, diagnostics) = SiteTemplates.load(files: files, language: language)
    guard let templates else { preconditionFailure("\(diagnostics)") }
    return templates
  }
}
