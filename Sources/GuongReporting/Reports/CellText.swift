import GuongModel
import VietnameseText

/// Cells of results in the words and numerals of a report.
struct CellText: Sendable {
  let language: Language

  /// What stands where there is no figure.
  var missing: String { language == .vietnamese ? "chưa có số liệu" : "no data yet" }

  /// What stands in a table without rows.
  var nothing: String { language == .vietnamese ? "Không có" : "None" }

  /// - Parameter digits: behind the comma; `nil` for as many as the number needs, two at most.
  func text(_ cell: ReportData.Cell, _ format: ReportData.Format, digits: Int? = nil) -> String {
    switch (cell, format) {
    case (.none, _): return ""
    case (.integer(let number), .boolean): return boolean(number != 0)
    case (.real(let number), .boolean): return boolean(number != 0)
    case (.integer(let number), .year): return "\(number)"
    case (.integer(let number), _): return self.number(Double(number), digits: digits ?? 0)
    case (.real(let number), _): return self.number(number, digits: digits)
    case (.text(let text), .date): return (try? CalendarDate.parse(text)).map(language.date) ?? text
    case (.text(let text), .period): return ReportingPeriod.parse(text)?.title[language] ?? text
    case (.text(let text), _): return text
    }
  }

  private func boolean(_ value: Bool) -> String {
    switch language {
    case .vietnamese: value ? "có" : "không"
    case .english: value ? "yes" : "no"
    }
  }

  private func number(_ number: Double, digits: Int?) -> String {
    if let digits { return language.number(number, fractionDigits: digits) ?? "\(number)" }
    return language.number(number, fractionDigits: 2, keepsZeros: false) ?? "\(number)"
  }

  /// The digits that a column needs, so that its numbers stand one below the other: two at most.
  func digits(of cells: some Sequence<ReportData.Cell>) -> Int {
    var digits = 0
    for case .real(let number) in cells {
      let hundredths = (number * 100).rounded()
      if Int(exactly: hundredths).map({ $0 % 10 != 0 }) ?? true { return 2 }
      if Int(exactly: hundredths).map({ $0 % 100 != 0 }) ?? true { digits = 1 }
    }
    return digits
  }
}
