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

  @Test func panelKeepsItsSize() {
    for chart in Samples.awkward where chart.kind == .panel && chart.series.count == 1 && chart.categories.count < 13 {
      guard chart.categories.allSatisfy({ $0.count < 10 }), chart.targets.count < 3 else { continue }
      #expect(DrawnChart(chart, frame: .panel).height == 150)
    }
  }
}
