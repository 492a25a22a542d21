import GuongModel

/// Where in a report's file a part of a query stands: lists and quotations indent it, and a code span runs over lines.
struct QueryPlace {
  private let lines: [Substring.UTF8View]
  private let query: Body.Query

  /// - Parameter source: the bytes of the report's file.
  init(_ query: Body.Query, in source: [UInt8]) {
    let text = String(decoding: source, as: UTF8.self)
    lines = text.split(omittingEmptySubsequences: false) { ["\n", "\r\n", "\r"].contains($0) }.map(\.utf8)
    self.query = query
  }

  /// - Parameters:
  ///   - offset: in bytes of the query from 0; `nil` for the query as a whole.
  ///   - length: in bytes.
  func span(_ offset: Int?, _ length: Int?) -> SourceSpan {
    guard let offset else { return query.span }
    var span = query.kind == .figure ? inText(offset) : inFence(offset)
    span.length = length
    return span
  }

  /// The lines of a fenced block are lines of the file without their indentation.
  private func inFence(_ offset: Int) -> SourceSpan {
    var rest = offset
    var span = query.span
    let rows = query.sql.split(omittingEmptySubsequences: false) { ["\n", "\r\n", "\r"].contains($0) }
    var row = rows.first ?? ""
    var end = row.endIndex
    for next in rows.dropFirst() {
      let ending = query.sql.utf8.distance(from: end, to: next.startIndex)
      guard rest >= row.utf8.count + ending else { break }
      rest -= row.utf8.count + ending
      span.line += 1
      row = next
      end = next.endIndex
    }
    var indentation = 0
    if let line = line(span.line), line.count > row.utf8.count, line.suffix(row.utf8.count).elementsEqual(row.utf8) {
      indentation = line.count - row.utf8.count
    }
    span.column = 1 + indentation + rest
    return span
  }

  /// In a code span the end of a line, with what indents the next, has become one space.
  private func inText(_ offset: Int) -> SourceSpan {
    var span = query.span
    // A code span begins with «= », which is no part of the query.
    span.column += 2
    guard var line = line(span.line) else { return span }
    for _ in 0..<offset {
      guard span.column > line.count, let next = self.line(span.line + 1) else {
        span.column += 1
        continue
      }
      span.line += 1
      line = next
      span.column = 1 + line.prefix { [0x20, 0x09, UInt8(ascii: ">")].contains($0) }.count
    }
    return span
  }

  private func line(_ number: Int) -> Substring.UTF8View? {
    lines.indices.contains(number - 1) ? lines[number - 1] : nil
  }
}
