/// What every layout needs to know.
struct ChartSheet: Sendable {
  let chart: Chart
  let words: ChartWords
  let frame: ChartFrame
  let numbers: ChartNumbers

  /// Empty edge on either side: letters may reach a little beyond their box.
  static let margin = 2.0

  init(chart: Chart, words: ChartWords, frame: ChartFrame) {
    self.chart = chart
    self.words = words
    self.frame = frame
    numbers = ChartNumbers(chart, words: words)
  }

  var left: Double { Self.margin }
  var right: Double { frame.width - Self.margin }
  var noteHeight: Double { frame.lineHeight(frame.noteSize) }
  var textHeight: Double { frame.lineHeight(frame.textSize) }

  /// Whether only whole numbers make sense on the axis.
  var isWhole: Bool {
    (chart.values + chart.targets.map(\.value)).allSatisfy { $0 == $0.rounded() } && (chart.fractionDigits ?? 0) == 0
  }

  /// «Đơn vị: triệu đồng», if there is a unit.
  var unitEntry: LegendEntry? {
    guard !chart.unit.isEmpty else { return nil }
    return LegendEntry(sample: nil, text: frame.height == nil ? "\(words.unit): \(chart.unit)" : chart.unit)
  }

  /// Targets of one series of several: they are ticks at its bars, since a line would cross the others.
  var seriesTargets: [ChartTarget] {
    chart.drawnKind == .groupedBar ? chart.lineTargets.filter { $0.series != nil } : []
  }

  /// Targets that are lines through the whole plot.
  var plotTargets: [ChartTarget] {
    chart.lineTargets.filter { target in
      switch chart.drawnKind {
      case .groupedBar: target.series == nil
      // A part of a stack does not begin at the axis, so its target has no place there.
      case .stackedBar: target.series == nil || chart.series.count == 1
      default: true
      }
    }
  }

  /// The tick beside one bar.
  func barTarget(series: Int, category: Int) -> ChartTarget? {
    if chart.drawnKind == .stackedBar {
      return chart.targets.first { $0.category == category && ($0.series == nil || chart.series.count == 1) }
    }
    return chart.tickTarget(series: series, category: category) ?? seriesTargets.first { $0.series == series }
  }

  /// What the targets of single categories are called, if it is the same for all: the legend says it once, and the
  /// categories need only the numbers.
  var ownTargetName: String? {
    let names = Set(chart.targets.filter { $0.category != nil }.map(numbers.name))
    return names.count == 1 ? names.first : nil
  }

  /// A target of one category in words, without its good side where the legend says that.
  func ownText(of target: ChartTarget) -> String {
    ownTargetName == nil ? numbers.text(target) : numbers.brief(target)
  }

  /// The figure of a bar; `nil` if nothing is known.
  func figure(of bar: BarStack) -> String? { bar.total.map { numbers.text($0) + (bar.isIncomplete ? "*" : "") } }

  /// What the star at a figure means, where there is one.
  func incompleteEntry(_ bars: [[BarStack]]) -> LegendEntry? {
    guard bars.joined().contains(where: \.isIncomplete) else { return nil }
    return LegendEntry(sample: nil, text: "* \(words.incomplete)")
  }

  /// The legend of the series, where there is more than one, and of the targets of single series and categories, which
  /// are drawn as `tick`.
  func seriesEntries(tick: LegendEntry.Sample) -> [LegendEntry] {
    let own = [ownTargetName].compactMap { $0 }.map { LegendEntry(sample: tick, text: $0) }
    guard chart.series.count > 1 else { return own }
    let series = chart.series.enumerated().map { LegendEntry(sample: .bar($0.offset), text: $0.element.name) }
    let targets = seriesTargets.map { target in
      let name = target.series.map { chart.series[$0].name } ?? ""
      return LegendEntry(sample: tick, text: "\(numbers.text(target)) (\(name))")
    }
    return series + targets + own
  }
}
