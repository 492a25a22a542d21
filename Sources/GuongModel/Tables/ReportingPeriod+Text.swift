import VietnameseText

extension ReportingPeriod {
  /// Sortable, as stored in SQL and open data: `2025`, `2025-Q1`, `2025-03`.
  package var code: String {
    switch span {
    case .year: "\(year)"
    case .quarter(let quarter): "\(year)-Q\(quarter)"
    case .month(let month): "\(year)-\(month < 10 ? "0" : "")\(month)"
    }
  }

  /// «năm 2025», «quý I/2025», «tháng 3/2025».
  package var title: Bilingual {
    switch span {
    case .year: Bilingual(vi: "năm \(year)", en: "\(year)")
    case .quarter(let quarter): Bilingual(vi: "quý \(Self.roman[quarter - 1])/\(year)", en: "Q\(quarter) \(year)")
    case .month(let month): Bilingual(vi: "tháng \(month)/\(year)", en: "\(Self.englishMonths[month - 1]) \(year)")
    }
  }

  private static let roman = ["I", "II", "III", "IV"]
  static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// Reads a period as offices write it, without regard to case and tone marks: `2025`, «năm 2025», `2025-Q1`, «Q1/2025»,
  /// «quý I/2025», «quý 1 năm 2025», `2025-03`, «3/2025», «tháng 03/2025», «tháng 3 năm 2025», «6 tháng đầu năm 2025».
  package static func parse(_ text: String) -> ReportingPeriod? {
    let folded = DiacriticFolding.fold(text)
    // Digits and letters of other scripts are not to be passed over as if they stood between the words.
    guard folded.allSatisfy({ $0.isASCII || !($0.isLetter || $0.isNumber) }) else { return nil }
    var words = folded.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    // «nam» only says what the number beside it is.
    words.removeAll { $0 == "nam" || $0 == "year" }
    if let first = words.first, first.count == 2, first.first == "q" || first.first == "t", words.count == 2 {
      words = [first.prefix(1), first.dropFirst(), words[1]]
    }
    switch words.count {
    case 1: return number(words[0], 4).flatMap { ReportingPeriod(year: $0) }
    case 2: return yearFirst(words) ?? monthFirst(words[0], words[1])
    case 3 where words[1] == "thang": return monthsFromStart(words[0], words[2])
    case 4 where words[1] == "thang" && words[2] == "dau": return monthsFromStart(words[0], words[3])
    case 3:
      if words[0] == "quy" || words[0] == "q" || words[0] == "quarter" {
        guard let year = number(words[2], 4), let quarter = quarter(words[1]) else { return nil }
        return ReportingPeriod(year: year, .quarter(quarter))
      }
      if words[0] == "thang" || words[0] == "t" || words[0] == "month" { return monthFirst(words[1], words[2]) }
      return nil
    default: return nil
    }
  }

  private static func yearFirst(_ words: [Substring]) -> ReportingPeriod? {
    guard let year = number(words[0], 4) else { return nil }
    if words[1].first == "q" {
      return quarter(words[1].dropFirst()).flatMap { ReportingPeriod(year: year, .quarter($0)) }
    }
    return number(words[1], 2).flatMap { ReportingPeriod(year: year, .month($0)) }
  }

  /// «6 tháng đầu năm 2025»: as long as its second quarter, counted from the year's start.
  private static func monthsFromStart(_ months: Substring, _ year: Substring) -> ReportingPeriod? {
    guard let months = number(months, 2), months % 3 == 0, (3...12).contains(months), let year = number(year, 4) else {
      return nil
    }
    return months == 12 ? ReportingPeriod(year: year) : ReportingPeriod(year: year, .quarter(months / 3))
  }

  private static func monthFirst(_ month: Substring, _ year: Substring) -> ReportingPeriod? {
    guard let month = number(month, 2), let year = number(year, 4) else { return nil }
    return ReportingPeriod(year: year, .month(month))
  }

  private static func quarter(_ text: Substring) -> Int? {
    roman.firstIndex { $0.lowercased() == text }.map { $0 + 1 } ?? number(text, 1)
  }

  /// A number of `digits` digits, or fewer where it has two.
  private static func number(_ text: Substring, _ digits: Int) -> Int? {
    guard text.count == digits || (digits == 2 && text.count == 1) else { return nil }
    return text.allSatisfy { ("0"..."9").contains($0) } ? Int(text) : nil
  }
}
