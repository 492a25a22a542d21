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
    let pipes = count(UInt8(ascii: "|"), in: bytes)
    if pipes > 0 {
      let lines = count(UInt8(ascii: "\n"), in: bytes) + count(UInt8(ascii: "\r"), in: bytes) + 1
      guard pipes * lines <= cellBound else { return false }
    }
    // Most documents are so small that they may consist of marks alone, and need not be looked at.
    return bytes.count * bytes.count <= workBound || countMarks(bytes) * bytes.count <= workBound
  }

  /// The line with the most marks, to begin looking at; 0-based.
  package static func densestLine(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var densest = (line: 0, marks: 0)
    var line = (number: 0, marks: 0)
    for byte in bytes {
      if byte == UInt8(ascii: "\n") {
        line = (line.number + 1, 0)
      } else if mark(byte) == 1 {
        line.marks += 1
        if line.marks > densest.marks { densest = (line.number, line.marks) }
      }
    }
    return densest.line
  }

  /// How often a byte stands in a text that seldom has it.
  private static func count(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    var total = 0
    var position = 0
    while let hit = memchr(base + position, Int32(byte), bytes.count - position) {
      total += 1
      position = UnsafeRawPointer(hit) - UnsafeRawPointer(base) + 1
    }
    return total
  }

  private static func countMarks(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var total = 0
    var position = 0
    while position < bytes.count {
      // Few enough to be counted in a byte, so that the compiler takes sixteen at once.
      let end = min(position + 128, bytes.count)
      var count: UInt8 = 0
      while position < end {
        count &+= mark(bytes[position])
        position += 1
      }
      total += Int(count)
    }
    return total
  }

  /// 1 for a mark, else 0; without branches.
  @inline(__always)
  private static func mark(_ byte: UInt8) -> UInt8 {
    let letter: UInt8 = (byte | 0x20) &- UInt8(ascii: "a") < 26 ? 1 : 0
    let digit: UInt8 = byte &- UInt8(ascii: "0") < 10 ? 1 : 0
    let other: UInt8 = byte >= 0x80 ? 1 : 0
    let space: UInt8 = byte == UInt8(ascii: " ") ? 1 : 0
    return (letter | digit | other | space) ^ 1
  }
}
