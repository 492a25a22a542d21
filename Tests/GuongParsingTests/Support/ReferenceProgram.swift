import Foundation
import GuongTestSupport

/// Debian's `cmark-gfm` program, held against our use of its library.
enum ReferenceProgram {
  /// The HTML of each document, made in safe mode with the extensions that the site uses.
  static func html(of documents: [String]) throws -> [String] {
    let folder = try TemporaryFolder()
    for (index, document) in documents.enumerated() {
      try Data(document.utf8).write(to: folder.url.appending(path: "\(index).md"))
    }
    let script = """
      cd "$1"
      for lane in 0 1; do
        ( for ((i = lane; i < $2; i += 2)); do
            cmark-gfm -e table -e autolink -e tasklist -e strikethrough -e footnotes $i.md > $i.html || exit 1
          done ) & lanes="$lanes $!"
      done
      for lane in $lanes; do wait $lane || exit 1; done
      """
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["timeout", "120", "bash", "-c", script, "bash", folder.path, "\(documents.count)"]
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Fault(status: process.terminationStatus) }
    return try documents.indices.map {
      String(decoding: try Data(contentsOf: folder.url.appending(path: "\($0).html")), as: UTF8.self)
    }
  }

  struct Fault: Error {
    let status: Int32
  }
}
