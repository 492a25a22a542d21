import VietnameseText

/// Numbers and days as readers of a language write them.
extension Language {
  /// `−1.234,5` in Vietnamese, `−1,234.5` in English, with the fraction digits that the number has and a real minus sign.
  package func number(_ number: DecimalNumber) -> String { written(VietnameseNumber.format(number)) }

  /// `1.234` in Vietnamese, `1,234` in English.
  package func number(_ number: Int) -> String { written(VietnameseNumber.format(number)) }

  /// A double rounded to `fractionDigits` (0…18); `nil` as in ``VietnameseNumber/format(_:fractionDigits:keepsZeros:)``.
  package func number(_ number: Double, fractionDigits: Int, keepsZeros: Bool = true) -> String? {
    VietnameseNumber.format(number, fractionDigits: fractionDigits, keepsZeros: keepsZeros).map(written)
  }

  private func written(_ text: String) -> String {
    String(
      text.map { character -> Character in
        switch (character, self) {
        case ("-", _): "−"
        case (".", .english): ","
        case (",", .english): "."
        default: character
        }
      })
  }

  /// «31/10/2025» (Decree 30/2020/NĐ-CP), “31 Oct 2025”.
  package func date(_ date: CalendarDate) -> String {
    switch self {
    case .vietnamese: date.officialShort
    // Figures alone would be read as another day on the other side of the Atlantic.
    case .english: "\(date.day) \(Self.months[date.month - 1].prefix(3)) \(date.year)"
    }
  }

  /// «ngày 31 tháng 10 năm 2025», “31 October 2025”.
  package func longDate(_ date: CalendarDate) -> String {
    switch self {
    case .vietnamese: date.officialLong
    case .english: "\(date.day) \(Self.months[date.month - 1]) \(date.year)"
    }
  }

  /// «Thứ Sáu, ngày 31 tháng 10 năm 2025», “Friday, 31 October 2025”.
  package func dayAndDate(_ date: CalendarDate) -> String {
    switch self {
    case .vietnamese: "\(date.weekday.vietnameseName), \(longDate(date))"
    case .english: "\(Self.weekdays[date.weekday.rawValue - 1]), \(longDate(date))"
    }
  }

  /// «5 giờ 00, ngày 01/3/2025», “5:00, 1 Mar 2025”; the day alone at midnight.
  package func moment(_ time: LocalDateTime) -> String {
    switch self {
    case .vietnamese: return time.vietnamese
    case .english:
      if time.hour == 0, time.minute == 0 { return date(time.date) }
      return "\(time.hour):\(time.minute < 10 ? "0" : "")\(time.minute), \(date(time.date))"
    }
  }

  private static let months = ReportingPeriod.englishMonths

  private static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
}
