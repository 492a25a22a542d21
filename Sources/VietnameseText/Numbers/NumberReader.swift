/// Reads one number in Vietnamese notation from the beginning of a text.
struct NumberReader {
  private let isNegative: Bool
  /// Digits, points, commas and spaces between digits.
  private let numeral: String
  /// What follows the numeral, without space around it.
  private let rest: String

  init(_ text: String) {
    var remaining = text.unicodeScalars[...]
    while let first = remaining.first, first.properties.isWhitespace { remaining.removeFirst() }
    isNegative = remaining.first == "-" || remaining.first == "\u{2212}"
    if isNegative { remaining.removeFirst() }

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
    while let last = tail.last, last.properties.isWhitespace { tail.removeLast() }
    rest = String(tail)
  }

  /// The number and what follows it.
  func read() throws(NumberParsingError) -> (DecimalNumber, String) {
    guard numeral.utf8.contains(where: \.isASCIIDigit) else { throw .notANumber }
    let commaParts = numeral.split(separator: ",", omittingEmptySubsequences: false)
    if commaParts.count > 2 { throw englishGrouping(commaParts) }
    let groups = commaParts[0].split(separator: ".", omittingEmptySubsequences: false)
    let fraction = commaParts.count == 2 ? commaParts[1] : nil
    if let fraction {
      if fraction.contains(".") { throw englishGrouping(commaParts) }
      if fraction.isEmpty || commaParts[0].isEmpty { throw .missingDigits }
      if fraction.contains(" ") { throw .wrongGrouping(suggestion: nil) }
    }
    try check(groups, fraction: fraction)
    let fractionDigits = fraction?.utf8.count ?? 0
    guard fractionDigits <= 18, let magnitude = Int(groups.joined() + (fraction ?? "")) else { throw .tooLarge }
    return (DecimalNumber(significand: isNegative ? -magnitude : magnitude, fractionDigits: fractionDigits), rest)
  }

  /// Checks the groups before the comma.
  private func check(_ groups: [Substring], fraction: Substring?) throws(NumberParsingError) {
    if groups.contains(where: { $0.contains(where: \.isWhitespace) }) { throw spacedGrouping(groups, fraction) }
    if groups.contains(where: \.isEmpty) { throw .missingDigits }
    guard groups.count > 1 else { return }
    let isGrouped = groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
    if isGrouped, groups[0].utf8.count <= 3, groups[0].utf8.first != UInt8(ascii: "0") { return }
    // Groups that are right but for the last one: its point was meant as the comma.
    let head = groups.dropLast().joined(separator: ".")
    if fraction == nil, let last = groups.last, (try? NumberReader(head).read()) != nil {
      throw .pointAsDecimal(suggestion: suggestion(head + "," + last))
    }
    throw .wrongGrouping(suggestion: nil)
  }

  /// «1,234.5» and «1,234,567»: the two signs have changed places.
  private func englishGrouping(_ parts: [Substring]) -> NumberParsingError {
    let swapped = numeral.map { $0 == "," ? "." : $0 == "." ? "," : String($0) }.joined()
    let reader = NumberReader(swapped)
    guard (try? reader.read()) != nil else { return .wrongGrouping(suggestion: nil) }
    return .englishGrouping(suggestion: suggestion(swapped))
  }

  /// «1 234»: space between the groups, as the SI has it.
  private func spacedGrouping(_ groups: [Substring], _ fraction: Substring?) -> NumberParsingError {
    guard groups.count == 1 else { return .wrongGrouping(suggestion: nil) }
    let joined = groups[0].split(whereSeparator: \.isWhitespace).joined(separator: ".")
    let candidate = joined + (fraction.map { "," + $0 } ?? "")
    guard (try? NumberReader(candidate).read()) != nil else { return .wrongGrouping(suggestion: nil) }
    return .wrongGrouping(suggestion: suggestion(candidate))
  }

  /// The whole text with another numeral: sign, numeral, unit.
  private func suggestion(_ numeral: some StringProtocol) -> String {
    let isSpaced = rest.unicodeScalars.first.map { $0.properties.isAlphabetic } ?? false
    return (isNegative ? "-" : "") + numeral + (isSpaced ? " " : "") + rest
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { "0"..."9" ~= scalar }

  /// A single space with a digit on either side.
  private static func isGroupSpace(_ text: Substring.UnicodeScalarView, at index: String.Index) -> Bool {
    guard text[index].properties.isWhitespace, index > text.startIndex else { return false }
    let next = text.index(after: index)
    return next < text.endIndex && isDigit(text[next]) && isDigit(text[text.index(before: index)])
  }
}
