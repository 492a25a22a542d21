import GuongSpreadsheets
import Testing
import VietnameseText

/// What the XML of a workbook means.
@Suite struct WorkbookXMLTests {
  private func cells(
    _ row: String, formats: [String] = [], sharedTexts: String = "", workbook: String? = nil
  ) throws -> [SheetCell] {
    try TestWorkbook.cells(row, formats: formats, sharedTexts: sharedTexts, workbook: workbook)
  }

  @Test(arguments: [
    ("0.30000000000000004", "0.3"), ("0.1", "0.1"), ("1234567.89", "1234567.89"), ("-2.50", "-2.5"), ("1E3", "1000"),
    ("1.5e-3", "0.0015"), ("9.9999999999999995E-2", "0.1"), ("123456789012345678", "123456789012346000"),
    ("999999999999999.9", "1000000000000000"), ("0.00000000000000000015", "0"), ("1e-18", "0.000000000000000001"),
    ("6e-19", "0.000000000000000001"), ("+7", "7"), ("0e9999", "0"), (" 5\n", "5"), ("1.", "1"), (".5", "0.5"),
    ("98.5", "98.5"), ("100000000000000000", "100000000000000000"), ("8.1399999999999997", "8.14"), ("1e-400", "0"),
  ])
  func numbersHaveFifteenDigits(written: String, value: String) throws {
    #expect(try cells("<c><v>\(written)</v></c>") == [Decimal.number(value)])
  }

  @Test(arguments: [
    "1e18", "1e19", "12x", "1e", "e5", ".", "-", "1e+999999999999", "NaN", "1,5", "1e9223372036854775807",
  ])
  func whatIsNoNumberIsTold(written: String) {
    let test = TestWorkbook(sheet: "<sheetData><row><c/><c><v>\(written)</v></c></row></sheetData>")
    #expect(test.reason() == .numberUnreadable(written))
    #expect((try? test.read())?.faults.first?.cell?.description == "B1")
    #expect((try? test.read())?.sheets.first?.row(1)?[1] == .unreadable)
  }

  @Test(arguments: [
    ("0%", "0.07", "7"), ("0.00%", "0.985", "98.5"), ("0.0 %", "1", "100"),
    ("#,##0.0%;[Red]-0%", "0.29999999999999999", "30"),
    ("0%", "12.345678", "1234.5678"),
  ])
  func percentagesAreHundredths(format: String, written: String, value: String) throws {
    #expect(try cells("<c s='1'><v>\(written)</v></c>", formats: [format]) == [Decimal.percentage(value)])
  }

  @Test(arguments: [
    "dd/mm/yyyy", "d-mmm-yy", "[Red]dd/mm", "mm/yyyy", "[$-42A]dd mmmm yyyy;@",
    "&quot;ngày &quot;d&quot; tháng &quot;m",
    "yyyy\\-mm\\-dd\\ hh:mm:ss.000", "dd/mm/yyyy h:mm AM/PM", "mmm", "[$-F800]dddd, mmmm dd, yyyy",
    "_(dd/mm/yyyy_)",
  ])
  func customFormatsShowDates(format: String) throws {
    #expect(try cells("<c s='1'><v>45991.75</v></c>", formats: [format]) == [try Decimal.date(2025, 11, 30)])
  }

  @Test(arguments: [
    "General", "[Red]General", "0.00E+00", "#,##0 &quot;ngày&quot;", "0 \\d", "[Blue]0", "@", "0 ha", "#,##0_d", "0*m",
    "[&gt;=100]0;General", "[h]:mm", "[mm]:ss", "[ss].00", "General\\d", "", "&quot;d", "[d", "\\",
  ])
  func otherFormatsShowNumbers(format: String) throws {
    #expect(try cells("<c s='1'><v>45991.75</v></c>", formats: [format]) == [Decimal.number("45991.75")])
  }

  @Test(arguments: ["yyyy", "yy", "e", "[$-42A]yyyy;@", "&quot;năm &quot;yyyy"])
  func aDateShownAsItsYearIsTheYear(format: String) throws {
    #expect(try cells("<c s='1'><v>45292</v></c>", formats: [format]) == [Decimal.number("2024")])
  }

