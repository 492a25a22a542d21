/// Where rows of a table come from: a file, or one sheet of it.
package struct TableSource: Hashable, Sendable {
  /// From the site's folder.
  package let path: String
  /// `nil` for files that have no sheets.
  package let sheet: String?
  /// For each column of the schema, which column of the sheet holds it (0-based); `nil` where the sheet lacks it.
  package let columns: [Int?]

  package init(path: String, sheet: String?, columns: [Int?]) {
    self.path = path
    self.sheet = sheet
    self.columns = columns
  }
}
