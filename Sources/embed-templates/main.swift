import Foundation

// Writes a Swift file that holds every file of a folder as text.
//
// embed-templates FOLDER OUTPUT.swift

let arguments = CommandLine.arguments
guard arguments.count == 3 else {
  FileHandle.standardError.write(Data("usage: embed-templates FOLDER OUTPUT.swift\n".utf8))
  exit(2)
}
let folder = URL(filePath: arguments[1], directoryHint: .isDirectory)
var entries: [String] = []
for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted() {
  let url = folder.appending(path: name)
  var isFolder: ObjCBool = false
  guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder), !isFolder.boolValue else { continue }
  let text = try String(contentsOf: url, encoding: .utf8)
  // Five number signs: no template has a quote followed by so many.
  entries.append("    (\"templates/\(name)\", #####\"\"\"\n\(text)\n\"\"\"#####),")
}
let code = """
  /// The templates that a new site starts with. Made from `templates/` by the build.
  enum DefaultTemplates {
    /// Path from the site's folder, and text.
    static let files: [(path: String, text: String)] = [
  \(entries.joined(separator: "\n"))
    ]
  }

  """
try code.write(to: URL(filePath: arguments[2]), atomically: true, encoding: .utf8)