  /// Excel shows 185,5 for 185.500.000: a reader of the sheet and a reader of the file would see two numbers.
  @Test(arguments: ["#,##0.0,,", "#,##0,", "0,,&quot; tr.đ&quot;", "#,##0,.0", "0.0,\\ ;[Red]0"])
  func aNumberShownInThousandsIsTold(format: String) {
    let test = TestWorkbook(
      sheet: "<sheetData><row><c s='1'><v>185500000</v></c></row></sheetData>", formats: [format])
    #expect(test.reason() == .numberScaled("185500000"))
  }

  @Test(arguments: ["#,##0", "#,##0.00", "#,##0;-#,##0,", "0.0&quot;,&quot;", "#,##0\\,"])
  func commasThatGroupOrAreTextScaleNothing(format: String) throws {
    #expect(try cells("<c s='1'><v>1855</v></c>", formats: [format]) == [Decimal.number("1855")])
  }

  @Test func aTimeAloneIsNoDate() throws {
    let times = [("0.3125", 7, 30), ("0", 0, 0), ("0.5833333333", 14, 0), ("0.9993", 23, 59)]
    for (written, hour, minute) in times {
      let time = try #require(ClockTime(hour: hour, minute: minute))
      #expect(try cells("<c s='1'><v>\(written)</v></c>", formats: ["hh:mm"]) == [.time(time)])
    }
    // The next midnight is no time of this day.
    #expect(try cells("<c s='1'><v>0.9999</v></c>", formats: ["hh:mm"]) == [Decimal.number("0.9999")])
    #expect(try cells("<c s='1'><v>45991.5</v></c>", formats: ["hh:mm"]) == [try Decimal.date(2025, 11, 30)])
  }

  @Test(arguments: [
    (1, 1900, 1, 1), (59, 1900, 2, 28), (61, 1900, 3, 1), (45_658, 2025, 1, 1), (2_958_465, 9999, 12, 31),
  ])
  func daysCountFrom1900WithTheFalseLeapDay(serial: Int, year: Int, month: Int, day: Int) throws {
    #expect(try cells("<c s='1'><v>\(serial)</v></c>", formats: ["dd/mm/yyyy"]) == [try Decimal.date(year, month, day)])
  }

  @Test(arguments: [(0, 1904, 1, 1), (1, 1904, 1, 2), (44_196, 2025, 1, 1), (2_957_003, 9999, 12, 31)])
  func daysMayCountFrom1904(serial: Int, year: Int, month: Int, day: Int) throws {
    let cells = try cells(
      "<c s='1'><v>\(serial)</v></c>", formats: ["dd/mm/yyyy"], workbook: "<workbookPr date1904='true'/>")
    #expect(cells == [try Decimal.date(year, month, day)])
  }

  @Test(arguments: ["0", "60", "-1", "-0.5", "2958466", "1e17"])
  func daysThatNeverWereAreTold(written: String) {
    let test = TestWorkbook(
      sheet: "<sheetData><row><c s='1'><v>\(written)</v></c></row></sheetData>", formats: ["dd/mm/yyyy"])
    #expect(test.reason() == .dateImpossible(written))
  }

  @Test func builtInFormatsNeedNoCode() throws {
    for (id, value) in [
      (14, try Decimal.date(2025, 1, 1)), (22, try Decimal.date(2025, 1, 1)), (9, Decimal.percentage("4565800")),
      (2, Decimal.number("45658")),
    ] {
      var test = TestWorkbook(sheet: "<sheetData><row><c s='0'><v>45658</v></c></row></sheetData>")
      test.parts = [("xl/styles.xml", "<styleSheet xmlns='m'><cellXfs><xf numFmtId='\(id)'/></cellXfs></styleSheet>")]
      #expect(try test.read().sheets.first?.row(1)?[0] == value)
    }
  }

