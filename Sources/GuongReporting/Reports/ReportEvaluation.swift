import GuongModel

/// A report whose queries have been run.
package struct ReportEvaluation: Sendable {
  package let data: ReportData
  /// One for each query of the text; empty when a query is at fault.
  package let figures: [ReportFigure]
  package let diagnostics: [Diagnostic]

  package init(data: ReportData, figures: [ReportFigure], diagnostics: [Diagnostic]) {
    self.data = data
    self.figures = figures
    self.diagnostics = diagnostics
  }
}
