/// A chart, its finding as title, its source below it and its table twin.
package struct ChartView: View {
  /// Unique on the page.
  package var id: String
  /// States the finding.
  package var title: String
  package var url: String?
  package var svgHTML: String
  /// The same chart drawn for a page's whole column, which paper and screens with room show in its place.
  package var wideHTML: String?
  package var statusText: String?
  /// The name of the status, as a class.
  package var status: String?
  /// Unit, source and date of the data.
  package var note: String?
  package var table: DataTableView?

  package init(
    id: String,
    title: String,
    url: String? = nil,
    svgHTML: String,
    wideHTML: String? = nil,
    statusText: String? = nil,
    status: String? = nil,
    note: String? = nil,
    table: DataTableView? = nil
  ) {
    self.id = id
    self.title = title
    self.url = url
    self.svgHTML = svgHTML
    self.wideHTML = wideHTML
    self.statusText = statusText
    self.status = status
    self.note = note
    self.table = table
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .id: .text(id)
    case .title: .held(title)
    case .url: .optionalURL(url)
    case .svgHTML: .html(svgHTML)
    case .wideHTML: .optionalHTML(wideHTML)
    case .statusText: .optional(statusText)
    case .status: .optional(status)
    case .note: .optional(note)
    case .table: .optional(table)
    default: nil
    }
  }
}
