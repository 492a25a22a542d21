/// A time of day, or two between which something takes place.
public struct ClockSpan: Sendable, Hashable {
  /// When it begins.
  public let start: ClockTime
  /// When it ends, later than ``start``; `nil` where nobody said.
  public let end: ClockTime?

  /// `nil` if it would end before it begins, or at once.
  public init?(start: ClockTime, end: ClockTime? = nil) {
    if let end, end <= start { return nil }
    self.start = start
    self.end = end
  }

  /// Reads «7 giờ 30», «lúc 7h30», «7:30 – 11:00», «từ 7 giờ đến 11 giờ 30»; `nil` for everything else, such as «buổi sáng», of
  /// which only people know what it means.
  public static func parse(_ text: String) -> ClockSpan? {
    var scanner = ASCIIScanner(NFC.normalize(text).lowercased())
    scanner.skipSpaces()
    for word in ["vào lúc", "lúc", "từ"] where scanner.skip(word) { break }
    scanner.skipSpaces()
    guard let start = ClockTime(&scanner) else { return nil }
    scanner.skipSpaces()
    if scanner.isAtEnd { return ClockSpan(start: start) }
    guard ["-", "–", "—", "đến"].contains(where: { scanner.skip($0) }) else { return nil }
    scanner.skipSpaces()
    guard let end = ClockTime(&scanner) else { return nil }
    scanner.skipSpaces()
    return scanner.isAtEnd ? ClockSpan(start: start, end: end) : nil
  }

  /// «7 giờ 30 – 11 giờ».
  public var official: String { [start.official, end?.official].compactMap(\.self).joined(separator: " – ") }

  /// `07:30–11:00`, for English texts.
  public var iso: String { [start.iso, end?.iso].compactMap(\.self).joined(separator: "–") }
}
