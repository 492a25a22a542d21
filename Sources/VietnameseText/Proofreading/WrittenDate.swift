/// A date as a text writes it, whether or not there is such a day: «09/5/2024», «ngày 5 tháng 2», «ngày 30/2».
public struct WrittenDate: Sendable, Hashable {
  /// In the UTF-8 of the text, without «ngày».
  public let range: Range<Int>
  /// 1…39.
  public let day: Int
  /// 1…19.
  public let month: Int
  /// `nil` when the text names none.
  public let year: Int?
  /// The tokens that it is made of.
  let tokens: Range<Int>

  /// The day, if the text names a whole date that exists.
  public var date: CalendarDate? {
    year.flatMap { try? CalendarDate(year: $0, month: month, day: day) }
  }

  /// The last day of the month, if the day is beyond it; without a year February has 29 days.
  public var lastDay: Int? {
    guard 1...12 ~= month else { return nil }
    let last = CalendarDate.lastDay(ofMonth: month, year: year ?? 2000)
    return 1...last ~= day ? nil : last
  }

  /// Whether the calendar has it.
  public var isPossible: Bool { 1...12 ~= month && lastDay == nil }

  /// Day before month; days up to 39 and months up to 19, so that slips are found and numbers of documents are not. A date
  /// without a year needs «ngày» before it, a year in digits four of them.
  public static func find(in text: TextTokens) -> [WrittenDate] {
    var found: [WrittenDate] = []
    var index = 0
    while index < text.tokens.count {
      guard text.tokens[index].kind == .number, let date = inDigits(index, text) ?? inWords(index, text) else {
        index += 1
        continue
      }
      found.append(date)
      index = date.tokens.upperBound
    }
    return found
  }

  private static let dayWord = TextTokens.key("ngày")
  private static let monthWord = TextTokens.key("tháng")
  private static let yearWord = TextTokens.key("năm")
  private static let earlyDayWords = Set(["mùng", "mồng"].map(TextTokens.key))

  private static func inDigits(_ index: Int, _ text: TextTokens) -> WrittenDate? {
    let tokens = text.tokens
    guard standsAlone(index, text), isDay(tokens[index]), index + 2 < tokens.count,
      let separator = ["/", "-", "."].first(where: { text.isMark(index + 1, $0) }), isGlued(index + 1, text),
      isMonth(tokens[index + 2]), isGlued(index + 2, text)
    else { return nil }
    let saysDay = index > 0 && tokens[index - 1].key == dayWord
    if text.isMark(index + 3, separator), isGlued(index + 3, text), index + 4 < tokens.count, isGlued(index + 4, text) {
      guard isYear(tokens[index + 4]), separator != "." || saysDay, endsAlone(index + 4, text) else { return nil }
      return WrittenDate(index..<index + 5, year: index + 4, month: index + 2, text)
    }
    guard separator == "/", saysDay, endsAlone(index + 2, text) else { return nil }
    return WrittenDate(index..<index + 3, year: nil, month: index + 2, text)
  }

  private static func inWords(_ index: Int, _ text: TextTokens) -> WrittenDate? {
    let tokens = text.tokens
    guard index > 0, tokens[index - 1].key == dayWord || earlyDayWords.contains(tokens[index - 1].key),
      isDay(tokens[index]), index + 2 < tokens.count, tokens[index + 1].key == monthWord, isMonth(tokens[index + 2])
    else { return nil }
    let hasYear = index + 4 < tokens.count && tokens[index + 3].key == yearWord && isYear(tokens[index + 4])
    guard endsAlone(index + (hasYear ? 4 : 2), text) else { return nil }
    return hasYear
      ? WrittenDate(index..<index + 5, year: index + 4, month: index + 2, text)
      : WrittenDate(index..<index + 3, year: nil, month: index + 2, text)
  }

  private init(_ tokens: Range<Int>, year: Int?, month: Int, _ text: TextTokens) {
    self.tokens = tokens
    range = text.tokens[tokens.lowerBound].range.lowerBound..<text.tokens[tokens.upperBound - 1].range.upperBound
    day = Int(text.tokens[tokens.lowerBound].key)
    self.month = Int(text.tokens[month].key)
    self.year = year.map { Int(text.tokens[$0].key) }
  }

  private static func isDay(_ token: TextTokens.Token) -> Bool {
    token.kind == .number && token.count <= 2 && 1...39 ~= token.key
  }

  private static func isMonth(_ token: TextTokens.Token) -> Bool {
    token.kind == .number && token.count <= 2 && 1...19 ~= token.key
  }

  private static func isYear(_ token: TextTokens.Token) -> Bool {
    token.kind == .number && token.count == 4 && 1900...2100 ~= token.key
  }

  private static func isGlued(_ index: Int, _ text: TextTokens) -> Bool { text.tokens[index].gap == .nothing }

  private static func standsAlone(_ index: Int, _ text: TextTokens) -> Bool {
    guard index > 0, isGlued(index, text) else { return true }
    return text.isMark(index - 1, "(") || text.isMark(index - 1, "“")
  }

  /// Nothing that would make it a document's number: «12/10/2024/QĐ».
  private static func endsAlone(_ last: Int, _ text: TextTokens) -> Bool {
    guard last + 1 < text.tokens.count, isGlued(last + 1, text) else { return true }
    return text.tokens[last + 1].kind == .mark && !["/", "-"].contains { text.isMark(last + 1, $0) }
  }
}
