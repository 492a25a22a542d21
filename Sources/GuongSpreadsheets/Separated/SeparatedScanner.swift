import GuongModel

/// Cuts separated values (RFC 4180) into records, one after another, without copying any of it.
///
/// Lines end with LF, CRLF or CR. A quotation mark opens a quoted field at the field's beginning only; elsewhere it is text,
/// as in Excel. Every byte compared is ASCII, which in UTF-8 is never a part of a letter, so no letter is ever cut.
struct SeparatedScanner {
  static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  let bytes: UnsafeBufferPointer<UInt8>
  let separator: UInt8
  let limits: SpreadsheetLimits
  private var index: Int
  private var place: LinePlace

  /// The record that `next` found, counted from 1 with the empty lines.
  private(set) var number = 0
  /// The line where it begins.
  private(set) var start: LinePlace
  private(set) var fields: [SeparatedField] = []
  private(set) var faults: [SpreadsheetFault] = []

  /// - Parameter place: the first record's line.
  init(_ bytes: UnsafeBufferPointer<UInt8>, separator: UInt8, from place: LinePlace, limits: SpreadsheetLimits) {
    self.bytes = bytes
    self.separator = separator
    self.limits = limits
    self.place = place
    start = place
    index = place.lineStart
  }

  /// Whether the last record was the last of the bytes, and no line end closed it.
  var isAtEnd: Bool { index >= bytes.count }

  /// Finds the next record that is not an empty line; false at the end, or where nothing more can be read.
  mutating func next() -> Bool {
    fields.removeAll(keepingCapacity: true)
    while index < bytes.count, isLineEnd(bytes[index]) {
      number += 1
      passLineEnd()
    }
    guard index < bytes.count else { return false }
    number += 1
    start = place
    guard faults.count < limits.faults else {
      faults.append(
        SpreadsheetFault(.tooManyFaults(limit: limits.faults), row: number, span: SourceSpan(line: start.line)))
      index = bytes.count
      return false
    }
    while true {
      guard fields.count < limits.columns else {
        faults.append(
          SpreadsheetFault(.tooManyColumns(limit: limits.columns), row: number, span: SourceSpan(line: start.line)))
        index = bytes.count
        return false
      }
      guard field() else { return false }
      guard index < bytes.count else { return true }
      if bytes[index] == separator {
        index += 1
      } else {
        passLineEnd()
        return true
      }
    }
  }

  /// Reads a field up to the separator, line end or end behind it; false if it is never closed.
  private mutating func field() -> Bool {
    // A separator at the very end has an empty field behind it.
    guard index < bytes.count, bytes[index] == Self.quote else {
      let start = index
      passText()
      fields.append(SeparatedField(range: start..<index))
      return true
    }
    let opening = index
    let openingPlace = place
    var hasDoubledQuotes = false
    index += 1
    while true {
      guard index < bytes.count else {
        report(.quoteUnclosed, .file, at: opening, openingPlace)
        return false
      }
      let byte = bytes[index]
      if byte == Self.quote {
        guard index + 1 < bytes.count, bytes[index + 1] == Self.quote else { break }
        hasDoubledQuotes = true
        index += 2
      } else if byte == Self.lineFeed || byte == Self.carriageReturn {
        passLineEnd()
      } else {
        index += 1
      }
    }
    let closing = index
    index += 1
    if index == bytes.count || bytes[index] == separator || isLineEnd(bytes[index]) {
      fields.append(SeparatedField(range: opening + 1..<closing, hasDoubledQuotes: hasDoubledQuotes))
      return true
    }
    report(.textBehindQuote, .cell, at: index, place)
    passText()
    // Nobody knows what was meant: the field stays as it was written, marks and all.
    fields.append(SeparatedField(range: opening..<index))
    return true
  }

  private mutating func passText() {
    while index < bytes.count {
      let byte = bytes[index]
      if byte == separator || byte == Self.lineFeed || byte == Self.carriageReturn { return }
      index += 1
    }
  }

  private mutating func passLineEnd() {
    let isPair =
      bytes[index] == Self.carriageReturn && index + 1 < bytes.count && bytes[index + 1] == Self.lineFeed
    index += isPair ? 2 : 1
    place.line += 1
    place.lineStart = index
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == Self.lineFeed || byte == Self.carriageReturn }

  private mutating func report(
    _ reason: SpreadsheetFault.Reason, _ scope: SpreadsheetFault.Scope, at index: Int, _ place: LinePlace
  ) {
    faults.append(
      SpreadsheetFault(
        reason, scope, column: fields.count, row: number,
        span: SourceSpan(line: place.line, column: index - place.lineStart + 1)))
  }
}
