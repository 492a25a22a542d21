/// What a cell refers to, by its id.
package enum TableReference: Hashable, Sendable {
  /// An administrative or other unit of `units.csv`.
  case unit
  /// A body of `organisations.yaml`.
  case organisation
  /// Whoever takes part in a campaign: a unit or an organisation.
  case participant
  /// A field of work of `site.yaml`.
  case field
  /// A story, by the path of its file from the campaign's folder or by its slug.
  case story
  /// A document, by the path of its file from the campaign's folder or by its slug.
  case document
  /// A row of another table of the campaign, by the column `id` of that table.
  case row(table: String)

  /// Whether it names a page, by the path of its file, in which any letter may stand.
  package var isPage: Bool {
    switch self {
    case .story, .document: true
    case .unit, .organisation, .participant, .field, .row: false
    }
  }
}
