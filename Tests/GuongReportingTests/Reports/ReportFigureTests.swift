import Foundation
import GuongCharts
import GuongModel
import GuongReporting
import Testing
import VietnameseText

/// Figures of reports: how cells are written, and what a table or a chart must have.
@Suite struct ReportFigureTests {
  private func evaluate(
    _ sql: String, _ kind: Body.Query.Kind = .figure, _ options: String = "", language: Language = .vietnamese,
    of tables: TestTables = TestDatabase.tables
  ) throws -> ReportEvaluation {
    try evaluate(
      [.init(kind: kind, options: options, sql: sql, span: SourceSpan(line: 7))], language: language, of: tables)
  }

  private func evaluate(
    _ queries: [Body.Query], language: Language = .vietnamese, of tables: TestTables = TestDatabase.tables
  ) throws -> ReportEvaluation {
    let evaluator = try ReportEvaluator(
      tables.campaign, units: TestDatabase.units, organisations: [],
      period: CampaignPeriod(from: day("2025-01-01"), to: day("2025-12-31")), asOf: day("2025-12-31"),
      language: language)
    return evaluator.evaluate(report(queries))
  }

  private func report(_ queries: [Body.Query]) -> Report {
    var parts = Body.Parts()
    parts.queries = queries
    let header = Header(
      .init(
        path: "content/reports/a.md", name: "a",
        title: Located("A", at: SourceSpan(line: 2, column: 8))))
    return Report(header: header, body: Body(parts), kind: .thematic, source: [])
  }

  private func value(_ sql: String, language: Language = .vietnamese) throws -> String? {
    let evaluation = try evaluate(sql, language: language)
    guard evaluation.diagnostics.isEmpty, case .value(let text) = evaluation.figures.first else { return nil }
    return text
  }

  private func table(
    _ sql: String, _ options: String = "", of tables: TestTables = TestDatabase.tables
  ) throws -> ReportTable {
    let evaluation = try evaluate(sql, .table, options, of: tables)
    guard case .table(let table) = evaluation.figures.first else { throw NoTable(codes: evaluation.codes) }
    return table
  }

  private struct NoTable: Error { let codes: [String] }

  @Test func aCountWithoutANameIsHeadedInWords() throws {
    let sql = "select registered_by, count(*), COUNT ( id ), count(*) as so from works group by registered_by"
    #expect(try Array(table(sql).columns.map(\.title).dropFirst()) == ["Số lượng", "Số lượng", "so"])
  }

  // MARK: Within sentences

  @Test(arguments: [
    ("select 1234", "1.234"), ("select 98.5", "98,5"), ("select 98.0", "98"), ("select 1234567.126", "1.234.567,13"),
    ("select -0.5", "−0,5"), ("select 0", "0"), ("select due from works where id = 'cau'", "01/5/2025"),
    ("select period from indicator_values where unit = 'tri-hai'", "quý I/2025"),
    ("select status from works where id = 'cau'", "Hoàn thành"),
    ("select registered_by from works where id = 'cau'", "xã Vĩnh Hải"),
    ("select indicator from indicator_values where unit = 'tri-hai'", "Hộ nghèo"),
    ("select from_whom from obligations", "xã Vĩnh Hải; xã Tri Hải"),
    ("select is_completed from work_status where work = 'cau'", "có"),
    ("select name from works where id = 'nha'", "Nhà Đào"),
    ("select year(as_of())", "2025"), ("select year as \"Năm\" from indicator_status limit 1", "2025"),
    ("select 2025 as năm", "2025"), ("select vn_date(as_of())", "31/12/2025"),
    ("select as_of()", "31/12/2025"), ("select max(due) from works", "01/6/2025"),
    ("select '2025-02-30'", "2025-02-30"), ("select as_of() || ''", "31/12/2025"), ("select '2025'", "2025"),
  ])
  func aFigureIsWrittenAsReadersWriteIt(sql: String, text: String) throws {
    #expect(try value(sql) == text)
  }

  @Test(arguments: [
    "select value from works where id = 'nha'", "select sum(value) from works where id = 'khong-co'",
    "select name from works where id = 'khong-co'",
  ])
  func whatIsNotThereIsSaid(sql: String) throws {
    #expect(try value(sql) == "chưa có số liệu")
    #expect(try value(sql, language: .english) == "no data yet")
  }

