import GuongModel
import VietnameseText

/// Makes sure that a file is UTF-8 in NFC before anything else reads it.
enum SourceEncoding {
  /// The bytes to read on; `nil` after an error.
  static func clean(_ bytes: [UInt8], sink: DiagnosticSink) -> [UInt8]? {
    guard isUTF8(bytes) else {
      reportInvalid(bytes, sink)
      return nil
    }
    if !isPlainlyUnicode(bytes), let found = LegacyEncoding.detect(String(decoding: bytes, as: UTF8.self)) {
      report(found, sink)
      return nil
    }
    guard mayNeedComposing(bytes) else { return bytes }
    let text = String(decoding: bytes, as: UTF8.self)
    guard !NFC.isNFC(text) else { return bytes }
    let composed = Array(NFC.normalize(text).utf8)
    sink.add(.textNotNFC, at: firstDifference(bytes, composed))
    return composed
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    (try? UTF8Span(validating: bytes.span)) != nil
  }

  /// Vietnamese in UTF-8 is full of letters that begin with E1 (ạ…ỹ) or are ă, đ, ơ, ư (C4, C6); text in an old encoding has
  /// Latin letters of C2 and C3 alone. The first thousand bytes tell.
  private static func isPlainlyUnicode(_ bytes: [UInt8]) -> Bool {
    var vietnamese = 0
    var latin = 0
    for index in 0..<min(bytes.count, 1024) {
      let byte = bytes[index]
      switch byte {
      case 0xE1, 0xC4, 0xC6: vietnamese += 1
      case 0xC2, 0xC3: latin += 1
      default: continue
      }
    }
    return latin == 0 || vietnamese * 2 >= latin
  }

  /// The first letter that composing changed, counted in the composed text, as every later place in the file is.
  private static func firstDifference(_ bytes: [UInt8], _ composed: [UInt8]) -> SourceSpan {
    var line = 1
    var lineStart = 0
    var index = 0
    while index < min(bytes.count, composed.count), bytes[index] == composed[index] {
      if bytes[index] == UInt8(ascii: "\n") {
        line += 1
        lineStart = index + 1
      }
      index += 1
    }
    // Back to the start of a letter whose first bytes are the same in both.
    while index > lineStart, composed.indices.contains(index), composed[index] & 0xC0 == 0x80 { index -= 1 }
    let letter = String(decoding: composed[min(index, composed.count)...].prefix(32), as: UTF8.self).first
    return SourceSpan(line: line, column: index - lineStart + 1, length: letter?.utf8.count)
  }

  /// Points at the first line with more than ASCII, and says what it probably reads.
  private static func report(_ found: LegacyEncoding.Detection, _ sink: DiagnosticSink) {
    let lines = found.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let number = lines.firstIndex { !$0.utf8.allSatisfy { $0 < 0x80 } } ?? 0
    let line = lines.indices.contains(number) ? String(lines[number].prefix(80)) : ""
    sink.add(
      .textLegacyEncoding, at: SourceSpan(line: number + 1), ["encoding": found.encoding.title, "text": line])
  }

  /// Combining marks that Vietnamese uses (U+0300–U+036F) begin with CC or CD in UTF-8; other scripts may decompose too,
  /// so any lead byte from E1 on is worth a closer look only when such a mark is there.
  private static func mayNeedComposing(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { $0.firstIndex(of: 0xCC, from: 0) != nil || $0.firstIndex(of: 0xCD, from: 0) != nil }
  }

  private static func reportInvalid(_ bytes: [UInt8], _ sink: DiagnosticSink) {
    if let found = LegacyEncoding.detect(bytes: bytes) { return report(found, sink) }
    sink.add(.textNotUTF8, at: firstInvalid(bytes))
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
