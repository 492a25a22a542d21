/// What a word processor leaves behind in copied text: bookmarks, field codes, its error messages, tags and styles of its own.
public enum WordResidue {
  /// The leftovers, each to be deleted.
  public static func find(in text: TextTokens) -> [Proofmark] { find(in: text.utf8) }

  private enum Ending {
    /// Up to and with this byte, on the same line.
    case byte(UInt8)
    /// With the word that follows, if one does.
    case argument
    /// Up to white space or a quotation mark.
    case word
    /// As it stands.
    case itself
  }

  private struct Pattern {
    let opening: [UInt8]
    let ending: Ending

    init(_ opening: String, _ ending: Ending) {
      self.opening = Array(opening.utf8)
      self.ending = ending
    }
  }

  private static let patterns: [Pattern] = [
    .init("[bookmark:", .byte(UInt8(ascii: "]"))),
    .init("[if ", .byte(UInt8(ascii: "]"))), .init("[endif", .byte(UInt8(ascii: "]"))),
    .init("Error! ", .byte(UInt8(ascii: "."))),
    .init("Lỗi! Không tìm thấy", .byte(UInt8(ascii: "."))), .init("Lỗi! Thẻ đánh dấu", .byte(UInt8(ascii: "."))),
    .init("<o:", .byte(UInt8(ascii: ">"))), .init("</o:", .byte(UInt8(ascii: ">"))),
    .init("<w:", .byte(UInt8(ascii: ">"))), .init("</w:", .byte(UInt8(ascii: ">"))),
    .init("<v:", .byte(UInt8(ascii: ">"))), .init("</v:", .byte(UInt8(ascii: ">"))),
    .init("<![", .byte(UInt8(ascii: ">"))),
    .init("MERGEFIELD", .argument), .init("PAGEREF", .argument), .init("INCLUDEPICTURE", .argument),
    .init("HYPERLINK \"", .byte(UInt8(ascii: "\""))), .init("HYPERLINK “", .argument),
    .init("HYPERLINK \\l", .argument),
    .init("FORMTEXT", .itself), .init("FORMCHECKBOX", .itself), .init("* MERGEFORMAT", .itself),
    .init("\\* MERGEFORMAT", .itself),
    .init("mso-", .word), .init("_GoBack", .itself), .init("_Hlk1", .word), .init("_Toc1", .word),
    .init("_Toc2", .word),
    .init("_Hlk2", .word), .init("_Ref1", .word), .init("_Ref2", .word),
  ]

  /// No message or tag is longer.
  private static let longest = 160

  /// Whether a leftover may begin with a byte.
  private static let mayOpen: [Bool] = (0...255).map { byte in patterns.contains { Int($0.opening[0]) == byte } }

  private static func find(in bytes: [UInt8]) -> [Proofmark] {
    var found: [Proofmark] = []
    var index = 0
    while index < bytes.count {
      guard mayOpen[Int(bytes[index])], let end = end(ofLeftoverAt: index, in: bytes) else {
        index += 1
        continue
      }
      found.append(Proofmark(widened(index..<end, in: bytes), replacement: ""))
      index = end
    }
    return found
  }

  private static func end(ofLeftoverAt index: Int, in bytes: [UInt8]) -> Int? {
    guard let pattern = patterns.first(where: { bytes[index...].starts(with: $0.opening) }) else { return nil }
    let opened = index + pattern.opening.count
    switch pattern.ending {
    case .itself:
      return opened
    case .word:
      return bytes[opened...].firstIndex { isSpace($0) || $0 == UInt8(ascii: "\"") } ?? bytes.count
    case .byte(let last):
      let line = bytes[opened..<min(bytes.count, opened + longest)].prefix { $0 != UInt8(ascii: "\n") }
      return line.firstIndex(of: last).map { $0 + 1 } ?? line.endIndex
    case .argument:
      var end = opened
      while end < bytes.count, bytes[end] == UInt8(ascii: " ") { end += 1 }
      while end < bytes.count, !isSpace(bytes[end]), bytes[end] != UInt8(ascii: "}") { end += 1 }
      return end
    }
  }

  /// With the braces of a field code.
  private static func widened(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > 0, bytes[start - 1] == UInt8(ascii: " ") { start -= 1 }
    while end < bytes.count, bytes[end] == UInt8(ascii: " ") { end += 1 }
    guard start > 0, bytes[start - 1] == UInt8(ascii: "{"), end < bytes.count, bytes[end] == UInt8(ascii: "}") else {
      return range
    }
    return start - 1..<end + 1
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }
}
