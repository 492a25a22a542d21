import GuongCharts
import GuongModel
import Testing

@Suite struct ValueTests {
  @Test func drawsColumnsInProportion() {
    let values = [10.0, 25, 40, 5, 50]
    let bars = DrawnChart(Samples.chart(.bar, values)).bars
    #expect(bars.count == 5)
    for (bar, value) in zip(bars, values) {
      #expect(abs(bar.number("height") / bars[4].number("height") - value / 50) < 0.001)
    }
  }

  @Test func drawsLyingBarsInProportion() {
    let values = [10.0, 25, 40, 5, 50]
    for frame in [ChartFrame.column, .wide] {
      let bars = DrawnChart(Samples.chart(.bar, values, Samples.movements), frame: frame).bars
      #expect(bars.count == 5)
      for (bar, value) in zip(bars, values) {
        #expect(abs(bar.number("width") / bars[4].number("width") - value / 50) < 0.001)
      }
    }
  }

  @Test func stacksPiecesUponOneAnother() {
    let chart = Chart(
      kind: .stackedBar, title: "", categories: ["Quý I"],
      series: [("A", 10.0), ("B", 20), ("C", -5)].map { ChartSeries(name: $0.0, values: [$0.1]) })
    let drawn = DrawnChart(chart)
    let bars = drawn.bars
    #expect(bars.count == 3)
    #expect(abs(bars[1].number("height") - 2 * bars[0].number("height")) < 0.02)
    #expect(abs(bars[1].number("y") + bars[1].number("height") - bars[0].number("y")) < 0.02)
    #expect(abs(bars[2].number("y") - bars[0].number("y") - bars[0].number("height")) < 0.02)
    #expect(drawn.words.contains("25"))
  }

  @Test func saysWhereASumIsNotWhole() {
    let words = DrawnChart(Samples.many(.stackedBar, [[1, 2], [3, nil]], ["Quý I", "Quý II"])).words
    #expect(words.contains("4"))
    #expect(words.contains("2*"))
    #expect(words.contains("* chưa đủ số liệu"))
  }

  @Test func explainsNoStarWhereNoneStands() {
    for values: [[Double?]] in [[[1, nil], [2, nil]], [[nil, nil], [nil, nil]]] {
      let words = DrawnChart(Samples.many(.stackedBar, values, ["2024", "2025"])).words
      #expect(!words.contains { $0.contains("*") }, "\(values)")
    }
  }

  @Test func hangsNegativeValuesFromTheZeroLine() throws {
    let drawn = DrawnChart(Samples.chart(.bar, [10, -5, 0], ["A", "B", "C"]))
    let zero = try #require(drawn.lines("axis").first).top
    #expect(abs(drawn.bars[0].number("y") + drawn.bars[0].number("height") - zero) < 0.02)
    #expect(abs(drawn.bars[1].number("y") - zero) < 0.02)
    #expect(drawn.bars[2].number("height") == 0)
    #expect(drawn.words.contains("−5%"))
  }

  @Test func putsTheTargetWhereItsValueIs() throws {
    let drawn = DrawnChart(Samples.chart(.bar, [50, 100], ["A", "B"], targets: [ChartTarget(75)]))
    let target = try #require(drawn.lines("target").first)
    let middle = (drawn.bars[0].number("y") + drawn.bars[1].number("y")) / 2
    #expect(abs(target.top - middle) < 0.02)
    #expect(target.top == target.bottom)
    #expect(drawn.words.contains("kế hoạch 75%"))
  }

  @Test func putsTicksAtTheirOwnBars() throws {
    let chart = Samples.chart(.bar, [50, 100], ["A", "B"], targets: [ChartTarget(100, category: 0)])
    let drawn = DrawnChart(chart)
    let tick = try #require(drawn.lines("target").first)
    let bar = drawn.bars[0]
    #expect(abs(tick.top - drawn.bars[1].number("y")) < 0.02)
    #expect(tick.left < bar.number("x") && tick.right > bar.number("x") + bar.number("width"))
    #expect(tick.right < drawn.bars[1].number("x"))
  }

