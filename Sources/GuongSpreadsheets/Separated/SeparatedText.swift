import GuongModel
import VietnameseText

/// Makes UTF-8 of a CSV file's bytes, or says why it is none.
enum SeparatedText {
  /// How much of the text is looked at to recognise its encoding.
  private static let sampleBytes = 64 << 10

  static func utf8(_ bytes: [UInt8]) throws(SpreadsheetFault) -> [UInt8] {
    guard !bytes.isEmpty else { throw SpreadsheetFault(.emptyFile) }
    if bytes.starts(with: [0xFF, 0xFE]) { return try checked(fromUTF16(bytes, isLittleEndian: true)) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try checked(fromUTF16(bytes, isLittleEndian: false)) }
    return try checked(bytes)
  }

  /// The same bytes, if they are UTF-8 without NUL.
  private static func checked(_ bytes: [UInt8]) throws(SpreadsheetFault) -> [UInt8] {
    if let index = bytes.firstIndex(of: 0) {
      throw SpreadsheetFault(looksLikeUTF16(bytes) ? .unmarkedUTF16 : .binary, span: span(of: index, in: bytes))
    }
    guard (try? UTF8Span(validating: bytes.span)) == nil else { return bytes }
    let index = firstInvalid(bytes)
    let place = span(of: index, in: bytes)
    let line = bytes[(index - place.column + 1)...]
    if let found = LegacyEncoding.detect(bytes: line.prefix(sampleBytes)) {
      let text = found.text.prefix { !$0.isNewline }.prefix(80)
      throw SpreadsheetFault(.legacyEncoding(found.encoding, text: String(text)), span: place)
    }
    throw SpreadsheetFault(.notUTF8, span: place)
  }

  private static func fromUTF16(_ bytes: [UInt8], isLittleEndian: Bool) throws(SpreadsheetFault) -> [UInt8] {
    let units = (1..<bytes.count / 2).map { index in
      let (first, second) = (UInt16(bytes[2 * index]), UInt16(bytes[2 * index + 1]))
      return isLittleEndian ? second << 8 | first : first << 8 | second
    }
    if bytes.count.isMultiple(of: 2), let text = String(validating: units, as: UTF16.self) { return Array(text.utf8) }
    // The sound part tells the line.
    var sound: [UInt8] = []
    var parser = UTF16.ForwardParser()
    var iterator = units.makeIterator()
    while case .valid(let encoded) = parser.parseScalar(from: &iterator) {
      sound.append(contentsOf: String(UTF16.decode(encoded)).utf8)
    }
    throw SpreadsheetFault(.notUTF16, span: span(of: sound.count, in: sound))
  }

  /// Western text in UTF-16 has a NUL in every second byte.
  private static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool {
    let sample = bytes.prefix(1024)
    let even = sample.indices.count { $0.isMultiple(of: 2) && sample[$0] == 0 }
    let odd = sample.indices.count { !$0.isMultiple(of: 2) && sample[$0] == 0 }
    return max(even, odd) * 4 >= sample.count && min(even, odd) * 16 <= sample.count
  }

  /// The index of the first byte that belongs to no scalar.
  private static func firstInvalid(_ bytes: [UInt8]) -> Int {
    var parser = UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var index = 0
    while case .valid(let encoded) = parser.parseScalar(from: &iterator) { index += encoded.count }
    return min(index, bytes.count - 1)
  }

  /// The place of a byte.
  private static func span(of index: Int, in bytes: [UInt8]) -> SourceSpan {
    let place = bytes.withUnsafeBufferPointer { bytes in
      var place = LinePlace()
      place.advance(over: bytes[..<min(index, bytes.count)])
      return place
    }
    return SourceSpan(line: place.line, column: index - place.lineStart + 1)
  }
}
