/// Paths in whatever encoding the disk has them, for what is moved or removed without being read: bytes with a closing NUL.
enum RawPath {
  /// The path of an entry in a folder; an empty folder path (just the NUL) is the root.
  static func joining(_ folder: [CChar], _ entry: FolderEntry) -> [CChar] {
    var path: [CChar] = []
    path.reserveCapacity(folder.count + entry.bytes.count + 1)
    if folder.count > 1 {
      path += folder.dropLast()
      path.append(CChar(bitPattern: UInt8(ascii: "/")))
    }
    path += UnsafeBufferPointer(start: entry.name, count: entry.bytes.count + 1)
    return path
  }

  /// The path for reading; bytes that are not UTF-8 become U+FFFD.
  static func display(_ path: [CChar]) -> String {
    String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
