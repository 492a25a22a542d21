import GuongModel

/// What is to be said of a cell, once its row is known to be one of data.
struct CellRemark {
  let rule: DiagnosticRule
  let arguments: [Diagnostic.Argument]
  /// Of the schema.
  let column: Int
  /// Of the sheet.
  let position: Int
}
