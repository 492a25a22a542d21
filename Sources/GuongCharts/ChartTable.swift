/// The figures of a chart as a table: the twin that stands beside every picture.
package struct ChartTable: Sendable, Hashable {
  package struct Cell: Sendable, Hashable {
    /// As readers see it: «1.234,5», «chưa có số liệu».
    package let text: String
    /// `nil` where there is no figure.
    package let value: Double?
  }

  package struct Row: Sendable, Hashable {
    /// The category: the header cell of the row.
    package let header: String
    /// One for each column but the first.
    package let cells: [Cell]
  }

  package let caption: String
  /// Headers of the columns, that of the row headers first. Units stand here, not in every cell.
  package let columns: [String]
  package let rows: [Row]
  /// Targets for all categories in words: «kế hoạch 90%». Those of single categories have columns.
  package let notes: [String]

  /// The table of `chart`: the categories as rows, the series as columns, each series with targets followed by a column of them.
  package static func table(of chart: Chart, words: ChartWords) -> ChartTable {
    let numbers = ChartNumbers(chart, words: words)
    let unit = chart.unit.isEmpty ? "" : " (\(chart.unit))"
    let hasTotal = chart.kind == .stackedBar && chart.series.count > 1
    var columns = [chart.categoryTitle.isEmpty ? words.category : chart.categoryTitle]
    var values: [[Double?]] = chart.categories.map { _ in [] }
    func add(_ name: String, _ column: (Int) -> Double?) {
      columns.append(name + unit)
      for row in values.indices { values[row].append(column(row)) }
    }
    for (index, series) in chart.series.enumerated() {
      let name = series.name.isEmpty ? words.value : series.name
      add(name) { series.values[$0] }
      if chart.targets.contains(where: { $0.category != nil && $0.series == index }) {
        add("\(name) – \(words.target)") { row in
          chart.targets.first { $0.category == row && $0.series == index }?.value
        }
      }
    }
    if hasTotal {
      add(words.total) { row in
        let parts = chart.series.map { $0.values[row] }
        return parts.contains(nil) ? nil : parts.reduce(0) { $0 + ($1 ?? 0) }
      }
    }
    if chart.targets.contains(where: { $0.category != nil && $0.series == nil }) {
      let name = words.target.prefix(1).uppercased() + words.target.dropFirst()
      add(name) { row in chart.targets.first { $0.category == row && $0.series == nil }?.value }
    }
    let rows = zip(chart.categories, values).map { name, values in
      Row(header: name, cells: values.map { Cell(text: $0.map { numbers.plain($0) } ?? words.missing, value: $0) })
    }
    let notes = chart.lineTargets.map { target in
      numbers.text(target) + (target.series.map { " (\(chart.series[$0].name))" } ?? "")
    }
    return ChartTable(caption: chart.title, columns: columns, rows: rows, notes: notes)
  }
}
