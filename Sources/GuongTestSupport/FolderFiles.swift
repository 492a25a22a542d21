import Foundation

/// Reads whole folders for tests.
package enum FolderFiles {
  /// Every regular file below `folder`, by path from it.
  package static func read(_ folder: URL) -> [String: [UInt8]] {
    let base = folder.path(percentEncoded: false)
    guard let walk = FileManager.default.enumerator(atPath: base) else { return [:] }
    var files: [String: [UInt8]] = [:]
    while let path = walk.nextObject() as? String {
      guard walk.fileAttributes?[.type] as? FileAttributeType == .typeRegular else { continue }
      files[path] = (try? Data(contentsOf: folder.appending(path: path))).map { Array($0) } ?? []
    }
    return files
  }
}
