internal import CLinux
internal import Glibc

/// The names in one folder, as getdents64(2) gives them; one buffer serves many folders in turn.
///
/// The whole folder is read before the first name is handed out, so that names may be removed while going through them.
struct FolderEntries {
  private var records: [UInt8]
  private var length = 0

  init() {
    records = [UInt8](repeating: 0, count: 32 << 10)
  }

  /// No entries and no buffer.
  static let none = FolderEntries(records: [])

  private init(records: [UInt8]) {
    self.records = records
  }

  /// Reads all entries of an open folder. Returns 0 or the negated error number.
  mutating func load(_ folder: Int32) -> Int32 {
    length = 0
    while true {
      // The kernel wants room for at least one record (280 bytes) and gives as many as fit.
      if records.count - length < 4 << 10 { records += [UInt8](repeating: 0, count: records.count) }
      let used = length
      let count = records.withUnsafeMutableBytes { linux_read_entries(folder, $0.baseAddress! + used, $0.count - used) }
      if count < 0 { return Int32(count) }
      if count == 0 { return 0 }
      length += count
    }
  }

  /// Hands out each entry but "." and "..", in the file system's order.
  func forEach<Failure: Error>(_ body: (FolderEntry) throws(Failure) -> Void) throws(Failure) {
    try records.withUnsafeBufferPointer { (buffer: UnsafeBufferPointer<UInt8>) throws(Failure) in
      guard let base = buffer.baseAddress else { return }
      var offset = 0
      while offset < length {
        let record = UnsafeRawPointer(base + offset)
        offset += Int(record.loadUnaligned(fromByteOffset: Self.lengthOffset, as: UInt16.self))
        let bytes = (record + Self.nameOffset).assumingMemoryBound(to: UInt8.self)
        let name = (record + Self.nameOffset).assumingMemoryBound(to: CChar.self)
        let count = strlen(name)
        if bytes[0] == UInt8(ascii: "."), count == 1 || (count == 2 && bytes[1] == UInt8(ascii: ".")) { continue }
        let kind = record.load(fromByteOffset: Self.kindOffset, as: UInt8.self)
        try body(FolderEntry(name: name, bytes: UnsafeBufferPointer(start: bytes, count: count), kind: kind))
      }
    }
  }

  // struct linux_dirent64 (getdents64(2)): 8 bytes inode, 8 offset, 2 record length, 1 kind, then the name and a NUL.
  private static let lengthOffset = 16
  private static let kindOffset = 18
  private static let nameOffset = 19
}
