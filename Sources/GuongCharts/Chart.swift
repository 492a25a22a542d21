/// Figures and what is needed to show them: as a picture (``ChartPicture``) and as a table (``ChartTable``).
package struct Chart: Sendable, Hashable {
  package let kind: ChartKind
  /// States the finding: «Hộ nghèo giảm nhanh hơn kế hoạch».
  package let title: String
  /// «triệu đồng», «%», «hộ»; may be empty.
  package let unit: String
  /// What the categories are: «Xã», «Năm». Heads the first column of the table.
  package let categoryTitle: String
  package let categories: [String]
  /// Each has as many values as there are categories.
  package let series: [ChartSeries]
  /// Those that are finite and for a category and series that exist.
  package let targets: [ChartTarget]
  /// 0…6 decimals of every figure; `nil`: as many as the figures need, two at most unless all are below 1.
  package let fractionDigits: Int?

  package init(
    kind: ChartKind, title: String, unit: String = "", categoryTitle: String = "",
    categories: [String], series: [ChartSeries], targets: [ChartTarget] = [], fractionDigits: Int? = nil
  ) {
    self.kind = kind
    self.title = title
    self.unit = unit
    self.categoryTitle = categoryTitle
    self.categories = categories
    self.series = series.map { $0.fitted(to: categories.count) }
    self.targets = targets.filter { target in
      ChartSeries.checked(target.value) != nil && target.series.map(series.indices.contains) ?? true
        && target.category.map(categories.indices.contains) ?? true
    }
    self.fractionDigits = fractionDigits.map { min(max($0, 0), 6) }
  }

  /// All figures that are there.
  var values: [Double] { series.flatMap { $0.values.compactMap { $0 } } }

  /// The kind that the data can be drawn as.
  var drawnKind: ChartKind {
    switch kind {
    case .bar where series.count > 1: .groupedBar
    case .panel where series.count > 1: .line
    default: kind
    }
  }

  /// Targets for every category: drawn as a line.
  var lineTargets: [ChartTarget] { targets.filter { $0.category == nil } }

  /// The first target for one figure that names its category.
  func tickTarget(series: Int?, category: Int) -> ChartTarget? {
    targets.first { $0.category == category && ($0.series == nil || series == nil || $0.series == series) }
  }

  /// The target that one figure is measured by: its own, or that of all categories.
  func target(series: Int, category: Int) -> ChartTarget? {
    tickTarget(series: series, category: category)
      ?? lineTargets.first { $0.series == nil || $0.series == series }
  }
}
