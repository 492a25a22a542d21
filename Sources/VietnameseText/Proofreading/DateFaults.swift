/// Dates that cannot be, or that contradict what stands beside them.
public enum DateFaults {
  /// What is wrong.
  public enum Kind: Sendable, Hashable {
    /// 31/02/2025; the last day of that month.
    case dayBeyond(last: Int)
    /// 15/13/2025
    case monthBeyond
    /// «thứ Hai, ngày 06/5/2025»: that day's name is given.
    case weekday(Weekday)
    /// «từ ngày 15/3/2025 đến ngày 10/3/2025»
    case reversed
  }

  /// One place.
  public struct Fault: Sendable, Hashable {
    /// What is wrong there.
    public let kind: Kind
    /// In the UTF-8 of the text.
    public let range: Range<Int>
    /// The date; of a period, its end.
    public let date: WrittenDate
  }

  /// The faults of `text`, in order.
  public static func find(in text: TextTokens) -> [Fault] {
    let dates = WrittenDate.find(in: text)
    var found: [Fault] = []
    for (index, date) in dates.enumerated() {
      if !date.isPossible {
        found.append(
          Fault(kind: date.lastDay.map { .dayBeyond(last: $0) } ?? .monthBeyond, range: date.range, date: date))
        continue
      }
      if let (name, range) = weekday(beside: date, in: text), let day = date.date, day.weekday != name {
        found.append(Fault(kind: .weekday(day.weekday), range: range, date: date))
      }
      if index > 0, isReversed(dates[index - 1], date), isPeriod(dates[index - 1], date, in: text) {
        found.append(
          Fault(kind: .reversed, range: dates[index - 1].range.lowerBound..<date.range.upperBound, date: date))
      }
    }
    return found
  }

  // MARK: Weekdays

  private static let ordinal = TextTokens.key("thứ")
  private static let sunday = [TextTokens.key("chủ"), TextTokens.key("nhật")]
  private static let names: [UInt64: Weekday] = [
    TextTokens.key("hai"): .monday, TextTokens.key("ba"): .tuesday, TextTokens.key("tư"): .wednesday,
    TextTokens.key("năm"): .thursday, TextTokens.key("sáu"): .friday, TextTokens.key("bảy"): .saturday,
    TextTokens.key("bẩy"): .saturday,
  ]
  private static let dayWords = Set(["ngày", "mùng", "mồng"].map(TextTokens.key))
  /// What may stand before a weekday; behind other words «thứ hai» counts («tuần thứ hai, ngày…»).
  private static let openings = Set(
    ["sáng", "trưa", "chiều", "tối", "đêm", "vào", "từ", "đến", "hôm", "và", "lúc"].map(TextTokens.key))

  /// «thứ Hai, ngày 5/5/2025», «Chủ nhật (04/5/2025)», «ngày 5/5/2025 (thứ Hai)».
  private static func weekday(beside date: WrittenDate, in text: TextTokens) -> (Weekday, Range<Int>)? {
    var last = date.tokens.lowerBound - 1
    while last >= 0,
      dayWords.contains(text.tokens[last].key) || text.isMark(last, ",") || text.isMark(last, "(")
    {
      last -= 1
    }
    if last >= 1, let name = weekday(at: last - 1, in: text), mayOpen(last - 1, in: text) {
      return (name, text.tokens[last - 1].range.lowerBound..<date.range.upperBound)
    }
    let next = date.tokens.upperBound
    if text.isMark(next, "("), next + 2 < text.tokens.count, let name = weekday(at: next + 1, in: text) {
      return (name, date.range.lowerBound..<text.tokens[next + 2].range.upperBound)
    }
    return nil
  }

  private static func weekday(at index: Int, in text: TextTokens) -> Weekday? {
    let (first, second) = (text.tokens[index], text.tokens[index + 1])
    guard second.gap != .nothing else { return nil }
    if first.key == sunday[0], second.key == sunday[1] { return .sunday }
    guard first.key == ordinal, first.kind == .word else { return nil }
    if second.kind == .number, 2...7 ~= second.key { return Weekday(rawValue: Int(second.key) - 1) }
    return second.kind == .word ? names[second.key] : nil
  }

  /// Behind most words a small «thứ hai» counts something; a capital («thứ Hai», «Chủ nhật») makes it a day.
  private static func mayOpen(_ index: Int, in text: TextTokens) -> Bool {
    guard index > 0 else { return true }
    let (before, name) = (text.tokens[index - 1], text.tokens[index + 1])
    return before.kind == .mark || openings.contains(before.key) || name.capitals == .first
      || text.tokens[index].key == sunday[0]
  }

  // MARK: Periods

  private static let from = TextTokens.key("từ")
  private static let to = Set(["đến", "tới"].map(TextTokens.key))
  private static let between = Set(["đến", "tới", "hết", "ngày", "sáng", "trưa", "chiều", "tối"].map(TextTokens.key))

  /// «từ [ngày] … đến [hết ngày] …»
  private static func isPeriod(_ first: WrittenDate, _ second: WrittenDate, in text: TextTokens) -> Bool {
    let middle = text.tokens[first.tokens.upperBound..<second.tokens.lowerBound]
    guard middle.count <= 4, middle.contains(where: { to.contains($0.key) }),
      middle.allSatisfy({ between.contains($0.key) })
    else { return false }
    return text.tokens[..<first.tokens.lowerBound].suffix(3).contains { $0.key == from }
  }

  private static func isReversed(_ first: WrittenDate, _ second: WrittenDate) -> Bool {
    if let start = first.date, let end = second.date { return end < start }
    // «từ ngày 20/12 đến ngày 05/01/2026» is sound, so days of one month alone can be compared.
    return (first.year == nil || second.year == nil) && first.isPossible && first.month == second.month
      && second.day < first.day && (first.year == nil || second.year == first.year)
  }
}
