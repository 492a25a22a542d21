import GuongModel

/// A Markdown file split into its front matter and its body, byte for byte.
///
/// A byte-order mark is passed over; lines end with LF, CRLF or CR. The front matter stands between two lines that are
/// exactly `---` (white space behind them aside); a `---` within a value or further down is text.
struct SourceFileText {
  /// YAML without its fences, as a range of the file's bytes. Its first line is line 2 of the file.
  let frontMatter: Range<Int>
  let body: Range<Int>
  /// The number of the body's first line.
  let bodyLine: Int

  enum Fault {
    case empty
    case missing
    case unclosed
  }

  static func split(_ bytes: UnsafeBufferPointer<UInt8>) -> Result<SourceFileText, FaultError> {
    var lines = LineScanner(bytes)
    guard bytes.contains(where: { !isSpace($0) && !isMark($0) }) else { return .failure(.init(fault: .empty)) }
    guard let first = lines.next(), isFence(bytes[first.text]) else { return .failure(.init(fault: .missing)) }
    let start = first.end
    while let line = lines.next() {
      guard isFence(bytes[line.text]) else { continue }
      return .success(
        SourceFileText(
          frontMatter: start..<line.text.lowerBound, body: line.end..<bytes.count, bodyLine: line.number + 1))
    }
    return .failure(.init(fault: .unclosed))
  }

  struct FaultError: Error {
    let fault: Fault
  }

  private static func isFence(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard line.count >= 3, line.prefix(3).allSatisfy({ $0 == UInt8(ascii: "-") }) else { return false }
    return line.dropFirst(3).allSatisfy(isSpace)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n")
  }

  private static func isMark(_ byte: UInt8) -> Bool { byte == 0xEF || byte == 0xBB || byte == 0xBF }
}
