import GuongModel
import VietnameseText

/// A value more than ten times as large or small as those of the same indicator and unit is often a slip of comma or unit.
///
/// Values count from the year's start, so that they are compared within one kind of period, such as first quarters; shares
/// do not, and are compared with all.
enum OutliersRule {
  /// So many other values say what is usual, whatever they are.
  private static let many = 4
  /// So many say it where they lie near each other.
  private static let fewest = 2
  private static let factor = 10.0
  /// How far the greatest of a few may exceed the smallest: with less agreement nobody knows which of them is the slip.
  private static let agreement = 3.0

  private struct Value {
    let row: Int32
    let amount: Double
  }

  /// - Parameter known: the natures of the indicators, by their ids.
  static func check(
    _ coded: inout CodedTable, natures known: [String: IndicatorNature], _ findings: inout TableFindings
  ) {
    let table = coded.table
    let indicators = coded.column(IndicatorValue.Column.indicator)
    let natures = indicators.map(empty: nil) { value -> IndicatorNature? in
      guard case .text(let id) = value else { return nil }
      return known[id]
    }
    var told: Set<Int32> = []
    for group in groups(&coded, natures, findings.isLeaving) {
      // Rates of growth differ from year to year.
      let isChange = group.first.flatMap { natures[Int(indicators.codes[Int($0.row)])] }?.isChange == true
      if isChange, group.count <= many { continue }
      let sorted = group.sorted { $0.amount < $1.amount }
      for (position, value) in sorted.enumerated() {
        guard let median = usual(of: sorted, without: position) else { continue }
        let ratio = value.amount / median
        guard ratio > factor || ratio < 1 / factor else { continue }
        let row = Int(value.row)
        guard case .number(let actual) = table.value(row: row, column: IndicatorValue.Column.actual.rawValue) else {
          continue
        }
        told.insert(value.row)
        findings.add(
          .valueFarFromOthers, row: row, IndicatorValue.Column.actual,
          [
            "value": TableWords.number(actual), "id": indicators.text(indicators.codes[row]) ?? "",
            "median": VietnameseNumber.format(median, fractionDigits: 2, keepsZeros: false) ?? "\(median)",
          ])
      }
    }
    checkTargets(table, indicators, natures, told, &findings)
  }

  /// A value is held against the target of its own row, too. Early in the year it is small, and where lower is better it may
  /// be: so only shares are told that are far too low.
  private static func checkTargets(
    _ table: TableData, _ indicators: CodedColumn, _ natures: [IndicatorNature?], _ told: Set<Int32>,
    _ findings: inout TableFindings
  ) {
    for row in 0..<table.count where !findings.isLeaving[row] {
      guard case .number(let actual) = table.value(row: row, column: IndicatorValue.Column.actual.rawValue),
        case .number(let target) = table.value(row: row, column: IndicatorValue.Column.target.rawValue),
        let nature = natures[Int(indicators.codes[row])], !nature.isChange, actual.significand > 0,
        target.significand > 0
      else { continue }
      let ratio = actual.doubleValue / target.doubleValue
      let isLow = ratio < 1 / factor && nature.isShare && !nature.isLowerBetter
      guard ratio > factor || isLow, !told.contains(Int32(row)) else { continue }
      findings.add(
        .valueFarFromTarget, row: row, IndicatorValue.Column.actual,
        [
          "value": TableWords.number(actual), "target": TableWords.number(target), "measure": nature.measure,
          "id": indicators.text(indicators.codes[row]) ?? "",
        ])
    }
  }

  /// Values that may be compared, in the order in which their groups first appear; groups that are too small are left out.
  private static func groups(
    _ coded: inout CodedTable, _ natures: [IndicatorNature?], _ isLeaving: [Bool]
  ) -> [ArraySlice<Value>] {
    let table = coded.table
    let indicators = coded.column(IndicatorValue.Column.indicator)
    var keys = CombinedKeys(rows: table.count)
    keys.combine(indicators)
    keys.combine(coded.column(IndicatorValue.Column.unit))
    let isShare = natures.map { $0?.isShare == true }
    keys.combine(
      coded.column(IndicatorValue.Column.period).merged { value in
        guard case .period(let period) = value else { return .none }
        return ReportingPeriod(year: ReportingPeriod.years.lowerBound, period.span).map(TableValue.period) ?? .none
      }.cleared { isShare[Int(indicators.codes[$0])] })
    let (groups, count) = keys.grouped()
    func amount(_ row: Int) -> Double? {
      guard !isLeaving[row],
        case .number(let actual) = table.value(row: row, column: IndicatorValue.Column.actual.rawValue)
      else { return nil }
      return actual.doubleValue
    }
    var sizes = [Int](repeating: 0, count: count)
    for group in groups { sizes[Int(group)] += 1 }
    var starts: [Int] = []
    starts.reserveCapacity(count)
    var total = 0
    for size in sizes {
      starts.append(total)
      total += size > fewest ? size : 0
    }
    var ends = starts
    var values = [Value](repeating: Value(row: 0, amount: 0), count: total)
    for (row, group) in groups.enumerated() where sizes[Int(group)] > fewest {
      guard let amount = amount(row) else { continue }
      values[ends[Int(group)]] = Value(row: Int32(row), amount: amount)
      ends[Int(group)] += 1
    }
    return zip(starts, ends).filter { $1 - $0 > fewest }.map { values[$0..<$1] }
  }

  /// The median of the other values, if it says what is usual.
  private static func usual(of sorted: [Value], without position: Int) -> Double? {
    func other(_ index: Int) -> Double { sorted[index < position ? index : index + 1].amount }
    let count = sorted.count - 1
    if count < many {
      let (least, greatest) = (other(0), other(count - 1))
      // A value of zero has no comma to slip, and negative ones have their own warning.
      guard least > 0, sorted[position].amount > 0, greatest <= least * agreement else { return nil }
    }
    let median = count.isMultiple(of: 2) ? (other(count / 2 - 1) + other(count / 2)) / 2 : other(count / 2)
    return median == 0 ? nil : median
  }
}
