import GuongModel
import VietnameseText

/// Values of indicators must be possible, and of their time. Made for a million rows: nothing is built for a sound one.
struct IndicatorValuesRule {
  private let maxima: [String: DecimalNumber]
  private let natures: [String: IndicatorNature]
  private let today: CalendarDate

  /// - Parameter tables: the indicators already checked.
  init(_ tables: [TableData], natures: [String: IndicatorNature], today: CalendarDate) {
    let indicators = tables.first { $0.schema.id == Indicator.schema.id }?.rows.compactMap(Indicator.init) ?? []
    maxima = Dictionary(
      indicators.compactMap { indicator in Self.maximum(of: indicator).map { (indicator.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    self.natures = natures
    self.today = today
  }

  /// What no value can exceed. A share in percent ends at 100; other percentages, such as growth, do not.
  private static func maximum(of indicator: Indicator) -> DecimalNumber? {
    if let maximum = indicator.maximum { return maximum }
    let name = DiacriticFolding.fold(indicator.name).split(whereSeparator: \.isWhitespace).prefix(2)
    guard indicator.measure.filter({ !$0.isWhitespace }) == "%", name == ["ty", "le"] || name == ["ti", "le"] else {
      return nil
    }
    return DecimalNumber(significand: 100)
  }

  func check(_ coded: inout CodedTable, _ findings: inout TableFindings) {
    let table = coded.table
    let indicators = coded.column(IndicatorValue.Column.indicator)
    let periods = coded.column(IndicatorValue.Column.period)
    let maxima = indicators.map(empty: nil) { value -> DecimalNumber? in
      guard case .text(let id) = value else { return nil }
      return self.maxima[id]
    }
    let isAmount = indicators.map(empty: false) { value in
      guard case .text(let id) = value, let nature = natures[id] else { return false }
      return !nature.isPercent
    }
    let isShare = indicators.map(empty: false) { value in
      guard case .text(let id) = value else { return false }
      return natures[id]?.isShare == true
    }
    let spans = periods.map(empty: nil) { value -> (first: CalendarDate, period: ReportingPeriod)? in
      guard case .period(let period) = value else { return nil }
      return (period.firstDay, period)
    }
    var untargeted = [(row: Int, count: Int)](repeating: (0, 0), count: indicators.bound)
    for row in 0..<table.count {
      let indicator = Int(indicators.codes[row])
      let span = spans[Int(periods.codes[row])]
      if case .date(let day) = table.value(row: row, column: IndicatorValue.Column.asOf.rawValue) {
        check(day, span, table, row, &findings)
      }
      if isAmount[indicator] { checkSigns(table, row, indicators.text(Int32(indicator)) ?? "", &findings) }
      guard case .number(let actual) = table.value(row: row, column: IndicatorValue.Column.actual.rawValue) else {
        continue
      }
      if case .none = table.value(row: row, column: IndicatorValue.Column.target.rawValue) {
        if untargeted[indicator].count == 0 { untargeted[indicator].row = row }
        untargeted[indicator].count += 1
      }
      if let maximum = maxima[indicator], actual > maximum {
        findings.add(
          .valueAboveMaximum, row: row, IndicatorValue.Column.actual,
          [
            "value": TableWords.number(actual), "id": indicators.text(Int32(indicator)) ?? "",
            "maximum": TableWords.number(maximum),
          ])
      }
      if isShare[indicator], isWritten(asFractionIn: row, of: table, indicators.text(Int32(indicator)) ?? "") {
        findings.add(
          .valueFractionOfShare, row: row, IndicatorValue.Column.actual,
          ["value": TableWords.number(actual), "id": indicators.text(Int32(indicator)) ?? ""])
      }
      if actual.significand < 0, isShare[indicator] {
        findings.add(
          .valueNegativeShare, row: row, IndicatorValue.Column.actual,
          ["value": TableWords.number(actual), "id": indicators.text(Int32(indicator)) ?? ""])
      }
      if let span, span.first > today {
        findings.add(
          .valuePeriodInFuture, row: row, IndicatorValue.Column.period,
          ["period": span.period.title, "today": today.officialShort])
      }
    }
    for (indicator, place) in untargeted.enumerated() where place.count > 0 {
      findings.add(
        .valueTargetMissing, row: place.row, IndicatorValue.Column.actual,
        ["id": indicators.text(Int32(indicator)) ?? "", "rows": TableWords.rows(place.count)])
    }
  }

  /// «0,95» for 95%, target and actual value alike. Low shares are as they should be where lower is better.
  private func isWritten(asFractionIn row: Int, of table: TableData, _ id: String) -> Bool {
    guard natures[id]?.isLowerBetter == false else { return false }
    return [IndicatorValue.Column.target, .actual].allSatisfy { column in
      guard case .number(let number) = table.value(row: row, column: column.rawValue) else { return false }
      return number.significand > 0 && number <= DecimalNumber(significand: 1)
        && !table.isPercentage(row: row, column: column.rawValue)
    }
  }

  /// «103%» of a plan is no 103 million.
  private func checkSigns(_ table: TableData, _ row: Int, _ id: String, _ findings: inout TableFindings) {
    for column in [IndicatorValue.Column.target, .actual] where table.isPercentage(row: row, column: column.rawValue) {
      guard case .number(let value) = table.value(row: row, column: column.rawValue) else { continue }
      findings.add(
        .valuePercentOfAmount, row: row, column,
        ["value": TableWords.number(value), "id": id, "measure": natures[id]?.measure ?? ""])
    }
  }

  private func check(
    _ day: CalendarDate, _ span: (first: CalendarDate, period: ReportingPeriod)?, _ table: TableData, _ row: Int,
    _ findings: inout TableFindings
  ) {
    FutureDates.check(table, row: row, IndicatorValue.Column.asOf, day, today, &findings)
    if let span, day < span.first {
      findings.add(
        .valueAsOfTooEarly, row: row, IndicatorValue.Column.asOf,
        ["date": day.officialShort, "period": span.period.title, "first": span.first.officialShort])
    }
  }
}
