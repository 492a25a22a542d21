import GuongCharts

/// What readers see in the place of a query.
package enum ReportFigure: Sendable {
  /// Within a sentence.
  case value(String)
  case table(ReportTable)
  case chart(Chart, note: String?)
  /// The query's data are being corrected.
  case correcting(isBlock: Bool)
}
