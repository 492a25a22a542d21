/// A file, and where in it.
package struct SourceLocation: Hashable, Sendable {
  /// Path from the site's folder, with `/` between components.
  package var path: String
  /// `nil` for the file as a whole.
  package var span: SourceSpan?
  /// Sheet and cell of a table.
  package var cell: TableCell?

  package init(_ path: String, _ span: SourceSpan? = nil, cell: TableCell? = nil) {
    self.path = path
    self.span = span
    self.cell = cell
  }
}
