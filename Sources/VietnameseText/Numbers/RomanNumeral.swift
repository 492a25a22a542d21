/// Roman numerals 1…3999 in their usual form: «Đại hội lần thứ XIII».
public enum RomanNumeral {
  private static let values: [(numeral: String, value: Int)] = [
    ("M", 1000), ("CM", 900), ("D", 500), ("CD", 400), ("C", 100), ("XC", 90), ("L", 50), ("XL", 40), ("X", 10),
    ("IX", 9), ("V", 5), ("IV", 4), ("I", 1),
  ]

  /// The numeral in capitals; `nil` outside 1…3999.
  public static func format(_ number: Int) -> String? {
    guard 1...3999 ~= number else { return nil }
    var rest = number
    var text = ""
    for (numeral, value) in values {
      while rest >= value {
        text += numeral
        rest -= value
      }
    }
    return text
  }

  /// The number that capitals or small letters stand for; `nil` for what is no numeral in its usual form (IIII, IC).
  public static func parse(_ text: String) -> Int? {
    // Fifteen letters are the longest numeral (MMMDCCCLXXXVIII).
    guard 1...15 ~= text.utf8.count, text.utf8.allSatisfy(\.isASCIILetter) else { return nil }
    let capitals = text.uppercased()
    var rest = capitals[...]
    var number = 0
    for (numeral, value) in values {
      while rest.hasPrefix(numeral) {
        number += value
        rest = rest.dropFirst(numeral.count)
      }
    }
    return rest.isEmpty && format(number) == capitals ? number : nil
  }
}
