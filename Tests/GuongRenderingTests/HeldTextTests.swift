import Testing

@testable import GuongRendering

@Suite struct HeldTextTests {
  @Test(arguments: [
    ("Quốc phòng - an ninh", "Quốc phòng\u{A0}- an ninh"),
    ("Nông nghiệp – thủy sản - muối", "Nông nghiệp\u{A0}– thủy sản\u{A0}- muối"),
    ("Xã Vĩnh Hải (từ 01/7/2025)", "Xã Vĩnh Hải (từ\u{A0}01/7/2025)"),
    ("Xã (đến 30/6/2025) - 2 hộ", "Xã (đến\u{A0}30/6/2025)\u{A0}- 2 hộ"),
  ])
  func holdsDashesAndDaysInBrackets(text: String, held: String) {
    #expect(text.held == held)
  }

  @Test(arguments: [
    "", "-", " -", "- ", "252/KH-UBND", "2021-2025", "giảm -2 điểm", "(số liệu minh họa 2025)", "5 xã", "(",
    "“Sổ tay” 5",
  ])
  func leavesOtherTextAsItIs(text: String) {
    #expect(Array(text.held.utf8) == Array(text.utf8))
  }

  @Test func titlesOfChartsAndCellsAreHeld() {
    let title = "Đã đạt hết: quốc phòng - an ninh"
    let chart = ChartView(id: "a", title: title, svgHTML: "")
    guard case .text(let heading) = chart.value(.title) else { return #expect(Bool(false)) }
    #expect(heading == title.held && heading != title)
    guard case .text(let cell) = CellView(text: title).value(.text) else { return #expect(Bool(false)) }
    #expect(cell == title.held)
  }
}
