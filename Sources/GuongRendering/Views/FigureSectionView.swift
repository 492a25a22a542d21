/// A part of a page of figures: a heading, words, charts, tables.
package struct FigureSectionView: View {
  package var id: String
  package var title: String
  package var summary: String?
  /// Small multiples.
  package var panels: [ChartView]
  package var charts: [ChartView]
  package var tables: [DataTableView]
  package var cardsHTML: [String]
  /// What to say when there is nothing to show.
  package var emptyText: String?
  package var links: [LinkView]

  package init(
    id: String,
    title: String,
    summary: String? = nil,
    panels: [ChartView] = [],
    charts: [ChartView] = [],
    tables: [DataTableView] = [],
    cardsHTML: [String] = [],
    emptyText: String? = nil,
    links: [LinkView] = []
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.panels = panels
    self.charts = charts
    self.tables = tables
    self.cardsHTML = cardsHTML
    self.emptyText = emptyText
    self.links = links
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .id: .text(id)
    case .title: .held(title)
    case .summary: .optional(summary)
    case .panels: .list(panels)
    case .charts: .list(charts)
    case .tables: .list(tables)
    case .cardsHTML: .fragments(cardsHTML)
    case .emptyText: .optional(emptyText)
    case .links: .list(links)
    default: nil
    }
  }
}
