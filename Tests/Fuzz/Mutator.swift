import Foundation
import GuongTestSupport

/// Changes an input in a few places.
struct Mutator {
  /// Longer inputs take longer and say no more.
  private static let sizeLimit = 6000
  /// Characters at which something changes: limits of encodings, marks, spaces, directions, joiners, signs of markup.
  private static let characters: [String] = [
    "\0", "\t", "\r", "\r\n", "\n", "\n\n", " ", "\u{7F}", "\u{80}", "\u{85}", "\u{A0}", "\u{AD}", "\u{300}", "\u{301}",
    "\u{309}",
    "\u{323}", "\u{302}", "\u{31B}", "\u{200B}", "\u{200D}", "\u{202E}", "\u{2028}", "\u{FEFF}", "\u{FFFD}", "\u{FFFF}",
    "\u{10FFFF}", "ư", "ợ", "Đ", "đ", "Ệ", "e\u{323}\u{302}", "o\u{31B}\u{301}", "İ", "ı", "ß", "ﬁ", "가", "각", "の", "👩‍👧",
    "½", "①",
    "«", "»", "\"", "'", "\\", "<", ">", "&", "&amp;", "#", "-", "--", "---", ":", ": ", ",", ";", "|", "[", "]", "{",
    "}",
    "(", ")", "*", "_", "`", "~", "!", "?", "%", "@", "/", ".", "..", "0", "1", "9", "31", "2025",
    "99999999999999999999",
  ]

  let words: [String]

  func mutate(_ input: [UInt8], with other: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = input
    for _ in 0..<(1 + random.number(below: 5)) { change(&bytes, other, &random) }
    return Array(bytes.prefix(Self.sizeLimit))
  }

  private func change(_ bytes: inout [UInt8], _ other: [UInt8], _ random: inout SeededGenerator) {
    switch random.number(below: 14) {
    case 0...2: bytes.insert(contentsOf: Array(random.pick(Self.characters).utf8), at: place(bytes, &random))
    case 3...4: bytes.insert(contentsOf: Array(random.pick(words).utf8), at: place(bytes, &random))
    case 5: bytes.replaceSubrange(range(bytes, &random), with: random.pick(words).utf8)
    case 6: bytes.removeSubrange(range(bytes, &random))
    case 7: bytes.insert(contentsOf: bytes[range(bytes, &random)], at: place(bytes, &random))
    case 8: bytes.insert(contentsOf: other[range(other, &random)], at: place(bytes, &random))
    case 9: bytes = Array(bytes[..<place(bytes, &random)] + other[place(other, &random)...])
    case 10: if let index = index(bytes, &random) { bytes[index] = UInt8(truncatingIfNeeded: random.next()) }
    case 11: if let index = index(bytes, &random) { bytes[index] ^= 1 << random.number(below: 8) }
    case 12:
      let part = Array(bytes[range(bytes, &random)].prefix(40))
      let copies = repeatElement(part, count: random.number(below: 30)).flatMap { $0 }
      bytes.insert(contentsOf: copies, at: place(bytes, &random))
    default: rewrite(&bytes, &random)
    }
  }

  /// Changes the whole text.
  private func rewrite(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    let text = String(decoding: bytes, as: UTF8.self)
    switch random.number(below: 6) {
    case 0: bytes = Array(text.decomposedStringWithCanonicalMapping.utf8)
    case 1: bytes = Array(text.replacing("\n", with: "\r\n").utf8)
    case 2: bytes = Array(text.replacing("\n", with: "\r").utf8)
    case 3: bytes = Array(text.uppercased().utf8)
    case 4: bytes = [0xEF, 0xBB, 0xBF] + bytes
    default:
      // Lines in another order.
      var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      lines.shuffle(using: &random)
      bytes = Array(lines.joined(separator: "\n").utf8)
    }
  }

  private func place(_ bytes: [UInt8], _ random: inout SeededGenerator) -> Int { random.number(below: bytes.count + 1) }

  private func index(_ bytes: [UInt8], _ random: inout SeededGenerator) -> Int? {
    bytes.isEmpty ? nil : random.number(below: bytes.count)
  }

  private func range(_ bytes: [UInt8], _ random: inout SeededGenerator) -> Range<Int> {
    let start = place(bytes, &random)
    let longest = random.once(in: 4) ? bytes.count - start : min(12, bytes.count - start)
    return start..<start + random.number(below: longest + 1)
  }
}
