import GuongModel

/// All reports of a site with their figures.
package struct ReportBook: Sendable {
  package struct Entry: Sendable {
    package var current: ReportEdition
    /// Oldest first.
    package let superseded: [ReportEdition]
  }

  private var entries: [String: Entry] = [:]

  package init() {}

  /// - Parameter path: of the report's file.
  package subscript(path: String) -> Entry? {
    get { entries[path] }
    set { entries[path] = newValue }
  }
}
