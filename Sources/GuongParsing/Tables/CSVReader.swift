import GuongModel

/// Reads separated values (RFC 4180; LF or CRLF) into cells that know their place. The separator is a comma, or the semicolon
/// or tab that spreadsheets write under Vietnamese settings: whichever the header row has most of.
package enum CSVReader {
  /// One cell's text and where it starts.
  package struct Cell: Sendable {
    package let text: String
    package let span: SourceSpan
  }

  package static func rows(_ bytes: UnsafeBufferPointer<UInt8>) -> [[Cell]] {
    var reader = Reader(bytes)
    var rows: [[Cell]] = []
    while let row = reader.row() {
      if row.count > 1 || !row[0].text.isEmpty { rows.append(row) }
    }
    return rows
  }

  private struct Reader {
    let bytes: UnsafeBufferPointer<UInt8>
    let delimiter: UInt8
    var index: Int
    var line = 1
    var lineStart: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
      self.bytes = bytes
      let hasMark = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
      self.index = hasMark ? 3 : 0
      self.lineStart = index
      self.delimiter = Self.delimiter(ofHeaderIn: bytes[index...])
    }

    /// What stands within quotation marks is text and does not count.
    private static func delimiter(ofHeaderIn bytes: Slice<UnsafeBufferPointer<UInt8>>) -> UInt8 {
      let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
      let quote = UInt8(ascii: "\"")
      var counts = [0, 0, 0]
      var isAtStart = true
      var index = bytes.startIndex
      while index < bytes.endIndex, bytes[index] != UInt8(ascii: "\n"), bytes[index] != UInt8(ascii: "\r") {
        if isAtStart, bytes[index] == quote {
          // To the closing mark; two of them are one within the text.
          repeat {
            index = bytes[(index + 1)...].firstIndex(of: quote).map { $0 + 1 } ?? bytes.endIndex
          } while index < bytes.endIndex && bytes[index] == quote
          isAtStart = false
          continue
        }
        let candidate = candidates.firstIndex(of: bytes[index])
        if let candidate { counts[candidate] += 1 }
        isAtStart = candidate != nil
        index += 1
      }
      let most = counts.max() ?? 0
      return zip(candidates, counts).first { $0.1 == most }?.0 ?? UInt8(ascii: ",")
    }

    mutating func row() -> [Cell]? {
      guard index < bytes.count else { return nil }
      var cells: [Cell] = []
      while true {
        cells.append(cell())
        guard index < bytes.count else { return cells }
        let separator = bytes[index]
        index += 1
        if separator == delimiter { continue }
        if separator == UInt8(ascii: "\r"), index < bytes.count, bytes[index] == UInt8(ascii: "\n") { index += 1 }
        newLine()
        return cells
      }
    }

    private mutating func cell() -> Cell {
      let column = index - lineStart + 1
      let startLine = line
      var text: [UInt8] = []
      let isQuoted = index < bytes.count && bytes[index] == UInt8(ascii: "\"")
      if isQuoted {
        index += 1
        while index < bytes.count {
          if bytes[index] == UInt8(ascii: "\"") {
            guard index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\"") else {
              index += 1
              break
            }
            index += 1
          }
          text.append(bytes[index])
          index += 1
          if text.last == UInt8(ascii: "\n") { newLine() }
        }
      }
      while index < bytes.count, !isSeparator(bytes[index]) {
        text.append(bytes[index])
        index += 1
      }
      let trimmed = TextCleaning.oneLine(String(decoding: text, as: UTF8.self))
      return Cell(text: trimmed, span: SourceSpan(line: startLine, column: column, length: max(1, text.count)))
    }

    private mutating func newLine() {
      line += 1
      lineStart = index
    }

    private func isSeparator(_ byte: UInt8) -> Bool {
      byte == delimiter || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }
  }
}
