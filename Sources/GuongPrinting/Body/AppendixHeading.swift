internal import VietnameseText

/// Reads the headings of appendices: «Phụ lục I. Danh sách», «Phụ lục: Danh sách», «Phụ lục».
enum AppendixHeading {
  /// The words behind «Phụ lục» and its number, «» where there are none; `nil` for a heading of something else.
  ///
  /// What may be a word is kept: the number is left out where a sign or nothing follows it, or where it is the one that
  /// the appendix has anyway. «Phụ lục: 10 gương tiêu biểu» has no number.
  ///
  /// - Parameter ordinal: of the appendix, from 1.
  static func name(_ heading: String, ordinal: Int) -> String? {
    let words = heading.split(maxSplits: 2, whereSeparator: \.isWhitespace)
    guard words.count > 1, DiacriticFolding.fold(String(words[0])) == "phu" else { return nil }
    let second = words[1].prefix(while: \.isLetter)
    guard DiacriticFolding.fold(String(second)) == "luc" else { return nil }
    let rest = heading[second.endIndex...]
    return String(withoutSign(withoutNumber(rest, ordinal: ordinal)))
  }

  /// The words behind the number, which may follow «số»; all of them where there is none.
  private static func withoutNumber(_ text: Substring, ordinal: Int) -> Substring {
    guard text.first?.isWhitespace == true else { return text }
    let words = text.drop(while: \.isWhitespace)
    let first = words.prefix(while: \.isLetter)
    let isAnnounced = first.lowercased() == "số"
    let start = isAnnounced ? words[first.endIndex...].drop(while: \.isWhitespace) : words
    let number = start.prefix { $0.isLetter || $0.isNumber }
    let after = start[number.endIndex...]
    guard let value = value(number) else { return text }
    if isAnnounced || after.isEmpty || beginsWithSign(after) { return after }
    // «Phụ lục I Danh sách», but «Phụ lục 1 gương tiêu biểu».
    let isCount = number.allSatisfy(\.isNumber) && withoutSign(after).first?.isLowercase == true
    return after.first?.isWhitespace == true && value == ordinal && !isCount ? after : text
  }

  /// What «II», «2», «02», «B» stand for; `nil` for words and for what is too large for a number.
  private static func value(_ word: Substring) -> Int? {
    if (1...2).contains(word.count), let number = Int(word) { return number }
    guard word == word.uppercased()[...] else { return nil }
    if let number = RomanNumeral.parse(String(word)) { return number }
    return word.count == 1 ? word.lowercased().first.flatMap(ListLettering.ordinal) : nil
  }

  /// Whether a sign ends the number: «.» with anything but a digit behind it, «:», «)», a dash between spaces.
  private static func beginsWithSign(_ text: Substring) -> Bool {
    let next = text.dropFirst().first
    switch text.first {
    case ":", ")": return true
    case ".": return next?.isNumber != true
    case let mark?: return mark.isWhitespace && text.drop(while: \.isWhitespace).first.map(signs.contains) == true
    case nil: return false
    }
  }

  private static func withoutSign(_ text: Substring) -> Substring {
    text.drop { $0.isWhitespace || signs.contains($0) }
  }

  private static let signs: [Character] = [":", ".", ")", "-", "–", "—"]
}
