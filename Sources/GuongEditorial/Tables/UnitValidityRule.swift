import GuongModel
import VietnameseText

/// Units stand only for times in which they exist: for a period, on any day of it; for an event, on its day.
struct UnitValidityRule {
  private let units: [String: Unit]
  private let organisations: Set<String>

  init(_ context: TableContext) {
    units = Dictionary(context.units.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    organisations = Set(context.organisations.map(\.id.value))
  }

  func check(_ coded: inout CodedTable, _ findings: inout TableFindings) {
    guard let columns = UnitTimes.columns(of: coded.table.schema) else { return }
    let unitColumn = coded.column(columns.unit)
    let timeColumn = coded.column(columns.time)
    let known: [Unit?] = unitColumn.map(empty: nil) { value in
      guard case .text(let id) = value, !organisations.contains(id) else { return nil }
      return units[id]
    }
    guard known.contains(where: { $0?.validFrom != nil || $0?.validTo != nil }) else { return }
    let spans = timeColumn.map(empty: nil, DaySpan.init)
    let from = known.map { $0?.validFrom?.daysSinceEpoch ?? .min }
    let to = known.map { $0?.validTo?.daysSinceEpoch ?? .max }
    let first = spans.map { $0?.first.daysSinceEpoch ?? .max }
    let last = spans.map { $0?.last.daysSinceEpoch ?? .min }
    /// Rows of one unit and time, told together.
    var found: [(unit: Int, time: Int, row: Int, count: Int)] = []
    var positions: [UInt64: Int] = [:]
    for row in unitColumn.codes.indices {
      let unit = Int(unitColumn.codes[row])
      let time = Int(timeColumn.codes[row])
      guard from[unit] > last[time] || to[unit] < first[time], spans[time] != nil, known[unit] != nil else { continue }
      findings.leave(row)
      let key = UInt64(unit) << 32 | UInt64(time)
      if let position = positions[key] {
        found[position].count += 1
      } else {
        positions[key] = found.count
        found.append((unit, time, row, 1))
      }
    }
    for fault in found {
      guard let unit = known[fault.unit], let span = spans[fault.time] else { continue }
      report(unit, in: span, row: fault.row, column: columns.unit, rows: fault.count, &findings)
    }
  }

  /// The units of a list must exist on the row's day.
  func check(
    _ table: TableData, _ column: some TableColumnName, on day: some TableColumnName, _ findings: inout TableFindings
  ) {
    for row in 0..<table.count {
      guard case .text(let list) = table.value(row: row, column: column.rawValue),
        let span = DaySpan(table.value(row: row, column: day.rawValue))
      else { continue }
      for id in list.split(separator: ";").map(String.init) where !organisations.contains(id) {
        guard let unit = units[id], !span.touches(unit) else { continue }
        report(unit, in: span, row: row, column: column.rawValue, rows: 1, &findings)
      }
    }
  }

  private func report(
    _ unit: Unit, in span: DaySpan, row: Int, column: Int, rows: Int, _ findings: inout TableFindings
  ) {
    findings.add(
      .tableUnitNotValid, row: row, column: column,
      [
        "id": unit.id, "name": unit.name, "validity": Self.validity(of: unit), "when": span.title,
        "rows": TableWords.rows(rows), "hint": validInstead(of: unit, in: span),
      ])
  }

  private static func validity(of unit: Unit) -> Bilingual {
    switch (unit.validFrom, unit.validTo) {
    case (let from?, let to?):
      Bilingual(vi: "từ \(from.officialShort) đến hết \(to.officialShort)", en: "from \(from.iso) to \(to.iso)")
    case (let from?, nil): Bilingual(vi: "từ \(from.officialShort)", en: "from \(from.iso)")
    case (nil, let to?): Bilingual(vi: "đến hết \(to.officialShort)", en: "until \(to.iso)")
    case (nil, nil): Bilingual(vi: "mọi lúc", en: "always")
    }
  }

  /// Units before or after `unit` that existed then.
  private func validInstead(of unit: Unit, in span: DaySpan) -> Bilingual {
    let successors = unit.successors.compactMap { units[$0] }
    let predecessors = units.values.filter { $0.successors.contains(unit.id) }
    let valid = (successors + predecessors).filter(span.touches).sorted { $0.id < $1.id }
    guard !valid.isEmpty else {
      return Bilingual(
        vi: "Xem lại thời gian ở dòng này, hoặc thời gian hiệu lực của đơn vị trong units.csv.",
        en: "Check the row’s time, or the unit’s validity in units.csv.")
    }
    let names = valid.map { "«\($0.id)» (\($0.name))" }.joined(separator: ", ")
    return Bilingual(vi: "Vào thời gian ấy có: \(names).", en: "At that time there was: \(names).")
  }
}
