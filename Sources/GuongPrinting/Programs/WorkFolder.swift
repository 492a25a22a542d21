internal import Foundation

/// A folder for passing files to programs, readable by its owner only and removed with all that is in it when the last
/// reference goes.
final class WorkFolder: Sendable {
  let url: URL

  init() throws(PrintError) {
    url = FileManager.default.temporaryDirectory.appending(path: "guong-print-\(UUID().uuidString)")
    do {
      try FileManager.default.createDirectory(
        at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .disk(error.localizedDescription)
    }
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func file(_ name: String) -> URL { url.appending(path: name) }

  func write(_ name: String, _ bytes: Data) throws(PrintError) {
    do {
      try bytes.write(to: file(name))
    } catch {
      throw .disk(error.localizedDescription)
    }
  }

  /// The bytes of a file; empty when there is none.
  func read(_ name: String) -> Data { (try? Data(contentsOf: file(name))) ?? Data() }
}
