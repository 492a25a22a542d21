/// Why a text is no number as Vietnamese writes it: points between groups of three digits, a comma before decimals.
public enum NumberParsingError: Error, Sendable, Hashable {
  /// The text has no digits where a number should begin.
  case notANumber
  /// A point stands where only a comma can («1.8», «12.34»); the suggestion has the comma («1,8»).
  case pointAsDecimal(suggestion: String)
  /// Commas between groups, the English way («1,234.5», «1,234,567»); the suggestion is the Vietnamese way («1.234,5»).
  case englishGrouping(suggestion: String)
  /// Groups are not of three digits («1.23.456», «1 234»); the suggestion, if there is one, is what was probably meant.
  case wrongGrouping(suggestion: String?)
  /// Nothing stands before or after the comma («,5», «5,»).
  case missingDigits
  /// Something other than a number follows it.
  case unexpectedText(String)
  /// The number needs more than 64 bits or more than 18 fraction digits.
  case tooLarge
}
