/// A passage in an old encoding within a text that is otherwise Unicode, as pasting from two sources makes it.
public struct LegacyPassage: Sendable, Hashable {
  /// What explains the passage best.
  public let encoding: LegacyEncoding
  /// The passage, with the converted text as replacement.
  public let mark: Proofmark

  /// Sentences that read as an old encoding and well after conversion; neighbours in the same encoding are one passage.
  public static func find(in text: TextTokens) -> [LegacyPassage] {
    guard mayHold(text.utf8) else { return [] }
    var found: [LegacyPassage] = []
    for range in sentences(of: text.utf8) {
      let sentence = text.text(range)
      guard let detection = LegacyEncoding.detect(sentence),
        detection.encoding == .misreadUTF8 || VietnameseLegibility.count(sentence).words >= 3
      else { continue }
      let converted = detection.text
      if let last = found.last, last.encoding == detection.encoding, range.lowerBound - last.mark.range.upperBound <= 2
      {
        found[found.count - 1] = LegacyPassage(
          encoding: last.encoding,
          mark: Proofmark(
            last.mark.range.lowerBound..<range.upperBound, replacement: last.mark.replacement + " " + converted))
      } else {
        found.append(LegacyPassage(encoding: detection.encoding, mark: Proofmark(range, replacement: converted)))
      }
    }
    return found
  }

  /// Some character of the Latin-1 block that Vietnamese does not write, as every old encoding shows.
  private static func mayHold(_ utf8: [UInt8]) -> Bool {
    for index in utf8.indices where utf8[index] == 0xC2 || utf8[index] == 0xC3 {
      let value = UInt32(utf8[index] & 0x1F) << 6 | UInt32(utf8[index + 1] & 0x3F)
      switch value {
      // No-break space « ° ² ³ » § × and the dot between words.
      case 0xA0, 0xA7, 0xAB, 0xB0, 0xB2, 0xB3, 0xBB, 0xD7: continue
      default: if VietnameseLetter(value) == nil { return true }
      }
    }
    return false
  }

  /// Ranges between sentence ends and line ends, without white space at their edges.
  private static func sentences(of utf8: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for index in utf8.indices {
      let isLast = index == utf8.count - 1
      let endsSentence =
        utf8[index] == UInt8(ascii: ".") || utf8[index] == UInt8(ascii: ";") || utf8[index] == UInt8(ascii: "?")
        || utf8[index] == UInt8(ascii: "!")
      let isEnd = utf8[index] == UInt8(ascii: "\n") || endsSentence && !isLast && utf8[index + 1] == UInt8(ascii: " ")
      guard isEnd || isLast else { continue }
      var end = index + 1
      while start < end, utf8[start] == 0x20 || utf8[start] == 0x0A { start += 1 }
      while end > start, utf8[end - 1] == 0x20 || utf8[end - 1] == 0x0A { end -= 1 }
      if start < end { ranges.append(start..<end) }
      start = index + 1
    }
    return ranges
  }
}
