internal import Glibc

/// A regular file of a source tree, open for reading.
struct OpenFile: ~Copyable {
  let descriptor: FileDescriptor
  /// In bytes, when it was opened.
  let size: Int
  /// `nil` for a file that the user named by itself.
  private let folder: FolderHandle?
  private let path: String

  /// Errors: not a regular file.
  init(owning descriptor: consuming FileDescriptor, folder: FolderHandle, path: TreePath) throws(DiskError) {
    try self.init(owning: descriptor, folder: folder, path: path.string)
  }

  /// Errors: not a regular file.
  init(owning descriptor: consuming FileDescriptor, folder: FolderHandle?, path: String) throws(DiskError) {
    func display() -> String { folder?.display(path) ?? path }
    let (code, status) = SystemCall.status(of: descriptor.raw)
    guard code == 0 else { throw DiskError(.readFile, display(), code: -code) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw DiskError(.readFile, display(), code: EISDIR)
    default: throw DiskError(.readFile, display(), reason: .notARegularFile)
    }
    self.descriptor = descriptor
    self.size = Int(status.st_size)
    self.folder = folder
    self.path = path
  }

  /// All bytes up to the end, wherever it is by the time it is reached. Errors: `tooLarge` over `limit`, and those of read(2).
  func read(limit: Int) throws(DiskError) -> [UInt8] {
    guard size <= limit else { throw DiskError(.readFile, display, reason: .tooLarge) }
    // One byte more than the file has shows at once whether it has grown, and is where the reading stops past the limit.
    var capacity = min(size, limit, Int.max - 1) + 1
    var bytes: [UInt8] = []
    while true {
      var code: Int32 = 0
      var isAtEnd = false
      bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        count = bytes.count
        _ = buffer.initialize(fromContentsOf: bytes)
        (code, isAtEnd) = fill(buffer, from: &count)
      }
      guard code == 0 else { throw DiskError(.readFile, display, code: -code) }
      guard bytes.count <= limit else { throw DiskError(.readFile, display, reason: .tooLarge) }
      if isAtEnd { return bytes }
      capacity = min(max(capacity * 2, 64 << 10), min(limit, Int.max - 1) + 1)
    }
  }

  /// The first bytes, `limit` at most. Errors: those of read(2).
  func readPrefix(limit: Int) throws(DiskError) -> [UInt8] {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: min(size, limit)) { buffer, count in
      count = 0
      (code, _) = fill(buffer, from: &count)
    }
    guard code == 0 else { throw DiskError(.readFile, display, code: -code) }
    return bytes
  }

  /// Reads until the buffer is full or the file ends.
  private func fill(_ buffer: UnsafeMutableBufferPointer<UInt8>, from filled: inout Int) -> (Int32, isAtEnd: Bool) {
    while filled < buffer.count {
      let start = filled
      let count = SystemCall.run { Glibc.read(descriptor.raw, buffer.baseAddress! + start, buffer.count - start) }
      if count < 0 { return (Int32(count), false) }
      filled += count
      // A read that comes back short at the size that the file was opened with has met the end; elsewhere only 0 says so.
      if count == 0 || (filled == size && filled < buffer.count) { return (0, true) }
    }
    return (0, false)
  }

  private var display: String { folder?.display(path) ?? path }
}
