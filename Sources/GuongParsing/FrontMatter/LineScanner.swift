/// Walks over the lines of a text by its bytes. LF, CRLF and CR end a line; a byte-order mark at the start is passed over.
struct LineScanner {
  struct Line {
    /// 1-based.
    let number: Int
    /// Without its end.
    let text: Range<Int>
    /// Where the next line starts.
    let end: Int
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position: Int
  private var number = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    let hasMark = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
    self.position = hasMark ? 3 : 0
  }

  mutating func next() -> Line? {
    guard position < bytes.count else { return nil }
    number += 1
    let start = position
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n"), bytes[end] != UInt8(ascii: "\r") { end += 1 }
    var next = min(end + 1, bytes.count)
    if end + 1 < bytes.count, bytes[end] == UInt8(ascii: "\r"), bytes[end + 1] == UInt8(ascii: "\n") { next += 1 }
    position = next
    return Line(number: number, text: start..<end, end: next)
  }
}
