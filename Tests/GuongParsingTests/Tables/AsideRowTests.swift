import GuongModel
import Testing

/// What offices write among their rows: numbers of columns, totals, names of groups. None of it is data, and no data is
/// taken for it.
@Suite struct AsideRowTests {
  private static let header = "Mã;Tên công trình;Đơn vị đăng ký;Giá trị;Khởi công;Trạng thái"
  private static let work = "cau;Cầu mới;xa-vinh-hai;1.500;01/02/2025;Hoàn thành"

  private static func works(_ rows: String...) -> TableReading {
    TableReading("works.csv", ([header] + rows).joined(separator: "\n") + "\n")
  }

  // MARK: Numbers of columns

  @Test(arguments: [
    "1;2;3;4;5;6", "(1);(2);(3);(4);(5);(6)", "A;B;C;1;2;3", "(A);(B);1;2;3;4=3/2", "[1];[2];[3];[4];;",
    "-1;-2;-3;-4;-5;-6",
  ])
  func numbersOfColumnsAreNoRow(row: String) {
    let reading = Self.works(row, Self.work)
    #expect(reading.found == [], "\(row)")
    #expect(reading.rows == 1 && !reading.isIncomplete, "\(row)")
  }

  @Test func numbersOfColumnsMayCountTheNumberOfTheRow() {
    let sheet = TestSheet(
      name: "Công trình chào mừng",
      rows: [
        ["STT", "Mã", "Tên", "Đăng ký", "Trạng thái"], [1, 2, 3, 4, 5],
        [1, "cau", "Cầu mới", "xa-vinh-hai", "Hoàn thành"],
      ])
    let reading = TableReading("bieu.xlsx", [sheet])
    #expect(reading.found == [])
    #expect(reading.rows == 1)
  }

  @Test func numbersAreLeftOutWhereTheyWouldPassForIds() {
    let reading = TableReading("cluster_members.csv", "Cụm;Thành viên\n(1);(2)\ncum-1;xa-a\n")
    #expect(reading.found == [])
    #expect(reading.rows == 1)
    let scores = TableReading("scores.csv", "Cụm;Tiêu chí;Thành viên;Thực hiện\n1;2;3;4\ncum-1;thu;xa-a;5\n")
    #expect(scores.rows == 1)
  }

  @Test(arguments: ["1;2;4;5;6;7", "2;3;4;5;6;7", "1;2;;;;", "1;Cầu 2;3;4;5;6"])
  func otherNumbersAreData(row: String) {
    let reading = Self.works(row)
    #expect(reading.rows == 0 && reading.isIncomplete, "\(row)")
  }

  @Test func numbersBelowARowAreData() {
    #expect(Self.works(Self.work, "1;2;3;4;5;6").isIncomplete)
  }

  // MARK: Totals

  @Test(arguments: [
    "⟦Tổng cộng⟧;;;12.000;;", "⟦TỔNG SỐ⟧;;;12.000;;", ";⟦Cộng:⟧;;12.000;;", ";⟦Tổng cộng (I + II)⟧;;12.000;x;",
    "⟦Tổng⟧;;;;;", "⟦Cộng mục I⟧;;;7;;", "⟦Tổng cộng⟧;Tổng cộng;;1,2 tỷ;;",
  ])
  func totalsAreToldOnce(row: String) {
    let reading = Self.works(Self.work, row)
    #expect(reading.codes == ["table-row-total"], "\(row)")
    #expect(reading.standsAtMarks, "\(row)")
    #expect(reading.rows == 1 && !reading.isIncomplete, "\(row)")
  }

  @Test(arguments: [
    ";Cổng chào thôn 3;;50;;", "Tổng cộng;;xa-a;12;;", "Tổng cộng;Cầu;;12;;", ";Cộng tác viên dân số;;3;;",
    "Tổng cộng;;;;;Hoàn thành",
  ])
  func rowsWithMoreThanASumAreNoTotals(row: String) {
    let reading = Self.works(row)
    #expect(!reading.codes.contains("table-row-total"), "\(row)")
    #expect(reading.isIncomplete, "\(row)")
  }

