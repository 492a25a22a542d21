import GuongModel
import GuongReporting
import Testing
import VietnameseText

/// «What a site keeps private is in no figure of the database either»: whatever stands in a private column, the tables that
/// the database adds are the same.
@Suite struct PrivateColumnTests {
  private static let basis: [TableSchema] = [
    Indicator.schema, IndicatorValue.schema, Work.schema, Award.schema, Cluster.schema, ClusterMember.schema,
    Criterion.schema, Score.schema, Obligation.schema, Submission.schema, Replication.schema,
  ]

  static let columns: [String] = basis.flatMap { schema in
    schema.columns.filter { !$0.isPrivate }.map { "\(schema.id).\($0.name)" }
  }

  @Test(arguments: columns) func noFigureTellsOfAPrivateColumn(_ name: String) throws {
    let parts = name.split(separator: ".").map(String.init)
    let tables = Self.tables.campaign.tables
    let index = try #require(tables.firstIndex { $0.schema.id == parts[0] })
    let column = try #require(tables[index].schema.position(of: parts[1]))
    var seen: [String: String]?
    for variant in Self.variants(of: tables[index], column: column) {
      var changed = tables
      changed[index] = variant
      let figures = try Self.figures(changed)
      for view in Set(figures.keys).union((seen ?? figures).keys).sorted() {
        let isSame = figures[view] == (seen ?? figures)[view]
        #expect(isSame, "\(view) tells what stands in \(name)")
      }
      seen = seen ?? figures
    }
  }

  @Test func withoutPrivateColumnsEveryFigureIsThere() throws {
    let figures = try Self.figures(Self.tables.campaign.tables)
    #expect(Set(figures.keys) == ReportDatabase.reservedNames)
    #expect(figures["award_shares"]?.contains("recipient_group") == true)
  }

  // MARK: What is compared

  /// Every table that the database adds, column names and rows in their order, as text.
  private static func figures(_ tables: [TableData]) throws -> [String: String] {
    let database = try ReportDatabase(
      CampaignTables(campaign: "test", tables: tables), units: TestDatabase.units, organisations: [],
      period: CampaignPeriod(from: day("2025-01-01"), to: day("2025-12-31")), asOf: day("2025-11-20"))
    var figures: [String: String] = [:]
    for schema in database.schemas where ReportDatabase.reservedNames.contains(schema.id) {
      let result = try database.query("SELECT * FROM \(schema.id)")
      figures[schema.id] = ([result.columns.map(\.name).joined(separator: "|")] + result.rows.map { "\($0)" })
        .joined(separator: "\n")
    }
    return figures
  }

  // MARK: What a private column may hold

  /// The table with that column private: as it is, with the values of other rows, with other values, with none.
  private static func variants(of table: TableData, column: Int) -> [TableData] {
    let values = (0..<table.count).map { table.value(row: $0, column: column) }
    let definition = table.schema.columns[column]
    var lists = [values, Array(values.dropFirst() + values.prefix(1)), Array(values.suffix(1) + values.dropLast())]
    for change in 0..<3 { lists.append(values.map { changed($0, definition.type, change) }) }
    if !definition.isRequired { lists.append(values.map { _ in .none }) }
    return lists.map { list in
      var variant = TableData(schema: table.schema.makingPrivate(column))
      let source = variant.add(TableSource(path: "t.csv", sheet: nil, columns: []))
      for row in 0..<table.count {
        var cells = table.schema.columns.indices.map { table.value(row: row, column: $0) }
        cells[column] = list[row]
        variant.append(cells, source: source, number: row + 2, line: row + 2)
      }
      return variant
    }
  }

  private static func changed(_ value: TableValue, _ type: ColumnType, _ change: Int) -> TableValue {
    switch (value, type) {
    case (.text(let text), .choice(let choices)):
      let index = choices.firstIndex { $0.value == text } ?? 0
      return .text(choices[(index + 1 + change) % choices.count].value)
    case (.text(let text), _): return .text(change == 0 ? text + "x" : change == 1 ? "%" : "khac")
    case (.number, .integer): return .number(decimal(change == 0 ? "0" : "100\(change)"))
    case (.number, _): return .number(decimal(change == 0 ? "0" : change == 1 ? "1000" : "3,5"))
    case (.date(let date), _):
      return .date(day(change == 0 ? "2030-01-01" : change == 1 ? "2020-01-01" : "\(date.year - 1)-02-03"))
    case (.boolean(let boolean), _): return .boolean(!boolean)
    case (.period(let period), _):
      return ReportingPeriod(year: change == 0 ? 2030 : period.year - change, .quarter(1)).map { .period($0) } ?? value
    case (.none, .number), (.none, .percentage): return .number(decimal("\(change)"))
    case (.none, .date): return .date(day("2025-0\(change + 1)-01"))
    case (.none, .choice(let choices)): return .text(choices[change % choices.count].value)
    case (.none, _): return value
    }
  }

