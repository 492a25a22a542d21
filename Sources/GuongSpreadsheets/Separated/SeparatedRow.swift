import GuongModel

/// One record of a CSV file. It looks into the file's bytes and cannot outlive the call that it was given to.
package struct SeparatedRow: SheetRowView, ~Copyable {
  package let number: Int
  private let recordLine: Int
  private let lineStart: Int
  private let bytes: UnsafeBufferPointer<UInt8>
  private let fields: [SeparatedField]

  init(
    number: Int, line: Int, lineStart: Int, bytes: UnsafeBufferPointer<UInt8>, fields: [SeparatedField]
  ) {
    self.number = number
    recordLine = line
    self.lineStart = lineStart
    self.bytes = bytes
    self.fields = fields
  }

  package var line: Int? { recordLine }
  package var isHidden: Bool { false }
  package var count: Int { fields.count }

  package func isFormula(_ column: Int) -> Bool { false }

  package func place(_ column: Int) -> SourceSpan? { span(column) }

  package subscript(column: Int) -> SheetCell {
    isEmpty(column) ? .empty : .text(text(column))
  }

  package func isEmpty(_ column: Int) -> Bool {
    !fields.indices.contains(column) || fields[column].range.isEmpty
  }

  /// The field's text, as it stands in the file; empty behind the last field.
  package func text(_ column: Int) -> String {
    withUTF8(column) { String(decoding: $0, as: UTF8.self) }
  }

  /// Looks at the field's UTF-8 without making a text of it, as reading a million numbers needs.
  package func withUTF8<Value>(_ column: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
    guard fields.indices.contains(column) else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
    let field = fields[column]
    let written = UnsafeBufferPointer(rebasing: bytes[field.range])
    guard field.hasDoubledQuotes else { return body(written) }
    var single: [UInt8] = []
    single.reserveCapacity(written.count)
    var index = 0
    while index < written.count {
      single.append(written[index])
      // The second of two is passed over: within the marks they only come in pairs.
      index += written[index] == SeparatedScanner.quote ? 2 : 1
    }
    return single.withUnsafeBufferPointer(body)
  }

  /// Where the field begins, as an editor of text counts; columns are bytes.
  package func span(_ column: Int) -> SourceSpan {
    guard fields.indices.contains(column) else { return SourceSpan(line: recordLine) }
    let range = fields[column].range
    var place = LinePlace(line: recordLine, lineStart: lineStart)
    place.advance(over: bytes[lineStart..<range.lowerBound])
    return SourceSpan(
      line: place.line, column: range.lowerBound - place.lineStart + 1, length: max(1, range.count))
  }
}
