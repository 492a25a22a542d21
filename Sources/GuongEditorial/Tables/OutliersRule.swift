import GuongModel
import VietnameseText

/// A value ten times as large or small as those of the same indicator, unit and kind of period is often a slip of comma or unit.
enum OutliersRule {
  /// So many other values are needed to say what is usual.
  private static let fewest = 4
  private static let factor = 10.0

  private struct Value {
    let row: Int32
    let amount: Double
  }

  static func check(_ coded: inout CodedTable, _ findings: inout TableFindings) {
    let table = coded.table
    let indicators = coded.column(IndicatorValue.Column.indicator)
    for group in groups(&coded, findings.isLeaving) {
      let sorted = group.sorted { $0.amount < $1.amount }
      for (position, value) in sorted.enumerated() {
        let median = medianOfOthers(sorted, without: position)
        guard median != 0 else { continue }
        let ratio = value.amount / median
        guard ratio > factor || ratio < 1 / factor else { continue }
        let row = Int(value.row)
        guard case .number(let actual) = table.value(row: row, column: IndicatorValue.Column.actual.rawValue) else {
          continue
        }
        findings.add(
          .valueFarFromOthers, row: row, IndicatorValue.Column.actual,
          [
            "value": TableWords.number(actual), "id": indicators.text(indicators.codes[row]) ?? "",
            "median": VietnameseNumber.format(median, fractionDigits: 2, keepsZeros: false) ?? "\(median)",
          ])
      }
    }
  }

  /// Values that may be compared, in the order in which their groups first appear; groups that are too small are left out.
  private static func groups(_ coded: inout CodedTable, _ isLeaving: [Bool]) -> [ArraySlice<Value>] {
    let table = coded.table
    var keys = CombinedKeys(rows: table.count)
    keys.combine(coded.column(IndicatorValue.Column.indicator))
    keys.combine(coded.column(IndicatorValue.Column.unit))
    // Values count from the year's start, so that a first quarter is compared with first quarters.
    keys.combine(
      coded.column(IndicatorValue.Column.period).merged { value in
        guard case .period(let period) = value else { return .none }
        return ReportingPeriod(year: ReportingPeriod.years.lowerBound, period.span).map(TableValue.period) ?? .none
      })
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

  private static func medianOfOthers(_ sorted: [Value], without position: Int) -> Double {
    func other(_ index: Int) -> Double { sorted[index < position ? index : index + 1].amount }
    let count = sorted.count - 1
    return count.isMultiple(of: 2) ? (other(count / 2 - 1) + other(count / 2)) / 2 : other(count / 2)
  }
}