  @Test func totalsInAWorkbookMayBeMergedFailedOrNeverWorkedOut() {
    let header: [TestSheet.Cell] = ["STT", "Mã", "Tên", "Đăng ký", "Giá trị", "Tiến độ", "Trạng thái"]
    let work: [TestSheet.Cell] = [1, "cau", "Cầu", "xa-a", 5, 100, "Hoàn thành"]
    for total in [TestSheet.Cell.formula("SUM(E2:E2)", "5"), .formula("SUM(E2:E2)", nil), .error("#REF!"), "năm triệu"]
    {
      let sheet = TestSheet(
        name: "Công trình chào mừng",
        rows: [header, work, ["Tổng cộng", nil, nil, nil, total, .formula("AVERAGE(F2)", "100"), nil]],
        merged: ["A3:D3"])
      let reading = TableReading("bieu.xlsx", [sheet])
      #expect(reading.found == ["table-row-total trang «Công trình chào mừng», ô A3"], "\(total)")
      #expect(reading.rows == 1 && !reading.isIncomplete, "\(total)")
    }
  }

  @Test func aFormulaInATotalIsNoFormulaOfTheColumn() {
    let sheet = TestSheet(
      name: "Công trình chào mừng",
      rows: [
        ["Mã", "Tên", "Đăng ký", "Giá trị", "Trạng thái"], ["Cộng", nil, nil, .formula("SUM(D3)", "5"), nil],
        ["cau", "Cầu", "xa-a", .formula("2+3", "5"), "Hoàn thành"],
      ])
    let place = "trang «Công trình chào mừng», ô"
    #expect(TableReading("bieu.xlsx", [sheet]).found == ["table-row-total \(place) A2", "table-formula \(place) D3"])
  }

  // MARK: Groups

  @Test(arguments: [
    "⟦I⟧;Công trình cấp xã;;;;", "⟦IV.⟧;Công trình cấp xã;;12.000;;", "⟦A⟧;Công trình cấp huyện;;;;",
    "⟦B)⟧;Phần việc;;;;",
  ])
  func namesOfGroupsAreToldOnce(row: String) {
    let reading = Self.works(row, Self.work)
    #expect(reading.found == ["table-row-group ô A2"], "\(row)")
    #expect(reading.standsAtMarks, "\(row)")
    #expect(reading.rows == 1 && !reading.isIncomplete, "\(row)")
    #expect(reading.diagnostics.first?.message(in: .vietnamese).hasPrefix("Dòng «") == true)
  }

  @Test(arguments: [
    "I;Cầu mới;xa-a;;;", "I;Cầu mới;;;;Hoàn thành", "I;Cầu mới;;;01/02/2025;", "1;Cầu mới;;;;", "i;Cầu mới;;;;",
    "I;12;;;;", "cau;Cầu mới;;;;",
  ])
  func rowsWithDataAreNoGroups(row: String) {
    let reading = Self.works(row)
    #expect(!reading.codes.contains("table-row-group"), "\(row)")
    #expect(reading.isIncomplete, "\(row)")
  }

  @Test func aNumeralInTheColumnOfNumbersBelongsToItsName() {
    let sheet = TestSheet(
      name: "Công trình chào mừng",
      rows: [
        ["STT", "Mã", "Tên", "Đăng ký", "Giá trị", "Trạng thái"], ["I", nil, "Cấp xã", nil, 12, nil],
        [1, "cau", "Cầu", "xa-a", 5, "Hoàn thành"],
      ])
    let reading = TableReading("bieu.xlsx", [sheet])
    #expect(reading.found == ["table-row-group trang «Công trình chào mừng», ô A2"])
    #expect(reading.rows == 1 && !reading.isIncomplete)
  }
}
