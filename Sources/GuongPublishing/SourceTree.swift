internal import Glibc

/// All files under one folder, found once and read on demand.
///
/// Hidden files and editors' leftovers are skipped in silence; everything else that is not taken is a finding. Symbolic links
/// are never followed, neither when the tree is discovered nor when a file is read, even if one appears in between.
package struct SourceTree: Sendable {
  /// Regular files in byte order of their paths: the same on every machine.
  package let files: [SourceFile]
  /// What was not taken, in byte order of the paths.
  package let findings: [SourceTreeFinding]
  private let folder: FolderHandle

  /// Discovers the tree under the folder `root`, which may itself be reached through a symbolic link.
  /// Errors: the folder cannot be opened or listed.
  package init(root: String) throws(DiskError) {
    try self.init(root: root, resolver: nil)
  }

  /// `resolver` nil is the best that works here.
  package init(root: String, resolver: PathResolver?) throws(DiskError) {
    folder = try FolderHandle(at: root, resolver: resolver)
    let walk = try SourceTreeWalk(folder)
    files = walk.files
    findings = walk.findings
  }

  /// The bytes of one file, as they are now. Safe to call from many threads.
  ///
  /// Errors: `tooLarge` over `limit` bytes, before more than that is read; `symbolicLink` if any part of the path is one;
  /// `notARegularFile` for a pipe or a device, without waiting for it; what open(2) and read(2) report.
  package func read(_ path: TreePath, limit: Int) throws(DiskError) -> [UInt8] {
    try open(path).read(limit: limit)
  }

  /// The first bytes of one file, `limit` at most; otherwise like `read`.
  package func readPrefix(_ path: TreePath, limit: Int) throws(DiskError) -> [UInt8] {
    try open(path).readPrefix(limit: limit)
  }

  /// Opens one file for reading.
  func open(_ path: TreePath) throws(DiskError) -> OpenFile {
    // O_NONBLOCK: a pipe that nobody writes to must not hold up the build.
    let raw = folder.open(path.string, flags: O_RDONLY | O_NONBLOCK | O_NOCTTY)
    // A socket, or a device without a driver, cannot be opened at all.
    if raw == -ENXIO || raw == -ENODEV {
      throw DiskError(.readFile, folder.display(path.string), code: -raw, reason: .notARegularFile)
    }
    guard raw >= 0 else { throw DiskError(.readFile, folder.display(path.string), code: -raw) }
    return try OpenFile(owning: FileDescriptor(owning: raw), folder: folder, path: path)
  }
}