  @Test(arguments: [
    ("<si><t>xã</t></si>", "xã"),
    ("<si><r><t xml:space='preserve'>a </t></r><r><rPr><b/></rPr><t>b</t></r></si>", "a b"),
    ("<si><t>日本</t><rPh sb='0' eb='2'><t>にほん</t></rPh><phoneticPr fontId='1'/></si>", "日本"),
    ("<si><t>_x000D_a_x005F_x0041__x_</t></si>", "\ra_x0041__x_"), ("<si><t>_xD83C__xDF3E_</t></si>", "🌾"),
    ("<si><t>_xD83C_</t></si>", "_xD83C_"), ("<si><t xml:space='preserve'>  </t></si>", "  "),
    ("<si><t>&lt;&amp;&#x1EA1;<![CDATA[<b>]]></t></si>", "<&ạ<b>"), ("<si>\n<t>a</t>\n</si>", "a"),
    ("<si><o:t>sai</o:t><t>đúng</t></si>", "đúng"),
  ])
  func sharedTextsAreJoined(text: String, value: String) throws {
    #expect(try cells("<c t='s'><v>0</v></c>", sharedTexts: text) == [.text(value)])
    let inline = text.replacing("<si>", with: "<is>").replacing("</si>", with: "</is>")
    #expect(try cells("<c t='inlineStr'>\(inline)</c>") == [.text(value)])
  }

