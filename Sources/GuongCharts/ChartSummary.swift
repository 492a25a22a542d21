/// Puts a chart's figures in words, for those who do not see the picture.
enum ChartSummary {
  /// «Đơn vị: %. Hộ nghèo: thấp nhất 1,4% (2025), cao nhất 3,2% (2021), mới nhất 1,4% (2025). Kế hoạch 1,6% trở xuống.»
  static func text(of chart: Chart, words: ChartWords) -> String {
    let numbers = ChartNumbers(chart, words: words)
    var sentences: [String] = []
    if !chart.unit.isEmpty { sentences.append("\(words.unit): \(chart.unit)") }
    if chart.values.isEmpty { sentences.append(words.missing) }
    for series in chart.series where !chart.values.isEmpty {
      let text = text(of: series, chart: chart, numbers: numbers, words: words)
      sentences.append(series.name.isEmpty || chart.series.count == 1 ? text : "\(series.name): \(text)")
    }
    sentences += chart.targets.map { target in
      let places = [target.category.map { chart.categories[$0] }, target.series.map { chart.series[$0].name }]
      let place = places.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
      return numbers.text(target) + (place.isEmpty ? "" : " (\(place))")
    }
    return sentences.map { capitalised($0) + "." }.joined(separator: " ")
  }

  private static func text(
    of series: ChartSeries, chart: Chart, numbers: ChartNumbers, words: ChartWords
  ) -> String {
    let known = zip(chart.categories, series.values).compactMap { name, value in value.map { (name: name, value: $0) } }
    guard let last = known.last, let first = known.first else { return words.missing }
    func says(_ word: String, _ item: (name: String, value: Double)) -> String {
      "\(word) \(numbers.text(item.value)) (\(item.name))"
    }
    var parts: [String] = []
    if known.count == 1 {
      parts.append("\(numbers.text(first.value)) (\(first.name))")
    } else {
      // Of equal figures the first is named.
      let lowest = known.dropFirst().reduce(first) { $1.value < $0.value ? $1 : $0 }
      let highest = known.dropFirst().reduce(first) { $1.value > $0.value ? $1 : $0 }
      parts += [says(words.lowest, lowest), says(words.highest, highest)]
      if chart.kind == .line || chart.kind == .panel { parts.append(says(words.latest, last)) }
    }
    let missing = zip(chart.categories, series.values).filter { $1 == nil }.map(\.0)
    if !missing.isEmpty { parts.append("\(words.missing): \(missing.joined(separator: "; "))") }
    return parts.joined(separator: ", ")
  }

  private static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
