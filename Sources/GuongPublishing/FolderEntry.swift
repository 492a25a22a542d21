internal import Glibc

/// One name in a folder, valid while its `FolderEntries` is being read.
struct FolderEntry {
  /// The name with its closing NUL, in whatever encoding it has.
  let name: UnsafePointer<CChar>
  /// The name's bytes without the NUL.
  let bytes: UnsafeBufferPointer<UInt8>
  /// DT_REG, DT_DIR…; DT_UNKNOWN on file systems that do not tell.
  let kind: UInt8

  var isHidden: Bool { bytes.first == UInt8(ascii: ".") }

  /// True for a folder, asking the file system where the entry does not tell.
  func isFolder(in folder: Int32) -> Bool {
    if kind != UInt8(DT_UNKNOWN) { return kind == UInt8(DT_DIR) }
    let (code, status) = SystemCall.status(of: name, in: folder)
    return code == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
