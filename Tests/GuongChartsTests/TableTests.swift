import GuongCharts
import GuongModel
import Testing

@Suite struct TableTests {
  @Test func holdsEveryFigureOfTheChart() {
    let chart = Chart(
      kind: .line, title: "Hộ nghèo giảm", unit: "%", categoryTitle: "Năm", categories: ["2024", "2025"],
      series: [ChartSeries(name: "Tỷ lệ hộ nghèo", values: [2.05, nil])],
      targets: [ChartTarget(1.6, direction: .atMost)])
    let table = ChartTable.table(of: chart, words: ChartWords(.vietnamese))
    #expect(table.caption == "Hộ nghèo giảm")
    #expect(table.columns == ["Năm", "Tỷ lệ hộ nghèo (%)"])
    #expect(table.rows.map(\.header) == ["2024", "2025"])
    #expect(table.rows.map { $0.cells.map(\.text) } == [["2,05"], ["chưa có số liệu"]])
    #expect(table.rows.map { $0.cells.map(\.value) } == [[2.05], [nil]])
    #expect(table.notes == ["kế hoạch 1,6% trở xuống"])
  }

  @Test func givesTargetsOfSingleFiguresAColumn() {
    let chart = Samples.chart(.bar, [1, 2], ["A", "B"], unit: "hộ", targets: [ChartTarget(3, category: 1)])
    let table = ChartTable.table(of: chart, words: ChartWords(.vietnamese))
    #expect(table.columns == ["Mục", "Tỷ lệ (hộ)", "Kế hoạch (hộ)"])
    #expect(table.rows.map { $0.cells.map(\.value) } == [[1, nil], [2, 3]])
  }

  @Test func addsUpStacksButNotWherePartsAreMissing() {
    let table = ChartTable.table(
      of: Samples.many(.stackedBar, [[1, 2], [3.5, nil]], ["A", "B"]), words: ChartWords(.english))
    #expect(table.columns.last == "Total (triệu đồng)")
    #expect(table.rows.map { $0.cells.last?.value } == [4.5, nil])
    #expect(table.rows.map { $0.cells.last?.text } == ["4.5", "no figure yet"])
  }

  @Test func alignsDecimals() {
    let table = ChartTable.table(of: Samples.chart(.bar, [1, 2.25], ["A", "B"]), words: ChartWords(.vietnamese))
    #expect(table.rows.map { $0.cells[0].text } == ["1,00", "2,25"])
  }
}
