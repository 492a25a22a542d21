import GuongCharts

/// What readers see in the place of a query.
package enum ReportFigure: Sendable {
  /// Within a sentence.
  case value(String)
  case table(ReportTable)
  /// - Parameter origin: what the caption tells besides the note.
  case chart(Chart, note: String?, origin: Origin)
  /// The query's data are being corrected.
  case correcting(isBlock: Bool)

  /// Where a figure comes from.
  package struct Origin: Sendable {
    /// The day that it stands for, ISO.
    package let asOf: String
    /// The titles of the tables that it was counted from.
    package let tables: [String]
  }
}
