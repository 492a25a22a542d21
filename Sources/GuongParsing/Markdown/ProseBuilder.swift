import GuongModel

/// Source lines of one block, collected until the block ends.
struct ProseLines {
  private(set) var bytes: [UInt8] = []
  /// Where each line begins in `bytes`.
  private(set) var lines: [Prose.Block.Run] = []

  var isEmpty: Bool { lines.isEmpty }
  var count: Int { lines.count }

  /// - Parameters:
  ///   - range: of `source`, without the line's indentation and trailing space.
  ///   - column: 1-based, of the range's first byte.
  mutating func append(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, line: Int, column: Int) {
    if !lines.isEmpty { bytes.append(UInt8(ascii: "\n")) }
    lines.append(.init(offset: bytes.count, line: line, column: column))
    bytes.append(contentsOf: source[range])
  }
}

/// A block's text as it is put together from its source, with the places that it came from.
struct ProseBuilder {
  private let lines: ProseLines
  private var text: [UInt8] = []
  private var runs: [Prose.Block.Run] = []
  /// The line that was taken from last.
  private var line = 0

  init(_ lines: ProseLines) {
    self.lines = lines
    text.reserveCapacity(lines.bytes.count)
  }

  var isEmpty: Bool { text.isEmpty }

  /// Takes a range of the lines' bytes as it is. Ranges are taken in ascending order.
  mutating func take(_ range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound {
      addRun(at: start)
      let lineEnd = line + 1 < lines.count ? Int(lines.lines[line + 1].offset) : lines.bytes.count
      let end = min(range.upperBound, lineEnd)
      text.append(contentsOf: lines.bytes[start..<end])
      start = end
    }
  }

  /// Puts other text in the place of the source at `offset`.
  mutating func put(_ other: some Sequence<UInt8>, at offset: Int) {
    addRun(at: offset)
    text.append(contentsOf: other)
  }

  /// Code, an address: something stands here that is no prose.
  mutating func putObject(at offset: Int) { put([0xEF, 0xBF, 0xBC], at: offset) }

  func block(_ kind: Prose.Block.Kind) -> Prose.Block {
    Prose.Block(kind: kind, text: String(decoding: text, as: UTF8.self), runs: runs)
  }

  private mutating func addRun(at offset: Int) {
    while line + 1 < lines.count, offset >= Int(lines.lines[line + 1].offset) { line += 1 }
    let start = lines.lines[line]
    runs.append(
      .init(offset: text.count, line: Int(start.line), column: Int(start.column) + offset - Int(start.offset)))
  }
}
