import GuongModel
import VietnameseText

/// A report as readers see it: as it stands now, or as it was frozen.
package struct ReportEdition: Sendable {
  package let report: Report
  package var evaluation: ReportEvaluation
  /// `nil` for a report that is not frozen.
  package let version: Int?
  package let frozenOn: CalendarDate?
  /// The day of the data that stand in for those being corrected.
  package var restoredFrom: CalendarDate?

  init(_ report: Report, _ evaluation: ReportEvaluation, version: Int? = nil, frozenOn: CalendarDate? = nil) {
    self.report = report
    self.evaluation = evaluation
    self.version = version
    self.frozenOn = frozenOn
  }
}