  @Test func comparesProgressByShareOfTheTarget() {
    let chart = Samples.chart(
      .progress, [45, 1.2], ["Nước sạch", "Hộ nghèo"],
      targets: [ChartTarget(90, category: 0), ChartTarget(1.6, category: 1, direction: .atMost)])
    let drawn = DrawnChart(chart)
    let rails = drawn.all("rect", role: "rail")
    #expect(abs(drawn.bars[0].number("width") / rails[0].number("width") - 0.5) < 0.001)
    #expect(abs(drawn.bars[1].number("width") / rails[1].number("width") - 0.75) < 0.001)
    #expect(drawn.lines("target").map(\.left) == [338 - 2, 338 - 2])
    #expect(drawn.words.contains("1,2% · đã đạt"))
    #expect(drawn.words.contains("45%"))
    #expect(drawn.words.contains("kế hoạch 1,6% trở xuống"))
  }

  @Test func leavesAGapInALineWhereAFigureIsMissing() throws {
    let drawn = DrawnChart(Samples.chart(.line, [1, 2, nil, 4, 5]))
    let path = try #require(drawn.all("path", role: "line").first?.attributes["d"])
    #expect(path.filter { $0 == "M" }.count == 2)
    #expect(drawn.all("rect", role: "gap").count == 1)
    #expect(drawn.words.contains("chưa có"))
  }

  @Test func showsAPointBetweenTwoGaps() {
    let drawn = DrawnChart(Samples.chart(.line, [nil, 2, nil, nil, nil]))
    #expect(drawn.all("path", role: "dot").count == 1)
  }

  @Test func tellsMissingFromZero() {
    let drawn = DrawnChart(Samples.chart(.bar, [0, nil, 3], ["A", "B", "C"]))
    #expect(drawn.bars.count == 2)
    #expect(drawn.all("rect", role: "gap").count == 1)
    #expect(drawn.words.contains("chưa có"))
    #expect(drawn.words.contains("0%"))
  }

  @Test(arguments: ChartKind.allCases) func saysThatNothingIsKnown(kind: ChartKind) {
    let drawn = DrawnChart(Samples.chart(kind, [nil, nil, nil, nil, nil]))
    #expect(drawn.words.contains("chưa có số liệu"))
    #expect(drawn.bars.isEmpty)
  }

  @Test func treatsWhatIsNotFiniteAsMissing() {
    let chart = Samples.chart(.bar, [.nan, .infinity, 1, -.infinity, 1e300])
    #expect(chart.series[0].values == [nil, nil, 1, nil, nil])
    #expect(Samples.chart(.line, [1], targets: [ChartTarget(.nan)]).targets.isEmpty)
    #expect(
      Samples.chart(.line, [1], targets: [ChartTarget(1, series: 7), ChartTarget(1, category: 9)]).targets.isEmpty)
  }

  @Test func putsRoundNumbersOnTheAxis() {
    let words = DrawnChart(Samples.chart(.bar, [0.31, 0.92, 0.5], ["A", "B", "C"])).words
    for tick in ["0%", "0,2%", "0,4%", "0,6%", "0,8%", "1,0%"] { #expect(words.contains(tick), "\(tick)") }
    let billions = DrawnChart(Samples.chart(.bar, [1_234_567_890], ["A"], unit: "đồng")).words
    #expect(billions.contains("0,5\u{A0}tỷ"))
    #expect(billions.contains("1.234.567.890"))
  }

  @Test func doesNotHalveHouseholds() {
    let words = DrawnChart(Samples.chart(.bar, [1, 2, 1], ["A", "B", "C"], unit: "hộ")).words
    #expect(!words.contains { $0.contains(",") })
  }

  @Test func writesNumbersInTheReadersLanguage() {
    let chart = Samples.chart(.bar, [1234.5, 20], ["A", "B"], unit: "t")
    #expect(DrawnChart(chart).words.contains("1.234,5"))
    #expect(DrawnChart(chart, language: .english).words.contains("1,234.5"))
  }

  @Test func neverWritesALittleAsNothing() {
    let words = DrawnChart(Samples.chart(.bar, [0.004, 3], ["A", "B"], digits: 1)).words
    #expect(words.contains("0,004%"))
    #expect(words.contains("3,0%"))
  }
}
