import Glibc

/// Finds markings of secrecy (Law on the Protection of State Secrets) and of internal circulation in a text.
///
/// The levels are written in capitals. «MẬT» alone is a marking only where it stands alone on its line or in its cell, so
/// that «BÍ MẬT NHÀ NƯỚC» or «MẬT ONG» in a heading is none.
package enum SecrecyMarkings {
  package struct Found: Equatable {
    package let marking: String
    /// 1-based, within the text.
    package let line: Int
    /// 1-based, in UTF-8 bytes.
    package let column: Int
    /// In UTF-8 bytes.
    package let length: Int
  }

  private static let phrases = ["TUYỆT MẬT", "TỐI MẬT", "LƯU HÀNH NỘI BỘ"].map { Array($0.utf8) }
  private static let lone = Array("MẬT".utf8)

  package static func find(in bytes: UnsafeBufferPointer<UInt8>) -> [Found] {
    guard mayHold(bytes) else { return [] }
    var found: [Found] = []
    var line = 1
    var lineStart = 0
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "\n"):
        line += 1
        lineStart = index + 1
      case UInt8(ascii: "T"), UInt8(ascii: "L"):
        guard let phrase = phrases.first(where: { stands($0, at: index, in: bytes) }) else { continue }
        found.append(
          Found(
            marking: String(decoding: phrase, as: UTF8.self), line: line, column: index - lineStart + 1,
            length: phrase.count))
      case UInt8(ascii: "M"):
        guard stands(lone, at: index, in: bytes), isAlone(lone, at: index, in: bytes) else { continue }
        found.append(
          Found(marking: "MẬT", line: line, column: index - lineStart + 1, length: lone.count))
      default:
        continue
      }
    }
    return found
  }

  /// Every marking has «ẬT» or «ỘI» in it: E1 BA AC 54, E1 BB 98 49. Their rarest byte is looked for first.
  private static func mayHold(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    holds(bytes, (0xE1, 0xBA, 0xAC, UInt8(ascii: "T"))) || holds(bytes, (0xE1, 0xBB, 0x98, UInt8(ascii: "I")))
  }

  private static func holds(_ bytes: UnsafeBufferPointer<UInt8>, _ word: (UInt8, UInt8, UInt8, UInt8)) -> Bool {
    var start = 2
    while start < bytes.count - 1 {
      guard let base = bytes.baseAddress, let hit = memchr(base + start, Int32(word.2), bytes.count - 1 - start) else {
        return false
      }
      let index = UnsafeRawPointer(hit) - UnsafeRawPointer(base)
      if bytes[index - 1] == word.1, bytes[index - 2] == word.0, bytes[index + 1] == word.3 { return true }
      start = index + 1
    }
    return false
  }

  private static func stands(_ word: [UInt8], at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard index + word.count <= bytes.count else { return false }
    for offset in word.indices where bytes[index + offset] != word[offset] { return false }
    let before = index > 0 ? bytes[index - 1] : UInt8(ascii: " ")
    let after = index + word.count < bytes.count ? bytes[index + word.count] : UInt8(ascii: " ")
    return !isLetter(before) && !isLetter(after)
  }

  /// Only punctuation and Markdown's marks between the word and the ends of its line or cell.
  private static func isAlone(_ word: [UInt8], at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var left = index
    while left > 0, bytes[left - 1] != UInt8(ascii: "\n"), bytes[left - 1] != UInt8(ascii: "|") {
      left -= 1
      if isLetter(bytes[left]) { return false }
    }
    var right = index + word.count
    while right < bytes.count, bytes[right] != UInt8(ascii: "\n"), bytes[right] != UInt8(ascii: "|") {
      if isLetter(bytes[right]) { return false }
      right += 1
    }
    return true
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...0xFF:
      true
    default: false
    }
  }
}
