internal import Glibc

/// Tells the documents that cmark-gfm surely reads in a moment from those that might make it hang or abort.
///
/// Every known blow-up of cmark-gfm needs many marks (ASCII characters other than letters, digits and the space), and costs
/// at most marks × bytes; a table costs columns × rows besides, for it fills the cells that a short row lacks. The bounds are
/// far above any story and far below what hurts: `docs/decisions/hostile-markdown.md` has the figures.
package enum MarkdownRisk {
  /// In bytes.
  package static let sizeBound = 512 * 1024
  /// On marks × bytes.
  package static let workBound = 150_000_000
  /// On pipes × lines.
  package static let cellBound = 100_000

  package static func isOrdinary(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count <= sizeBound else { return false }
    if holdsPipe(bytes), count(bytes, where: { $0 == pipe }) * (count(bytes, where: isLineEnd) + 1) > cellBound {
      return false
    }
    // Most documents are so small that they may consist of marks alone, and need not be looked at.
    return bytes.count * bytes.count <= workBound || count(bytes, where: isMark) * bytes.count <= workBound
  }

  /// The line with the most marks, to begin looking at; 0-based.
  package static func densestLine(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var densest = (line: 0, marks: 0)
    var line = (number: 0, marks: 0)
    for byte in bytes {
      if byte == UInt8(ascii: "\n") {
        line = (line.number + 1, 0)
      } else if isMark(byte) {
        line.marks += 1
        if line.marks > densest.marks { densest = (line.number, line.marks) }
      }
    }
    return densest.line
  }

  private static let pipe = UInt8(ascii: "|")

  private static func holdsPipe(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = bytes.baseAddress else { return false }
    return memchr(base, Int32(pipe), bytes.count) != nil
  }

  @inline(__always)
  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }

  /// Without branches, so that the compiler counts many bytes at once.
  @inline(__always)
  private static func isMark(_ byte: UInt8) -> Bool {
    let isLetter = (byte | 0x20) &- UInt8(ascii: "a") < 26
    let isDigit = byte &- UInt8(ascii: "0") < 10
    return (byte < 0x80) & !isLetter & !isDigit & (byte != UInt8(ascii: " "))
  }

  @inline(__always)
  private static func count(_ bytes: UnsafeBufferPointer<UInt8>, where matches: (UInt8) -> Bool) -> Int {
    var total: UInt32 = 0
    for byte in bytes { total &+= matches(byte) ? 1 : 0 }
    return Int(total)
  }
}

extension Bool {
  @inline(__always)
  fileprivate static func & (left: Bool, right: Bool) -> Bool { left && right }
}
