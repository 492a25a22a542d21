import GuongModel
import GuongReporting
import VietnameseText

/// Where a table is at fault, a report keeps the figures of its last publication: better old and marked than none or wrong.
enum ReportRestoring {
  /// - Parameter published: the bytes of a file of the site as readers see it now.
  static func restore(_ book: ReportBook, of site: Site, from published: (Address) -> [UInt8]?) -> ReportBook {
    var book = book
    for report in site.reports {
      let path = report.header.path
      guard var entry = book[path], entry.current.version == nil, !entry.current.evaluation.data.isComplete,
        let bytes = published(Addresses.data(of: report.address)), let snapshot = ReportSnapshot(json: bytes),
        snapshot.answers(entry.current.report)
      else { continue }
      let (figures, faults) = FigureMaker(language: site.settings.language).figures(
        of: entry.current.report, snapshot.data)
      guard faults.isEmpty else { continue }
      entry.current.evaluation = ReportEvaluation(data: snapshot.data, figures: figures, diagnostics: [])
      entry.current.restoredFrom = try? CalendarDate.parse(snapshot.data.asOf)
      book[path] = entry
    }
    return book
  }
}
