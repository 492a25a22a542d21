import GuongModel

/// A CSV file: its text as UTF-8, and how its records are separated. Records are cut as they are walked over.
package struct SeparatedValues: Sendable {
  /// Valid UTF-8 without NUL.
  private let bytes: [UInt8]
  /// Where the first record begins, behind a byte-order mark and a line `sep=;`.
  private let start: LinePlace
  private let limits: SpreadsheetLimits
  /// `,`, `;`, a tab, or what a first line `sep=` names.
  package let separator: UInt8

  /// Reads the text and finds the separator.
  ///
  /// - Parameter bytes: UTF-8 with or without a byte-order mark, or UTF-16 with one.
  /// - Returns: a fault of the whole file where it is no such text.
  package static func read(
    _ bytes: [UInt8], limits: SpreadsheetLimits = SpreadsheetLimits()
  ) -> Result<SeparatedValues, SpreadsheetFault> {
    do throws(SpreadsheetFault) {
      return .success(SeparatedValues(try SeparatedText.utf8(bytes), limits))
    } catch { return .failure(error) }
  }

  /// The text of such a file as UTF-8, for readers that look at it first.
  package static func utf8(_ bytes: [UInt8]) -> Result<[UInt8], SpreadsheetFault> {
    do throws(SpreadsheetFault) { return .success(try SeparatedText.utf8(bytes)) } catch { return .failure(error) }
  }

  /// - Parameter bytes: valid UTF-8.
  private init(_ bytes: [UInt8], _ limits: SpreadsheetLimits) {
    self.bytes = bytes
    self.limits = limits
    var start = LinePlace(lineStart: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    (start, separator) = bytes.withUnsafeBufferPointer { bytes in
      if let named = Self.namedSeparator(in: bytes, from: start) { return named }
      return (start, SeparatorGuess.separator(of: bytes, from: start))
    }
    self.start = start
  }

  /// Goes over all records but empty lines, which are counted. A record with a fault in one field is given too.
  ///
  /// - Parameter body: may look at the row only while it runs; throwing ends the walk.
  /// - Returns: faults in the order of the file. After one of scope `file` the rest was not read.
  package func forEachRow<Failure: Error>(
    _ body: (borrowing SeparatedRow) throws(Failure) -> Void
  ) throws(Failure) -> [SpreadsheetFault] {
    try bytes.withUnsafeBufferPointer { bytes throws(Failure) in
      var scanner = SeparatedScanner(bytes, separator: separator, from: start, limits: limits)
      while scanner.next() {
        try body(
          SeparatedRow(
            number: scanner.number, line: scanner.start.line, lineStart: scanner.start.lineStart, bytes: bytes,
            fields: scanner.fields))
      }
      return scanner.faults
    }
  }

  /// The separator of a first line such as `sep=;`, which Excel writes and reads, and the place behind that line.
  private static func namedSeparator(
    in bytes: UnsafeBufferPointer<UInt8>, from start: LinePlace
  ) -> (LinePlace, UInt8)? {
    let line = bytes[start.lineStart...].prefix(8).prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    guard line.count == 5, line.prefix(4).elementsEqual("sep=".utf8), let separator = line.last, separator < 0x80,
      separator != SeparatedScanner.quote
    else { return nil }
    var end = line.endIndex
    if end < bytes.count, bytes[end] == UInt8(ascii: "\r") { end += 1 }
    if end < bytes.count, bytes[end] == UInt8(ascii: "\n") { end += 1 }
    return (LinePlace(line: start.line + 1, lineStart: end), separator)
  }
}
