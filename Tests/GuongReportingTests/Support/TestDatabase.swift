import GuongModel
import GuongReporting

/// A small campaign in a database: two works, three figures, one obligation.
enum TestDatabase {
  static var tables: TestTables {
    var tables = TestTables()
    tables.add(
      Indicator.schema,
      [["id": "ho-ngheo", "name": "Hộ nghèo", "measure": "%", "direction": "lower", "kind": "social"]])
    tables.add(
      IndicatorValue.schema,
      [
        ["indicator": "ho-ngheo", "period": "2025", "target": "1,2", "actual": "1", "as_of": "2025-12-01"],
        ["indicator": "ho-ngheo", "unit": "vinh-hai", "period": "2025", "target": "3", "actual": "2"],
        ["indicator": "ho-ngheo", "unit": "tri-hai", "period": "2025-Q1", "target": "5"],
      ])
    tables.add(
      Work.schema,
      [
        [
          "id": "cau", "name": "Cầu Ẩn", "registered_by": "vinh-hai", "status": "completed", "value": "7",
          "due": "2025-05-01", "completed_on": "2025-04-01", "note": "nội bộ",
        ],
        [
          "id": "duong", "name": "Đường An", "registered_by": "tri-hai", "status": "in_progress", "value": "2",
          "due": "2025-06-01",
        ],
        ["id": "nha", "name": "Nhà Đào", "registered_by": "tri-hai", "status": "registered"],
      ])
    tables.add(
      Obligation.schema,
      [["id": "tk", "name": "Tổng kết", "from_whom": "vinh-hai;tri-hai", "to_whom": "noi-vu", "due": "2025-12-30"]])
    return tables
  }

  static var units: [Unit] {
    ["vinh-hai": "xã Vĩnh Hải", "tri-hai": "xã Tri Hải"].sorted { $0.key < $1.key }.map {
      Unit(id: $0.key, name: $0.value, kind: .commune, location: SourceLocation("content/units.csv"))
    }
  }

  static func make(
    _ tables: TestTables = tables, includesPrivate: Bool = false, limits: QueryLimits = QueryLimits()
  ) throws -> ReportDatabase {
    try ReportDatabase(
      tables.campaign, units: units, organisations: [],
      period: CampaignPeriod(from: day("2025-01-01"), to: day("2025-12-31")), asOf: day("2025-12-31"),
      includesPrivate: includesPrivate, limits: limits)
  }

  /// Little enough for tests to run into.
  static var tightLimits: QueryLimits {
    var limits = QueryLimits()
    limits.steps = 5_000_000
    limits.rows = 100
    limits.memory = 50_000_000
    return limits
  }
}