  private static var tables: TestTables {
    var tables = TestTables()
    tables.add(
      Indicator.schema,
      [
        ["id": "ho-ngheo", "name": "Hộ nghèo", "measure": "%", "direction": "lower", "kind": "social"],
        ["id": "tai-nan", "name": "Tai nạn", "measure": "vụ", "direction": "lower", "kind": "social"],
        ["id": "thu", "name": "Thu ngân sách", "measure": "tỷ đồng", "direction": "higher", "kind": "economic"],
      ])
    tables.add(
      IndicatorValue.schema,
      [
        ["indicator": "ho-ngheo", "period": "2024", "target": "2", "actual": "2,5", "as_of": "2024-12-31"],
        ["indicator": "ho-ngheo", "period": "2025", "target": "1,2", "actual": "1", "as_of": "2025-11-01"],
        ["indicator": "tai-nan", "period": "2025", "target": "5", "actual": "3", "as_of": "2025-11-10"],
        ["indicator": "thu", "unit": "vinh-hai", "period": "2025-Q1", "target": "30", "actual": "10"],
        ["indicator": "thu", "unit": "tri-hai", "period": "2025-Q2", "target": "50", "actual": "60"],
        ["indicator": "thu", "unit": "tri-hai", "period": "2025", "target": "100"],
      ])
    tables.add(
      Work.schema,
      [
        [
          "id": "cau", "name": "Cầu Ẩn", "registered_by": "vinh-hai", "status": "completed", "value": "7",
          "start": "2025-01-01", "due": "2025-05-01", "completed_on": "2025-04-01", "progress": "100",
        ],
        [
          "id": "duong", "name": "Đường An", "registered_by": "tri-hai", "status": "in_progress", "value": "2",
          "start": "2025-02-01", "due": "2025-12-01", "progress": "20",
        ],
      ])
    tables.add(
      Award.schema,
      [
        award("1", "2024-05-01", "UBND huyện", "Giấy khen", "prompt", "farmer", "vinh-hai", "valid"),
        award("2", "2025-05-01", "UBND tỉnh", "Bằng khen", "merit", "worker", "tri-hai", "valid"),
        award("3", "2025-06-01", "UBND huyện", "Giấy khen", "merit", "official", "tri-hai", "annulled"),
      ])
    tables.add(Cluster.schema, [["id": "cum-1", "name": "Cụm 1", "year": "2025", "head": "vinh-hai"]])
    tables.add(
      ClusterMember.schema,
      [["cluster": "cum-1", "member": "vinh-hai"], ["cluster": "cum-1", "member": "tri-hai"]])
    tables.add(
      Criterion.schema,
      [
        ["id": "kt", "name": "Kinh tế", "maximum": "10", "method": "relative", "direction": "higher"],
        ["id": "vs", "name": "Vệ sinh", "maximum": "5", "method": "count", "points_each": "2"],
        ["id": "ql", "name": "Quản lý", "maximum": "5", "method": "direct"],
      ])
    tables.add(
      Score.schema,
      [
        [
          "cluster": "cum-1", "criterion": "kt", "member": "vinh-hai", "target": "100", "actual": "80",
          "self_score": "9", "bonus": "1",
        ],
        ["cluster": "cum-1", "criterion": "kt", "member": "tri-hai", "target": "100", "actual": "120", "penalty": "2"],
        ["cluster": "cum-1", "criterion": "vs", "member": "tri-hai", "actual": "2"],
        ["cluster": "cum-1", "criterion": "ql", "member": "vinh-hai", "assessed": "4"],
      ])
    tables.add(
      Obligation.schema,
      [
        ["id": "tk", "name": "Tổng kết", "from_whom": "vinh-hai;tri-hai", "to_whom": "noi-vu", "due": "2025-12-30"],
        ["id": "q3", "name": "Quý III", "from_whom": "tri-hai", "to_whom": "noi-vu", "due": "2025-10-05"],
      ])
    tables.add(
      Submission.schema,
      [
        ["obligation": "q3", "sender": "tri-hai", "submitted_on": "2025-10-01", "document": "12/BC"],
        ["obligation": "q3", "sender": "tri-hai", "submitted_on": "2025-10-09", "document": "13/BC"],
        ["obligation": "tk", "sender": "vinh-hai", "submitted_on": "2025-11-01", "document": "14/BC"],
      ])
    tables.add(
      Replication.schema,
      [
        ["story": "bai-a", "unit": "vinh-hai", "since": "2025-03-01", "place": "Thôn 1", "scale": "3 hộ"],
        ["story": "bai-a", "unit": "tri-hai", "since": "2025-01-01"],
        ["story": "bai-b", "unit": "tri-hai", "since": "2025-02-01"],
      ])
    return tables
  }

  private static func award(
    _ number: String, _ date: String, _ issuer: String, _ title: String, _ kind: String, _ group: String,
    _ unit: String, _ state: String
  ) -> KeyValuePairs<String, String> {
    [
      "decision": number, "decided_on": date, "issuer": issuer, "title": title, "kind": kind,
      "recipient": "Người \(number)", "recipient_group": group, "unit": unit, "achievement": "Việc \(number)",
      "state": state,
    ]
  }
}
