import VietnameseText

/// What numbers are counted in, as headings name it: «tỷ đồng», «tr.đ», «1000 đ», «%», «nghìn lượt», «ha».
///
/// Only units that change what a number means are known, and words that can mean nothing else: of «(hộ)», «(KH 312)» and
/// «(năm)» nothing is said.
struct UnitOfMeasure: Sendable {
  /// As it is written.
  let text: String
  /// Of ten: 6 for millions.
  private let power: Int
  /// What is counted, without tone marks; several where the word may mean either, none where only «triệu» is written.
  private let things: [String]

  /// Whether the word is a unit even where no bracket sets it apart: «Giá trị triệu đồng», but not «Kết quả ngày».
  let isUnmistakable: Bool

  /// - Parameter text: a piece of a heading.
  init?(_ text: String) {
    let text = TextCleaning.oneLine(text)
    if let sign = Self.sign(in: text), let thing = Self.signs[sign] {
      self.init(text: String(sign), power: 0, things: [thing], isUnmistakable: true)
      return
    }
    let words = Self.withoutIntroduction(Self.words(of: text))[...]
    let scales = words.prefix { Self.power(of: $0) != nil }
    let power = scales.reduce(0) { $0 + (Self.power(of: $1) ?? 0) }
    let rest = words.dropFirst(scales.count)
    guard let first = rest.first else {
      // «triệu» alone; «ng» may be people, and digits alone are the number of a column.
      guard let last = scales.last, last != "ng", last.first?.isNumber == false else { return nil }
      self.init(text: text, power: power, things: [], isUnmistakable: last.count > 2)
      return
    }
    if rest.count == 1, first == "d" {
      // «đ» alone may be points, and «d» a column's letter.
      guard power > 0 || text.lowercased().hasSuffix("đ") else { return nil }
      self.init(text: text, power: power, things: power > 0 ? ["dong"] : ["dong", "diem"], isUnmistakable: power > 0)
    } else if let thing = Self.things[rest.joined(separator: " ")] {
      self.init(text: text, power: power, things: [thing], isUnmistakable: !Self.everydayWords.contains(thing))
    } else if power > 0, Self.counted.contains(first) {
      self.init(text: text, power: power, things: [first], isUnmistakable: true)
    } else {
      return nil
    }
  }

  /// The unit that a column is declared to count in, whatever it is.
  init(declared text: String) {
    self =
      UnitOfMeasure(text) ?? UnitOfMeasure(text: text, power: 0, things: [FoldedName.fold(text)], isUnmistakable: false)
  }

  private init(text: String, power: Int, things: [String], isUnmistakable: Bool) {
    self.text = text
    self.power = power
    self.things = things
    self.isUnmistakable = isUnmistakable
  }

  /// Whether numbers in one unit are numbers in the other.
  func agrees(with other: UnitOfMeasure) -> Bool { power == other.power && countsTheSame(as: other) }

  /// Whether both count the same, though perhaps in thousands here and in millions there.
  func countsTheSame(as other: UnitOfMeasure) -> Bool {
    things.isEmpty || other.things.isEmpty || things.contains { other.things.contains($0) }
  }

  /// Whether the unit is one of money, or of thousands and millions of anything.
  var isScaled: Bool { power > 0 || things.contains("dong") }

  // MARK: Words

  /// Signs are lost when names are compared. A «%» behind a digit belongs to a figure: «(đạt 95%)».
  static func sign(in text: String) -> Character? {
    var last: Character = " "
    for character in text where !character.isWhitespace {
      if signs[character] != nil, !last.isNumber { return character }
      last = character
    }
    return nil
  }

  private static let signs: [Character: String] = ["%": "%", "‰": "‰", "₫": "dong", "$": "usd"]

  private static let things = [
    "dong": "dong", "vnd": "dong", "dong viet nam": "dong", "dong vn": "dong", "viet nam dong": "dong", "usd": "usd",
    "euro": "euro", "phan tram": "%", "percent": "%", "ha": "ha", "hecta": "ha", "m2": "m2", "m3": "m3", "km": "km",
    "km2": "km2", "kg": "kg", "tan": "tan", "lit": "lit", "kwh": "kwh", "diem": "diem", "point": "diem",
    "points": "diem", "ngay": "ngay", "gio": "gio", "phut": "phut",
  ]

  /// Such as stand in headings for something else, too.
  private static let everydayWords: Set = ["diem", "ngay", "gio", "phut", "tan", "lit"]

  /// What is counted in thousands: not «tỷ lệ», not «triệu tập».
  private static let counted: Set = [
    "luot", "nguoi", "ho", "con", "cay", "khach", "lao", "san", "chiec", "cai", "bao", "trang", "dan", "hoc",
  ]

  private static let powers = [
    "nghin": 3, "ngan": 3, "ng": 3, "thousand": 3, "trieu": 6, "tr": 6, "million": 6, "ty": 9, "ti": 9, "billion": 9,
  ]

  private static func power(of word: String) -> Int? {
    if let power = powers[word] { return power }
    // «1000 đ», «1.000.000 đồng».
    guard word.count >= 4, word.first == "1", word.dropFirst().allSatisfy({ $0 == "0" }) else { return nil }
    return word.count - 1
  }

  /// Words without tone marks, up to a slash: «triệu đồng/năm» counts in millions.
  private static func words(of text: String) -> [String] {
    let folded = String(DiacriticFolding.fold(text).lowercased().prefix { $0 != "/" })
    return withoutPoints(folded).split { !$0.isLetter && !$0.isNumber }.flatMap { cut(String($0)) }
  }

  /// «1.000» → «1000»; other points part words: «tr.đ».
  private static func withoutPoints(_ text: String) -> String {
    let characters = Array(text)
    return String(
      characters.indices.filter { index in
        !(characters[index] == "." && index > 0 && characters[index - 1].isNumber && index + 1 < characters.count
          && characters[index + 1].isNumber)
      }.map { characters[$0] })
  }

  /// «trđ» → «tr», «đ»; «1000đ» → «1000», «đ».
  private static func cut(_ word: String) -> [String] {
    if word.first?.isNumber == true {
      let digits = word.prefix { $0.isNumber }
      let rest = word.dropFirst(digits.count)
      return rest.isEmpty ? [word] : [String(digits)] + cut(String(rest))
    }
    for money in ["dong", "vnd", "d"] where word.hasSuffix(money) {
      let scale = String(word.dropLast(money.count))
      if powers[scale] != nil { return [scale, money] }
    }
    return [word]
  }

  /// Without «ĐVT:», «đơn vị tính», «tính bằng».
  private static func withoutIntroduction(_ words: [String]) -> [String] {
    for introduction in [
      ["don", "vi", "tinh"], ["don", "vi"], ["tinh", "bang"], ["tinh", "theo"], ["dvt"], ["dv"], ["in"],
    ]
    where words.starts(with: introduction) {
      return withoutIntroduction(Array(words.dropFirst(introduction.count)))
    }
    return words
  }
}
