/// Names that people's programs leave about and nobody means to publish.
enum IgnoredName {
  /// True for dot-files and dot-folders (.git, .DS_Store, .~lock.bai.docx#), the lock files of Word (~$bai.docx), backups
  /// (bai.md~), and what Windows Explorer leaves (Thumbs.db, desktop.ini, in any case).
  static func matches(_ name: some BidirectionalCollection<UInt8>) -> Bool {
    if name.first == UInt8(ascii: ".") || name.last == UInt8(ascii: "~") { return true }
    if name.starts(with: "~$".utf8) { return true }
    return explorerNames.contains { leftover in
      leftover.count == name.count && zip(leftover, name).allSatisfy { $0 == lowerCased($1) }
    }
  }

  private static let explorerNames = ["thumbs.db".utf8, "desktop.ini".utf8]

  private static func lowerCased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
