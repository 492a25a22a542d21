import GuongModel
import VietnameseText

/// Makes sure that a file is UTF-8 in NFC before anything else reads it.
enum SourceEncoding {
  /// The bytes to read on; `nil` after an error.
  static func clean(_ bytes: [UInt8], sink: DiagnosticSink) -> [UInt8]? {
    guard (try? UTF8Span(validating: bytes.span)) != nil else {
      reportInvalid(bytes, sink)
      return nil
    }
    guard mayNeedComposing(bytes) else { return bytes }
    let text = String(decoding: bytes, as: UTF8.self)
    guard !NFC.isNFC(text) else { return bytes }
    sink.add(.textNotNFC, at: SourceSpan(line: 1))
    return Array(NFC.normalize(text).utf8)
  }

  /// Combining marks that Vietnamese uses (U+0300–U+036F) begin with CC or CD in UTF-8; other scripts may decompose too,
  /// so any lead byte from E1 on is worth a closer look only when such a mark is there.
  private static func mayNeedComposing(_ bytes: [UInt8]) -> Bool {
    bytes.contains { $0 == 0xCC || $0 == 0xCD }
  }

  private static func reportInvalid(_ bytes: [UInt8], _ sink: DiagnosticSink) {
    let place = firstInvalid(bytes)
    sink.add(.textNotUTF8, at: place)
  }

  /// Line and column of the first byte that is not UTF-8.
  private static func firstInvalid(_ bytes: [UInt8]) -> SourceSpan {
    var decoder = UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var line = 1
    var column = 1
    decoding: while true {
      switch decoder.parseScalar(from: &iterator) {
      case .valid(let encoded):
        if encoded.count == 1, encoded.first == UInt8(ascii: "\n") {
          line += 1
          column = 1
        } else {
          column += encoded.count
        }
      case .error, .emptyInput:
        break decoding
      }
    }
    return SourceSpan(line: line, column: column, length: 1)
  }
}