  @Test func wordsAreInTheLanguageOfTheSite() throws {
    #expect(try value("select status from works where id = 'cau'", language: .english) == "Completed")
    #expect(try value("select is_completed from work_status where work = 'nha'", language: .english) == "no")
  }

  @Test(arguments: ["select id from works", "select id, name from works where id = 'cau'"])
  func aFigureIsOneValue(sql: String) throws {
    let evaluation = try evaluate(sql)
    #expect(evaluation.codes == ["report-figure-not-one"] && evaluation.figures.isEmpty)
    #expect(evaluation.diagnostics[0].location.span == SourceSpan(line: 7))
  }

  // MARK: Tables

  @Test func columnsBearTheNamesAndUnitsOfTheirTables() throws {
    let table = try table("select name, value, due, status as \"Ra sao\" from works order by id")
    #expect(table.columns.map(\.title) == ["Tên công trình", "Giá trị", "Hạn hoàn thành", "Ra sao"])
    #expect(table.columns.map(\.unit) == [nil, "triệu đồng", nil, nil])
    #expect(table.columns.map(\.isNumeric) == [false, true, true, false])
    #expect(table.rows[0] == ["Cầu Ẩn", "7", "01/5/2025", "Hoàn thành"])
    #expect(table.rows[2] == ["Nhà Đào", "", "", "Đã đăng ký"])
  }

  @Test func aUnitThatTheNameSaysIsNotRepeated() throws {
    let table = try table("select value as \"Giá trị (triệu đồng)\", days_late as \"Số ngày chậm\" from work_status")
    #expect(table.columns.map(\.unit) == [nil, nil])
  }

  /// 163,70 beside 12 in one column of money is hard to compare; 12,00 tonnes beside 163,70 per cent is false precision.
  @Test func numbersOfOneMeasureHaveTheSameDigitsAndOthersTheirOwn() throws {
    var tables = TestTables()
    tables.add(
      Work.schema,
      [
        ["id": "a", "name": "A", "registered_by": "x", "status": "registered", "value": "12"],
        ["id": "b", "name": "B", "registered_by": "x", "status": "registered", "value": "163,7"],
      ])
    let one = try table("select value from works order by id", of: tables)
    #expect(one.rows == [["12,0"], ["163,7"]])
    let mixed = try table("select actual from indicator_values where actual is not null union all select 1.25")
    #expect(mixed.rows.map { $0[0] } == ["1", "2", "1,25"])
  }

  /// A column of whole numbers counts something.
  @Test func theOptionDecimalsCountsForAllNumbersButCounts() throws {
    let table = try table("select 1.25, count(*), 3.0 from works", "decimals=1")
    #expect(table.rows == [["1,3", "3", "3"]])
    #expect(try self.table("select 2.25", "số-lẻ=1").rows == [["2,3"]])
  }

  @Test func yesAndNoAreWords() throws {
    let table = try table("select is_completed, days_late from work_status where work = 'cau'")
    #expect(table.columns.map(\.isNumeric) == [false, true] && table.rows.map { $0[0] } == ["có"])
  }

