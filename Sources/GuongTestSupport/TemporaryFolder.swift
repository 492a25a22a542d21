import Foundation

/// A new folder on the disk, removed with all that is in it when the last reference goes.
package final class TemporaryFolder: Sendable {
  package let url: URL

  package init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "guong-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  package var path: String { url.path(percentEncoded: false) }

  package func at(_ name: String) -> String { url.appending(path: name).path(percentEncoded: false) }

  package func write(_ name: String, _ bytes: [UInt8]) throws {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  package func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

  package func text(_ name: String) -> String? {
    (try? Data(contentsOf: url.appending(path: name))).map { String(decoding: $0, as: UTF8.self) }
  }

  package func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: at(name)) }

  /// What lies in it, dot-files too, in no order.
  package var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] }

  /// Every regular file below a folder of it, by path from there.
  package func files(_ name: String) -> [String: [UInt8]] { FolderFiles.read(url.appending(path: name)) }
}
