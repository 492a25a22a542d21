import GuongCharts
import Testing

@Suite struct LayoutTests {
  @Test(arguments: Samples.frames) func keepsEverythingInsideTheViewBox(frame: ChartFrame) throws {
    for (index, chart) in Samples.awkward.enumerated() {
      let drawn = DrawnChart(chart, frame: frame)
      let elements = try #require(drawn.elements, "\(index) \(chart.kind)")
      #expect(drawn.width == frame.width)
      for element in elements where element.name == "rect" && element.attributes["class"] != nil {
        let (x, y) = (element.number("x"), element.number("y"))
        #expect(element.number("width") >= 0 && element.number("height") >= 0, "\(index) \(chart.kind) \(element)")
        #expect(x >= 0 && x + element.number("width") <= drawn.width + 0.01, "\(index) \(chart.kind) \(element)")
        #expect(y >= 0 && y + element.number("height") <= drawn.height + 0.01, "\(index) \(chart.kind) \(element)")
      }
      for text in drawn.texts {
        let box = DrawnChart.bounds(text)
        #expect(box.left >= -0.5 && box.right <= drawn.width + 0.5, "\(index) \(chart.kind) \(text)")
        #expect(box.top >= -1 && box.bottom <= drawn.height + 1, "\(index) \(chart.kind) \(text)")
        #expect(text.number("font-size") >= 12)
      }
      for role in ["target", "grid", "axis"] {
        for line in drawn.lines(role) {
          #expect(
            min(line.left, line.right) >= 0 && max(line.left, line.right) <= drawn.width, "\(index) \(chart.kind)")
          #expect(
            min(line.top, line.bottom) >= 0 && max(line.top, line.bottom) <= drawn.height, "\(index) \(chart.kind)")
        }
      }
    }
  }

  @Test(arguments: Samples.frames) func neverPutsTextOnText(frame: ChartFrame) {
    for (index, chart) in Samples.awkward.enumerated() {
      let texts = DrawnChart(chart, frame: frame).texts
      for (place, text) in texts.enumerated() {
        // Three per cent off: lines of one label may nearly touch.
        for other in texts[(place + 1)...] where DrawnChart.bounds(text).overlaps(DrawnChart.bounds(other)) {
          let one = DrawnChart.bounds(text)
          let two = DrawnChart.bounds(other)
          let depth = min(one.bottom, two.bottom) - max(one.top, two.top)
          #expect(depth < 1, "\(index) \(chart.kind): «\(text.text)» on «\(other.text)» by \(depth)")
        }
      }
    }
  }

  /// A figure with its star is wider than without: there are numbers of columns for which only one of them fits.
  @Test func makesRoomForTheStar() {
    for count in 2...30 {
      let rows: [[Double?]] = [Array(repeating: 1234, count: count), Array(repeating: nil, count: count)]
      let drawn = DrawnChart(Samples.many(.stackedBar, rows, (1...count).map { "\($0)" }))
      let figures = drawn.texts.filter { $0.text == "1.234*" }.map(DrawnChart.bounds)
      #expect(figures.count == count)
      for (one, two) in zip(figures, figures.dropFirst()) { #expect(!one.overlaps(two), "\(count) columns") }
    }
  }

  @Test func saysEveryWordOfLongNames() {
    for kind in [ChartKind.bar, .progress] {
      let chart = Samples.chart(kind, [10, 200, nil, 4, 5], Samples.movements)
      let drawn = DrawnChart(chart, frame: .column)
      let said = drawn.words.joined().filter { $0 != " " }
      for name in Samples.movements {
        #expect(said.contains(name.filter { $0 != " " }), "\(kind) \(name)")
      }
    }
  }

  @Test func breaksNamesBetweenWords() {
    let words = DrawnChart(Samples.chart(.bar, [1, 2, 3, 4, 5], Samples.movements), frame: .wide).words
    #expect(words.contains("Cán bộ, công chức, viên chức thi"))
    #expect(!words.contains { $0.hasPrefix(" ") || $0.hasSuffix(" ") })
  }

  @Test(arguments: Samples.frames) func breaksNoDayAndBeginsNoLineWithADash(frame: ChartFrame) {
    let names = [
      "Xã Vĩnh Hải (đến 30/6/2025)", "Báo cáo phong trào thi đua quý III/2025", "Quốc phòng - an ninh và trật tự",
      "Trung tâm Văn hóa - Thể thao và Truyền thanh", "Xây dựng Đảng – hệ thống chính trị",
    ]
    let words = DrawnChart(Samples.chart(.bar, [1, 2, 3, 4, 5], names), frame: frame).words
    for line in words { #expect(!line.hasPrefix("-") && !line.hasPrefix("–") && !line.hasSuffix("/"), "\(line)") }
  }

  @Test func laysBarsDownWhereNamesAreLong() throws {
    let upright = try #require(DrawnChart(Samples.chart(.bar, [1, 2, 3, 4, 5])).bars.last)
    #expect(upright.number("height") > upright.number("width"))
    let lying = try #require(DrawnChart(Samples.chart(.bar, [1, 2, 3, 4, 5], Samples.movements)).bars.last)
    #expect(lying.number("width") > lying.number("height"))
  }

  @Test func movesLabelsOfLineEndsApart() {
    let chart = Samples.many(.line, [[10, 50.0], [20, 50.1], [30, 50.2], [40, 50.3]], ["2024", "2025"])
    let drawn = DrawnChart(chart, frame: .wide)
    let tops = ["50", "50,1", "50,2", "50,3"].compactMap { value in
      drawn.texts.first { $0.text == value && $0.attributes["font-weight"] != nil }?.number("y")
    }
    #expect(tops.count == 4)
    #expect(zip(tops, tops.dropFirst()).allSatisfy { $0 - $1 >= 13 }, "\(tops)")
  }

  @Test func shortensOnlyTheNumberOfPeriodNames() {
    let periods = (1...24).map { "Tháng \($0)" }
    let drawn = DrawnChart(Samples.chart(.line, (1...24).map { Double($0) }, periods))
    let named = periods.filter { drawn.words.joined(separator: " ").contains($0) }
    #expect(named.contains("Tháng 24"))
    #expect(named.count < 24)
  }

  /// Five figures of six digits have no room above five narrow columns.
  @Test func labelsTheEndsOfACrowdedPanel() {
    let crowded = [10_118, 11_236, 12_194, 13_265, 12_180].map(Optional<Double>.some)
    let drawn = DrawnChart(
      Samples.chart(.panel, crowded, unit: "tỷ đồng", targets: [ChartTarget(14_350)]), frame: .panel)
    let bold = drawn.texts.filter { $0.attributes["font-weight"] != nil }.map(\.text)
    #expect(bold == ["10.118", "12.180"])
    let roomy = DrawnChart(Samples.chart(.panel, [1, 2, 2, 4, 5], unit: "xã"), frame: .panel)
    #expect(roomy.texts.filter { $0.attributes["font-weight"] != nil }.map(\.text) == ["1", "2", "2", "4", "5"])
  }

  @Test func aPanelWithoutTheNewestFigureLabelsTheLastOne() {
    let drawn = DrawnChart(Samples.chart(.panel, [63.25, 65.5, 66.75, 69.85, nil]), frame: .panel)
    let bold = drawn.texts.filter { $0.attributes["font-weight"] != nil }.map(\.text)
    #expect(bold == ["63,25%", "69,85%"])
    #expect(drawn.words.contains("chưa có"), "on one line")
  }

  /// A figure wider than its column stands above the neighbour that it reaches over.
  @Test func keepsAWideFigureOffTheNextColumn() throws {
    let values = [1_234_567, 1_345_678, 1_456_789, 1_567_890, 1_678_901].map(Optional<Double>.some)
    let drawn = DrawnChart(Samples.chart(.panel, values, unit: "triệu đồng"), frame: .panel)
    let label = DrawnChart.bounds(try #require(drawn.texts.first { $0.text == "1.234.567" }))
    let next = drawn.bars[1]
    #expect(label.right > next.number("x"), "else there is nothing to see here")
    #expect(label.bottom <= next.number("y"))
  }

  @Test func saysOnceWhatTheTicksOfCategoriesAre() throws {
    let targets = [4.2, 3.6, 3].enumerated().map { ChartTarget($1, category: $0, direction: .atMost) }
    let years = ["2021", "2022", "2023"]
    let columns = DrawnChart(Samples.chart(.bar, [4.35, 3.52, 2.88], years, targets: targets, digits: 2))
    #expect(columns.words.filter { $0.contains("kế hoạch") } == ["kế hoạch (trở xuống)"])
    #expect(columns.words.contains("4,20%") && columns.words.contains("3,60%"))
    let swatch = try #require(columns.lines("swatch").first)
    #expect(swatch.top == swatch.bottom, "as the ticks lie")
    let rows = DrawnChart(Samples.chart(.bar, [4.35, 3.52, 2.88], Samples.movements, targets: targets, digits: 2))
    #expect(rows.words.contains("kế hoạch (trở xuống)"))
    #expect(rows.words.contains { $0.hasSuffix("kế hoạch 4,20%)") || $0 == "kế hoạch 4,20%" })
  }

  @Test func saysEachTargetInFullWhereTheyDiffer() {
    let targets = [ChartTarget(4, category: 0, direction: .atMost), ChartTarget(5, category: 1)]
    let drawn = DrawnChart(Samples.chart(.bar, [4.35, 3.52], ["Hộ nghèo", "Tăng trưởng"], targets: targets))
    #expect(drawn.words.joined(separator: " ").contains("4% trở xuống"))
    #expect(!drawn.words.contains("kế hoạch"))
  }

  @Test func keepsFiguresOfALineOffItsTicks() {
    let targets = [2.25, 2.1, 1.95].enumerated().map { ChartTarget($1, category: $0, direction: .atMost) }
    let drawn = DrawnChart(
      Samples.chart(.line, [2.24, 2.08, 1.93], ["Q1", "Q2", "Q3"], targets: targets, digits: 2))
    for tick in drawn.lines("target") {
      for text in drawn.texts where text.text.hasSuffix("%") {
        let box = DrawnChart.bounds(text)
        #expect(!(box.left < tick.right && tick.left < box.right && box.top < tick.top && tick.top < box.bottom))
      }
    }
  }

  @Test func panelKeepsItsSize() {
    for chart in Samples.awkward where chart.kind == .panel && chart.series.count == 1 && chart.categories.count < 13 {
      guard chart.categories.allSatisfy({ $0.count < 10 }), chart.targets.count < 3 else { continue }
      #expect(DrawnChart(chart, frame: .panel).height == 150)
    }
  }
}
