internal import Glibc

/// One writer at a time in a folder: flock(2) on the folder itself, so nothing is left behind. The kernel drops it when its
/// process ends, however it ends.
package final class FolderLock: Sendable {
  private let folder: FolderHandle

  /// Waits while somebody else holds it.
  ///
  /// Errors: what open(2) and flock(2) report of the folder.
  package init(_ path: String) throws(DiskError) {
    folder = try FolderHandle(at: path)
    let code = SystemCall.run { flock(folder.raw, LOCK_EX) }
    guard code == 0 else { throw DiskError(.readFolder, path, code: -code) }
  }

  /// Lets the next one in; so does the end of the value.
  package func release() { _ = flock(folder.raw, LOCK_UN) }
}