  @Test func yearsHaveNoPoints() throws {
    #expect(
      try table("select year, year(as_of()), 2025 from indicator_status limit 1").rows == [["2025", "2025", "2.025"]])
  }

  @Test func aTableWithoutRowsSaysSo() throws {
    let sql = "select name, value from works where false"
    #expect(try table(sql).rows == [["Không có", ""]])
    #expect(try table(sql, "empty=\"Chưa công trình nào quá hạn\"").rows == [["Chưa công trình nào quá hạn", ""]])
  }

  @Test func captionsAndNotesComeFromTheFence() throws {
    let table = try table("select 1", "caption=\"Bảng «một» = hai\" ghi-chú=“Nguồn: xã”")
    #expect(table.caption == "Bảng «một» = hai" && table.note == "Nguồn: xã")
    #expect(try self.table("select 1").caption == nil)
  }

  // MARK: Figures of captions

  /// The figures of the options as a report's text gives them: right before their block.
  private func block(
    _ sql: String, _ kind: Body.Query.Kind, _ options: String, of tables: TestTables = TestDatabase.tables
  ) throws -> ReportEvaluation {
    let figures = OptionFigures(in: options).figures.map {
      Body.Query(kind: .figure, options: "", sql: $0.sql, span: SourceSpan(line: 6))
    }
    return try evaluate(
      figures + [.init(kind: kind, options: options, sql: sql, span: SourceSpan(line: 7))], of: tables)
  }

  @Test func figuresOfCaptionsAreWrittenLikeThoseOfSentences() throws {
    let evaluation = try block(
      "select name, value from works", .table,
      "caption=\"{= select 1234.5}: «a» = {= select max(due) from works}\" note={= select status from works where id = 'cau'}"
    )
    guard case .table(let table)? = evaluation.figures.last else { throw NoTable(codes: evaluation.codes) }
    #expect(table.caption == "1.234,5: «a» = 01/6/2025" && table.note == "Hoàn thành")
    #expect(evaluation.figures.count == 4 && evaluation.data.results.count == 4)
  }

  @Test func aTitleSaysWhatWasFound() throws {
    let evaluation = try block(
      "select name, value from works", .chart, "bar title=\"Xong {= select count(*) from works where id = 'cau'} cầu\"")
    guard case .chart(let chart, _, _)? = evaluation.figures.last else { throw NoTable(codes: evaluation.codes) }
    #expect(chart.title == "Xong 1 cầu")
    let none = try block("select 1", .table, "caption=\"{= select value from works where false}\"")
    guard case .table(let table)? = none.figures.last else { throw NoTable(codes: none.codes) }
    #expect(table.caption == "chưa có số liệu")
  }

  /// Quotes, spaces and equal signs that a figure gives are text, and no option.
  @Test func whatAFigureGivesEndsNoValue() throws {
    let evaluation = try block(
      "select 1 where false", .table,
      "caption=\"{= select 'a\" note=\"b'}\" note={= select '“c” d=e'} empty='{= select 'x'}'")
    guard case .table(let table)? = evaluation.figures.last else { throw NoTable(codes: evaluation.codes) }
    #expect(table.caption == "a\" note=\"b" && table.note == "“c” d=e" && table.rows == [["x"]])
  }

  @Test(arguments: ["select name from works", "select 1, 2"])
  func aFigureOfACaptionIsOneValue(sql: String) throws {
    let evaluation = try block("select 1", .table, "caption=\"{= \(sql)}\"")
    #expect(evaluation.codes == ["report-figure-not-one"] && evaluation.figures.isEmpty)
    #expect(evaluation.diagnostics[0].location.span == SourceSpan(line: 6))
  }

  @Test func aPrivateColumnIsUnknownToCaptionsToo() throws {
    let evaluation = try block("select 1", .table, "caption=\"{= select note from works where id = 'cau'}\"")
    #expect(evaluation.codes == ["report-query-failed"])
  }

  @Test func aBlockWaitsForTheFiguresOfItsCaption() throws {
    let evaluation = try block("select 1", .table, "caption=\"{= select 2}\"")
    let report = report([
      .init(kind: .figure, options: "", sql: "select 2", span: SourceSpan(line: 6)),
      .init(kind: .table, options: "caption=\"{= select 2}\"", sql: "select 1", span: SourceSpan(line: 7)),
    ])
    let data = ReportData(results: [nil, evaluation.data.results[1]], asOf: "2025-12-31")
    let (figures, diagnostics) = FigureMaker(language: .vietnamese).figures(of: report, data)
    guard case .correcting(isBlock: true) = figures[1] else {
      Issue.record("\(figures)")
      return
    }
    #expect(diagnostics.isEmpty)
  }

  @Test func unitsOfOneNameAreToldApart() throws {
    let units = [
      Unit(id: "a", name: "xã Vĩnh Hải", kind: .commune, location: SourceLocation("content/units.csv")),
      Unit(id: "b", name: "xã Vĩnh Hải", kind: .commune, location: SourceLocation("content/units.csv")),
    ].map { unit in
      var unit = unit
      if unit.id == "a" { unit.validTo = day("2025-06-30") } else { unit.validFrom = day("2025-07-01") }
      return unit
    }
    let database = try ReportDatabase(
      TestTables().campaign, units: units, organisations: [], period: nil, asOf: day("2025-12-31"))
    let rows = try database.query("select name from participants order by id").rows
    #expect(rows == [[.text("xã Vĩnh Hải (đến 30/6/2025)")], [.text("xã Vĩnh Hải (từ 01/7/2025)")]])
    let english = try ReportDatabase(
      TestTables().campaign, units: units, organisations: [], period: nil, asOf: day("2025-12-31"), language: .english)
    let names = try english.query("select name from participants order by id").rows
    #expect(names == [[.text("xã Vĩnh Hải (until 30 Jun 2025)")], [.text("xã Vĩnh Hải (from 1 Jul 2025)")]])
  }

  @Test func statusesAreNamedInTheLanguageOfTheSite() throws {
    let english = try ReportDatabase(
      TestDatabase.tables.campaign, units: TestDatabase.units, organisations: [], period: nil, asOf: day("2025-12-31"),
      language: .english)
    let names = try english.query("select status_name from work_status order by work").rows
    #expect(names == [[.text("Completed early")], [.text("Overdue")], [.text("Registered")]])
    let kinds = try english.query("select distinct kind_name, status_name from indicator_status where unit is null")
      .rows
    #expect(kinds == [[.text("Culture and society"), .text("Better than planned")]])
  }

  // MARK: Charts and options

  @Test(arguments: [
    ("bar", "report-chart-without-title"), ("bar title=\"\"", "report-chart-without-title"),
    ("pie title=\"A\"", "report-chart-kind-unknown"), ("bar title=\"A\" colour=red", "report-option-unknown"),
    ("bar title=\"A\" target=\"Kế hoạch\"", "report-chart-target-unknown"),
    ("bar title=\"A\" caption=\"B\"", "report-option-unknown"),
  ])
  func aChartSaysWhatItLacks(options: String, code: String) throws {
    let evaluation = try evaluate("select name, value from works", .chart, options)
    #expect(evaluation.codes == [code] && evaluation.figures.isEmpty)
    for language in Language.allCases {
      #expect(evaluation.diagnostics.allSatisfy { !$0.message(in: language).contains("{") })
    }
  }

  @Test(arguments: ["select name from works", "select name, status from works"])
  func aChartNeedsNumbers(sql: String) throws {
    #expect(try evaluate(sql, .chart, "bar title=\"A\"").codes == ["report-chart-without-series"])
  }

  @Test func aChartTakesItsTargetFromAColumn() throws {
    let sql =
      "select indicator, actual as \"Thực hiện\", target as \"Kế hoạch\" from indicator_values where unit is null"
    let evaluation = try evaluate(
      sql, .chart, "cột tiêu-đề=\"Hộ nghèo giảm\" mục-tiêu=\"Kế hoạch\" chiều-tốt=thấp ghi-chú=\"Nguồn\"")
    guard case .chart(let chart, let note, let origin) = evaluation.figures.first else {
      Issue.record("\(evaluation.codes)")
      return
    }
    #expect(chart.title == "Hộ nghèo giảm" && note == "Nguồn")
    #expect(chart.categories == ["Hộ nghèo"] && chart.series.map(\.name) == ["Thực hiện"])
    #expect(chart.targets.count == 1)
    #expect(origin.asOf == evaluation.data.asOf && origin.tables == ["Giá trị chỉ tiêu"])
  }

  @Test(arguments: [
    ("select kind, count(*) from indicator_status group by kind", ["Chỉ tiêu", "Giá trị chỉ tiêu"]),
    ("select works.name, value from works join units on units.id = works.registered_by", ["Công trình chào mừng"]),
    ("select 'a', days_left from campaign_time", []),
  ])
  func aChartTellsTheTablesThatItWasCountedFrom(sql: String, tables: [String]) throws {
    #expect(try evaluate(sql, .table).data.results[0]?.sources == tables)
  }

  @Test func dataFrozenBeforeSourcesWereKeptCanBeRead() throws {
    let kept = Array(#"{"asOf":"2025-10-31","results":[{"columns":[],"rows":[]}]}"#.utf8)
    let data = try JSONDecoder().decode(ReportData.self, from: Data(kept))
    #expect(data.results[0]?.sources == nil)
  }

  @Test func anUnknownOptionOfATableListsTheKnown() throws {
    let evaluation = try evaluate("select 1", .table, "capton=\"A\"")
    #expect(evaluation.codes == ["report-option-unknown"])
    #expect(evaluation.diagnostics[0].message(in: .vietnamese) == "Không có tùy chọn «capton».")
    #expect(evaluation.diagnostics[0].fix(in: .english).contains("caption"))
  }

  @Test(arguments: [
    ("decimals=abc", ["report-option-value"]), ("decimals=\"1\"", []), ("caption=X Y", ["report-option-stray"]),
    ("caption=X Y Z decimals=x", ["report-option-stray", "report-option-value"]), ("số liệu", ["report-option-stray"]),
    ("caption=\"X Y\" note='a b' empty=“c d”", []),
  ])
  func whatATableLeavesOutIsSaidAndTheTableIsShown(options: String, codes: [String]) throws {
    let evaluation = try evaluate("select name from works", .table, options)
    #expect(evaluation.codes == codes && evaluation.figures.count == 1)
    #expect(evaluation.diagnostics.allSatisfy { $0.severity == .warning })
  }

  @Test(
    arguments: [
      ("title=Xong sớm", ["report-option-stray"], .bar), ("title=Xong đường", [], .line), ("Cột title=\"A\"", [], .bar),
      ("tiến độ title=\"A\"", [], .progress), ("TIEN-DO title=\"A\"", [], .progress),
      ("bar line title=\"A\"", ["report-option-stray"], .bar), ("title=\"A\" line", [], .line),
      ("title=\"A\" better=cao", [], .bar), ("title=\"A\" better=tot", ["report-option-value"], .bar),
    ] as [(String, [String], ChartKind)])
  func whatAChartLeavesOutIsSaidAndTheChartIsShown(options: String, codes: [String], kind: ChartKind) throws {
    let evaluation = try evaluate("select name, value from works", .chart, options)
    #expect(evaluation.codes == codes)
    guard case .chart(let chart, _, _) = evaluation.figures.first else {
      Issue.record("no chart")
      return
    }
    #expect(chart.kind == kind)
  }

  @Test func kindsAndOptionsAreListedInBothLanguages() throws {
    let kinds = try evaluate("select name, value from works", .chart, "pie title=\"A\"").diagnostics
    #expect(
      kinds[0].fix(in: .vietnamese).contains("bar (cột)")
        && kinds[0].fix(in: .vietnamese).contains("progress (tiến-độ)"))
    let options = try evaluate("select 1", .table, "mau=x").diagnostics
    #expect(options[0].fix(in: .vietnamese).contains("caption (tiêu-đề)"))
  }

  @Test func aWordIsPointedAtInTheFence() throws {
    let query = Body.Query(
      kind: .table, options: "caption=Một hai  ba note=x", sql: "select 1", span: SourceSpan(line: 7),
      optionsSpan: SourceSpan(line: 6, column: 10, length: 28))
    let evaluation = try evaluate([query])
    // «caption=Một » has fourteen bytes.
    #expect(evaluation.diagnostics.map(\.location.span) == [SourceSpan(line: 6, column: 24, length: 7)])
    #expect(evaluation.diagnostics[0].message(in: .vietnamese).contains("«hai ba»"))
    #expect(evaluation.diagnostics[0].fix(in: .vietnamese).contains("caption=\"…\""))
  }

  // MARK: Data

  @Test func aPrivateColumnIsUnknownToReports() throws {
    let evaluation = try evaluate("select note from works where id = 'cau'")
    #expect(evaluation.codes == ["report-query-failed"])
    #expect(!evaluation.diagnostics[0].message(in: .vietnamese).contains("nội bộ"))
    #expect(evaluation.figures.isEmpty && evaluation.data.results == [nil])
  }

  @Test func frozenDataMakeTheSameFigures() throws {
    let evaluation = try evaluate("select name, value, due, period from works, indicator_values", .table)
    let kept = FrozenData(version: 2, frozenOn: day("2025-12-31"), data: evaluation.data)
    let bytes = try kept.json()
    let read = try FrozenData(json: bytes)
    #expect(read.data == evaluation.data && read.version == 2 && read.frozenOn == "2025-12-31")
    #expect(try read.json() == bytes)
  }
}

extension ReportEvaluation {
  fileprivate var codes: [String] { diagnostics.map(\.rule.code) }
}
