/// Stories in a list: a column, movement, unit, field, tag, year or month.
package struct ListingView: View {
  /// Above the title: «Chuyên mục», «Phong trào thi đua», «Đơn vị».
  package var kind: String?
  package var title: String
  package var lead: String?
  package var bands: BandsView
  package var picture: PictureView?
  /// Period, validity, predecessors, successors…
  package var facts: [FactView]
  /// A movement's own text; on the first page only.
  package var bodyHTML: String?
  package var documents: [DocumentRowView]
  /// What the tables of campaigns say.
  package var tables: [DataTableView]
  /// Where more of them stands, and calendars.
  package var links: [LinkView]
  /// «31 bài».
  package var countText: String?
  package var cardsHTML: [String]
  /// Instead of the words that every empty list shows.
  package var emptyText: String?
  /// Absent when all fits one page.
  package var pagination: PaginationView?
  /// Neighbouring lists: years, the months of a year.
  package var siblings: [NavigationItemView]
  /// «Các năm khác».
  package var siblingsTitle: String?

  package init(
    kind: String? = nil,
    title: String,
    lead: String? = nil,
    bands: BandsView = BandsView(),
    picture: PictureView? = nil,
    facts: [FactView] = [],
    bodyHTML: String? = nil,
    documents: [DocumentRowView] = [],
    tables: [DataTableView] = [],
    links: [LinkView] = [],
    countText: String? = nil,
    cardsHTML: [String] = [],
    emptyText: String? = nil,
    pagination: PaginationView? = nil,
    siblings: [NavigationItemView] = [],
    siblingsTitle: String? = nil
  ) {
    self.kind = kind
    self.title = title
    self.lead = lead
    self.bands = bands
    self.picture = picture
    self.facts = facts
    self.bodyHTML = bodyHTML
    self.documents = documents
    self.tables = tables
    self.links = links
    self.countText = countText
    self.cardsHTML = cardsHTML
    self.emptyText = emptyText
    self.pagination = pagination
    self.siblings = siblings
    self.siblingsTitle = siblingsTitle
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .kind: .optional(kind)
    case .title: .held(title)
    case .lead: .optional(lead)
    case .bands: .view(bands)
    case .picture: .optional(picture)
    case .facts: .list(facts)
    case .bodyHTML: .optionalHTML(bodyHTML)
    case .documents: .list(documents)
    case .tables: .list(tables)
    case .links: .list(links)
    case .countText: .optional(countText)
    case .cardsHTML: .fragments(cardsHTML)
    case .emptyText: .optional(emptyText)
    case .pagination: .optional(pagination)
    case .siblings: .list(siblings)
    case .siblingsTitle: .optional(siblingsTitle)
    default: nil
    }
  }
}
