import GuongModel
import GuongReporting
import Testing
import VietnameseText

@Suite struct ReportDatabaseTests {
  private let database: ReportDatabase

  init() throws { database = try TestDatabase.make() }

  private func cells(_ sql: String) throws -> [[QueryCell]] { try database.query(sql).rows }

  @Test func valuesKeepTheirKinds() throws {
    let sql = "SELECT indicator, unit, period, target, as_of FROM indicator_values ORDER BY period, unit NULLS FIRST"
    #expect(
      try cells(sql) == [
        [.text("ho-ngheo"), .null, .text("2025"), .real(1.2), .text("2025-12-01")],
        [.text("ho-ngheo"), .text("vinh-hai"), .text("2025"), .real(3), .null],
        [.text("ho-ngheo"), .text("tri-hai"), .text("2025-Q1"), .real(5), .null],
      ])
  }

  @Test func wholeNumbersDivideAsNumbersDo() throws {
    #expect(try cells("SELECT value / 2 FROM works WHERE id = 'cau'") == [[.real(3.5)]])
  }

  @Test func columnsKnowWhereTheyComeFrom() throws {
    let columns = try database.query("SELECT w.value AS v, count(*), s.days_late FROM works w, work_status s").columns
    #expect(columns.map(\.name) == ["v", "count(*)", "days_late"])
    #expect(columns[0].table == "works" && columns[0].origin?.unit?.vi == "triệu đồng")
    #expect(columns[1].origin == nil)
    #expect(columns[2].table == "work_status")
  }

  @Test func everyAddedTableCanBeRead() throws {
    for schema in database.schemas {
      let result = try database.query("SELECT * FROM \(schema.id)")
      #expect(result.columns.map(\.name) == schema.columns.map(\.name), "\(schema.id)")
      #expect(result.columns.allSatisfy { $0.origin != nil })
    }
    #expect(ReportDatabase.reservedNames.isDisjoint(with: StandardTables.schemas.map(\.id)))
  }

  @Test func figuresStandReady() throws {
    #expect(
      try cells("SELECT status, is_early, met_on FROM indicator_status WHERE unit IS NULL")
        == [[.text("exceeded"), .integer(1), .text("2025-12-01")]])
    #expect(
      try cells("SELECT work, status_name, days_late, registered_by_name FROM work_status ORDER BY work LIMIT 2") == [
        [.text("cau"), .text("Hoàn thành trước hạn"), .integer(-30), .text("xã Vĩnh Hải")],
        [.text("duong"), .text("Quá hạn"), .integer(213), .text("xã Tri Hải")],
      ])
    #expect(
      try cells("SELECT participant_name, status, days_late FROM submission_status")
        == [
          [.text("xã Vĩnh Hải"), .text("missing"), .integer(1)], [.text("xã Tri Hải"), .text("missing"), .integer(1)],
        ])
    #expect(try cells("SELECT days_left, elapsed_percent FROM campaign_time") == [[.integer(0), .real(100)]])
    #expect(try cells("SELECT count(*) FROM award_shares WHERE dimension = 'recipient_group'") == [[.integer(10)]])
  }

  @Test func ownFunctionsAnswer() throws {
    #expect(
      try cells(
        """
        SELECT as_of(), fold('Đường Ẩn'), vn_date('2024-05-09'), vn_number(1234.565, 2), vn_number(3000, 0),
          days_between('2025-01-01', '2025-03-01'), add_days('2025-02-28', 1), year('2025-Q2'), quarter('2025-05-09'),
          month('2025-05'), percent(1, 3), percent(1, 0), upper('đạt')
        """) == [
          [
            .text("2025-12-31"), .text("duong an"), .text("09/5/2024"), .text("1.234,57"), .text("3.000"), .integer(59),
            .text("2025-03-01"), .integer(2025), .integer(2), .integer(5), .real(33.33), .null, .text("ĐẠT"),
          ]
        ])
    #expect(
      try cells("SELECT vn_date('hôm nay'), fold(NULL), days_between('x', 'y'), month('2025')") == [
        [.null, .null, .null, .null]
      ])
  }

  @Test func namesSortInVietnameseOrder() throws {
    let sql = "SELECT name FROM works ORDER BY name COLLATE vietnamese DESC"
    #expect(try cells(sql) == [[.text("Nhà Đào")], [.text("Đường An")], [.text("Cầu Ẩn")]])
  }

  @Test func textsInNFDFindTextsInNFC() throws {
    let name = "Đường An".decomposedForTest
    #expect(try cells("SELECT id FROM works WHERE name = '\(name)'") == [[.text("duong")]])
  }

  @Test func commentsAndASemicolonMayStandAround() throws {
    #expect(try cells("-- đầu\n /* giữa */ SELECT 1; -- cuối\n ;; ") == [[.integer(1)]])
  }

  @Test func commonTablesAndRecursionThatEndsWork() throws {
    let sql =
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5) SELECT count(*), sum(i) FROM n"
    #expect(try cells(sql) == [[.integer(5), .integer(15)]])
    #expect(try cells("WITH c AS (SELECT * FROM works) SELECT count(*) FROM c") == [[.integer(3)]])
    #expect(try cells("SELECT rank() OVER (ORDER BY value DESC) FROM works WHERE id = 'cau'") == [[.integer(1)]])
  }

  @Test func infinityIsNotPublished() throws {
    #expect(try cells("SELECT 9e999, -9e999") == [[.null, .null]])
  }

  @Test func privateColumnsAreLoadedOnlyWhenAsked() throws {
    #expect(throws: QueryFault.self) { try database.query("SELECT note FROM works") }
    let own = try TestDatabase.make(includesPrivate: true)
    #expect(try own.query("SELECT note FROM works WHERE id = 'cau'").rows == [[.text("nội bộ")]])
  }

  @Test func whatASiteKeepsPrivateIsInNoFigureEither() throws {
    var tables = TestTables()
    let schema = TableSchema(
      Work.schema.id, title: Work.schema.title, summary: Work.schema.summary,
      columns: Work.schema.columns.map { $0.name == "value" || $0.name == "due" ? $0.madePrivate : $0 })
    var works = TableData(schema: schema)
    let source = works.add(TableSource(path: "w.csv", sheet: nil, columns: []))
    var row = schema.columns.map { _ in TableValue.none }
    for (name, text) in ["id": "a", "name": "A", "registered_by": "tri-hai", "status": "registered"] {
      row[try #require(schema.position(of: name))] = .text(text)
    }
    works.append(row, source: source, number: 2, line: 2)
    tables.add(works)
    let names = try TestDatabase.make(tables).query("SELECT * FROM work_status").columns.map(\.name)
    #expect(names.contains("progress"))
    #expect(Set(names).isDisjoint(with: ["value", "due", "status", "days_late", "elapsed_percent", "is_behind"]))
  }

  @Test func aSitesTableCannotTakeAnAddedName() {
    var tables = TestTables()
    let name = Bilingual(vi: "x", en: "x")
    tables.add(
      TableSchema(
        "units", title: name, summary: name,
        columns: [TableColumn("id", title: name, summary: name, type: .text)]), [["id": "a"]])
    #expect(throws: ReportDatabase.Failure.nameTaken("units")) { try TestDatabase.make(tables) }
  }
}

extension String {
  /// The text in NFD, made by hand for the letters used here.
  fileprivate var decomposedForTest: String {
    unicodeScalars.reduce(into: "") { text, scalar in
      switch scalar {
      case "ư": text += "u\u{31B}"
      case "ờ": text += "o\u{31B}\u{300}"
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}
