/// Reads one number in Vietnamese notation from the beginning of a text.
struct NumberReader {
  private let isNegative: Bool
  /// Digits, points, commas and single spaces between digits.
  private let numeral: String
  /// The space between the numeral and what follows it.
  private let gap: String
  /// What follows the numeral, without space around it.
  private let rest: String

  init(_ text: String) {
    var remaining = text.unicodeScalars[...]
    while let first = remaining.first, first.properties.isWhitespace { remaining.removeFirst() }
    isNegative = remaining.first == "-" || remaining.first == "\u{2212}"
    if isNegative || remaining.first == "+" { remaining.removeFirst() }

    var end = remaining.startIndex
    var index = remaining.startIndex
    while index < remaining.endIndex {
      let scalar = remaining[index]
      if Self.isDigit(scalar) || scalar == "." || scalar == "," {
        end = remaining.index(after: index)
      } else if !Self.isGroupSpace(remaining, at: index) {
        break
      }
      index = remaining.index(after: index)
    }
    numeral = String(remaining[..<end])
    var tail = remaining[end...]
    while let first = tail.first, first.properties.isWhitespace { tail.removeFirst() }
    gap = String(remaining[end..<tail.startIndex])
    while let last = tail.last, last.properties.isWhitespace { tail.removeLast() }
    rest = String(tail)
  }

  /// The number and what follows it.
  func read() throws(NumberParsingError) -> (DecimalNumber, String) {
    guard let digits = Self.digits(of: numeral) else { throw fault }
    guard digits.fraction.utf8.count <= 18, let magnitude = Int(digits.whole + digits.fraction) else { throw .tooLarge }
    let significand = isNegative ? -magnitude : magnitude
    return (DecimalNumber(significand: significand, fractionDigits: digits.fraction.utf8.count), rest)
  }

  /// The grammar: digits, or groups of three with points and no zero in front; then perhaps a comma and digits.
  private static func digits(of numeral: String) -> (whole: String, fraction: String)? {
    let parts = numeral.split(separator: ",", omittingEmptySubsequences: false)
    guard 1...2 ~= parts.count, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    let groups = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let fraction = parts.count == 2 ? parts[1] : ""
    guard (groups + [fraction]).allSatisfy({ $0.utf8.allSatisfy(\.isASCIIDigit) }) else { return nil }
    if groups.count > 1 {
      guard 1...3 ~= groups[0].utf8.count, groups[0].utf8.first != UInt8(ascii: "0") else { return nil }
      guard groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }) else { return nil }
    }
    return (groups.joined(), String(fraction))
  }

  /// What is wrong with a numeral outside the grammar, and what was probably meant.
  private var fault: NumberParsingError {
    guard numeral.utf8.contains(where: \.isASCIIDigit) else { return .notANumber }
    if numeral.unicodeScalars.contains(where: \.properties.isWhitespace) {
      // «1 234»: space between the groups, as the SI has it.
      let pointed = numeral.unicodeScalars.map { $0.properties.isWhitespace ? "." : String($0) }.joined()
      return .wrongGrouping(suggestion: suggestion(pointed))
    }
    if let first = numeral.utf8.first, let last = numeral.utf8.last, !first.isASCIIDigit || !last.isASCIIDigit {
      return .missingDigits
    }
    if numeral.contains(",") {
      // «1,234.5»: the two signs have changed places.
      let swapped = numeral.map { $0 == "," ? "." : $0 == "." ? "," : String($0) }.joined()
      return suggestion(swapped).map { .englishGrouping(suggestion: $0) } ?? .wrongGrouping(suggestion: nil)
    }
    // «1.8», «1.234.5»: the last point was meant as the comma.
    let parts = numeral.split(separator: ".", omittingEmptySubsequences: false)
    let comma = parts.dropLast().joined(separator: ".") + "," + (parts.last ?? "")
    return suggestion(comma).map { .pointAsDecimal(suggestion: $0) } ?? .wrongGrouping(suggestion: nil)
  }

  /// The whole text with another numeral, `nil` if that would be wrong too.
  private func suggestion(_ numeral: String) -> String? {
    guard Self.digits(of: numeral) != nil else { return nil }
    return (isNegative ? "-" : "") + numeral + (rest.isEmpty ? "" : gap + rest)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { "0"..."9" ~= scalar }

  /// A single space with a digit on either side.
  private static func isGroupSpace(_ text: Substring.UnicodeScalarView, at index: String.Index) -> Bool {
    guard text[index].properties.isWhitespace, index > text.startIndex else { return false }
    let next = text.index(after: index)
    return next < text.endIndex && isDigit(text[next]) && isDigit(text[text.index(before: index)])
  }
}