  @Test func emptyTextsAreEmptyCells() throws {
    #expect(
      try cells("<c t='s'><v>0</v></c><c><v>1</v></c>", sharedTexts: "<si><t/></si>") == [.empty, Decimal.number("1")])
    #expect(try cells("<c t='inlineStr'><is><t></t></is></c><c><v>1</v></c>") == [.empty, Decimal.number("1")])
  }

  @Test(arguments: [
    ("<c t='b'><v>1</v></c>", SheetCell.boolean(true)), ("<c t='b'><v>0</v></c>", .boolean(false)),
    ("<c t='e'><v>#N/A</v></c>", .error("#N/A")), ("<c t='str'><f>A1</f><v>x_x0041_</v></c>", .text("xA")),
    ("<c t='n'><v>2</v></c>", Decimal.number("2")),
  ])
  func typesAreKept(cell: String, value: SheetCell) throws { #expect(try cells(cell) == [value]) }

  @Test(arguments: ["2025-03-01", "2025-03-01T07:30:00", "2025-03-01T07:30:00.000Z"])
  func datesMayBeWrittenInISO(written: String) throws {
    #expect(try cells("<c t='d'><v>\(written)</v></c>") == [try Decimal.date(2025, 3, 1)])
  }

  @Test func formulasAreFlaggedAndMayGiveNothing() throws {
    let test = TestWorkbook(
      sheet: "<sheetData><row><c t='str'><f>\"\"</f><v></v></c><c><f t='shared' si='0'/><v>3</v></c></row></sheetData>")
    let row = try #require(try test.read().sheets.first?.row(1))
    #expect(row.cells == [.empty, Decimal.number("3")])
    #expect(row.isFormula(0) && row.isFormula(1))
  }

  @Test func cellsWithoutNamesFollowOneAnother() throws {
    let test = TestWorkbook(
      sheet: """
        <sheetData><row><c><v>1</v></c><c r='D1'><v>4</v></c><c><v>5</v></c></row><row/><row r='9'><c r='B9'/></row>\
        <row><c><v>10</v></c></row></sheetData>
        """)
    let rows = try #require(try test.read().sheets.first?.rows)
    #expect(rows.map(\.number) == [1, 10])
    #expect(
      rows.first?.cells == [Decimal.number("1"), .empty, .empty, Decimal.number("4"), Decimal.number("5")])
  }

  @Test func aMergedRangeOverAColumnIsFilledInEveryRow() throws {
    let test = TestWorkbook(
      sheet: """
        <sheetData><row r='2'><c r='B2'><v>1</v></c></row><row r='3'><c r='A3'><v>7</v></c><c r='B3'><v>8</v></c></row></sheetData>\
        <mergeCells><mergeCell ref='B2:C4'/><mergeCell ref='A3:A4'/><mergeCell ref='XA3:XFD4'/></mergeCells>
        """)
    let sheet = try #require(try test.read().sheets.first)
    let (one, seven) = (Decimal.number("1"), Decimal.number("7"))
    #expect(sheet.cells(inRow: 2, fillingMerged: true) == [.empty, one, one])
    // What a merged range hides, a program still stores: it is not shown.
    #expect(sheet.cells(inRow: 3, fillingMerged: true) == [seven, one, one])
    #expect(sheet.cells(inRow: 4, fillingMerged: true) == [seven, one, one])
    #expect(sheet.cells(inRow: 5, fillingMerged: true) == [])
  }

  @Test func overlappingMergedRangesCostNoMoreThanOneRow() throws {
    let merged = String(repeating: "<mergeCell ref='A1:XFD9'/>", count: 50_000)
    let test = TestWorkbook(
      sheet: "<sheetData><row><c><v>1</v></c></row></sheetData><mergeCells>\(merged)</mergeCells>")
    let sheet = try #require(try test.read().sheets.first)
    let time = ContinuousClock().measure { #expect(sheet.cells(inRow: 2, fillingMerged: true).count == 16_384) }
    #expect(time < .seconds(5))
  }

  @Test func hiddenRowsAndColumnsAreRanges() throws {
    let test = TestWorkbook(
      sheet: """
        <cols><col min='5' max='6' hidden='1'/><col min='2' max='4' hidden='true'/><col min='9' max='9' hidden='0'/></cols>\
        <sheetData><row hidden='1'/><row hidden='1'/><row/><row r='8' hidden='true'><c><v>1</v></c></row></sheetData>
        """)
    let sheet = try #require(try test.read().sheets.first)
    #expect(sheet.hiddenRows == [1...2, 8...8])
    #expect(sheet.hiddenColumns == [1...5])
    #expect(sheet.row(8)?.isHidden == true)
  }

  @Test(arguments: [
    "worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml", "../xl/./worksheets/sheet1.xml", "worksheets\\sheet1.xml",
    "../../../xl/worksheets/sheet1.xml", "WORKSHEETS/Sheet1.XML", "worksheets/sheet%31.xml",
  ])
  func targetsAreResolved(target: String) throws {
    var test = TestWorkbook(sheet: "<sheetData><row><c><v>1</v></c></row></sheetData>")
    test.relationships = "<Relationship Id='r1' Type='http://x/worksheet' Target='\(target)'/>"
    #expect(try test.read().sheets.first?.row(1)?[0] == Decimal.number("1"))
  }

  @Test func sheetsThatAreElsewhereOrMissingAreTold() throws {
    var test = TestWorkbook()
    test.workbook = """
      <sheets><sheet name='A' r:id='r1'/><sheet name='B' r:id='r9'/><sheet name='C' r:id='r4'/><sheet name='D' r:id='r5'/>\
      <sheet name='E' r:id='r6' state='veryHidden'/></sheets>
      """
    test.relationships = """
      <Relationship Id='r1' Type='http://x/worksheet' Target='worksheets/sheet1.xml'/>\
      <Relationship Id='r4' Type='http://x/worksheet' Target='/etc/passwd' TargetMode='External'/>\
      <Relationship Id='r5' Type='http://x/worksheet' Target='/../etc/passwd'/>\
      <Relationship Id='r6' Type='http://x/worksheet' Target='worksheets/sheet1.xml'/>
      """
    let workbook = try test.read()
    #expect(workbook.sheets.map(\.name) == ["A", "E"])
    #expect(workbook.sheets.map(\.isHidden) == [false, true])
    #expect(workbook.faults.map(\.sheet) == ["B", "C", "D"])
    #expect(workbook.faults.map(\.reason) == [.partMissing("r9"), .partMissing("r4"), .partMissing("etc/passwd")])
    #expect(workbook.faults.allSatisfy { $0.scope == .sheet })
  }
}
