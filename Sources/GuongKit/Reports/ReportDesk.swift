import GuongEditorial
import GuongModel
import GuongPrinting
import GuongPublishing
import GuongRendering
import GuongReporting
import VietnameseText

/// What an office does with its reports: list, freeze, print.
package struct ReportDesk: Sendable {
  /// Why something cannot be done with a report, in words for the person who asked.
  package struct Refusal: Error, Sendable {
    package let message: Bilingual
  }

  private let loaded: LoadedSite
  private let reports: [PublishedReport]

  /// - Parameter loaded: the site, drafts included where the office wants to print them.
  package init(_ loaded: LoadedSite) {
    self.loaded = loaded
    reports = loaded.site.reports
  }

  // MARK: Listing

  /// One line of the list.
  package struct Line: Sendable {
    package let id: String
    package let title: String
    package let period: Bilingual?
    package let asOf: CalendarDate?
    /// Of the frozen version that readers see.
    package let version: Int?
    package let state: PublicationState
  }

  package var lines: [Line] {
    reports.map { report in
      let edition = loaded.reports[report.header.path]?.current
      return Line(
        id: report.page.entry.id, title: report.header.title.value, period: report.page.entry.period?.title,
        asOf: edition.flatMap { try? CalendarDate.parse($0.evaluation.data.asOf) }, version: edition?.version,
        state: report.page.state)
    }
  }

  private func index(of id: String) throws(Refusal) -> Int {
    if let index = reports.firstIndex(where: { $0.page.entry.id == id }) { return index }
    if let entry = loaded.site.leftOut.first(where: { Self.id(ofReport: $0.path) == id }) {
      throw leftOut(id, entry.state)
    }
    throw unknown(id)
  }

  private func unknown(_ id: String) -> Refusal {
    let leftOut = loaded.site.leftOut.compactMap { Self.id(ofReport: $0.path) }
    let known = Set(reports.map(\.page.entry.id) + leftOut).map { (distance: EditDistance.between(id, $0), id: $0) }
      .sorted { $0 < $1 }.map(\.id)
    guard !known.isEmpty else {
      return Refusal(
        message: Bilingual(
          vi: "Không có báo cáo «\(id)»: trang chưa có báo cáo nào.",
          en: "There is no report «\(id)»: the site has no reports."))
    }
    let near = EditDistance.nearest(to: id, among: known)
    let shown = known.prefix(Self.listed).joined(separator: ", ") + (known.count > Self.listed ? ", …" : "")
    return Refusal(
      message: Bilingual(
        vi: "Không có báo cáo «\(id)»." + (near.map { " Có phải ý bạn là «\($0)»?" } ?? "") + " Các báo cáo: \(shown).",
        en: "There is no report «\(id)»." + (near.map { " Did you mean «\($0)»?" } ?? "") + " Reports: \(shown)."))
  }

  /// So many ids still are one line that can be read.
  private static let listed = 20

  /// The faults that concern one report, and those that concern everything; not those of other reports.
  package func diagnostics(of id: String) -> [Diagnostic] {
    let path =
      reports.first { $0.page.entry.id == id }?.header.path
      ?? loaded.site.leftOut.first { Self.id(ofReport: $0.path) == id }?.path
    guard let path else { return [] }
    let concern = ReportConcern(path, in: loaded)
    return loaded.diagnostics.filter(concern.holds)
  }

  private static func id(ofReport path: String) -> String? {
    path.hasPrefix("content/reports/") ? PathName.name(of: path) : nil
  }

  private func leftOut(_ id: String, _ state: PublicationState) -> Refusal {
    switch state {
    case .quarantined, .withdrawn, .sampleLeftOut, .published:
      Refusal(
        message: Bilingual(
          vi: "Báo cáo «\(id)» đang bị giữ lại (\(state.name.vi)); chạy «guong check» để xem.",
          en: "The report «\(id)» is held back (\(state.name.en)); see «guong check»."))
    case .draft, .inReview, .scheduled, .expired:
      Refusal(
        message: Bilingual(
          vi: "Báo cáo «\(id)» chưa hiển thị (\(state.name.vi)); thêm --drafts để làm việc với bản này.",
          en: "Readers do not see the report «\(id)» (\(state.name.en)); add --drafts to work on it."))
    }
  }

  // MARK: Freezing

  /// A new frozen version: its files, from the site's folder (``FrozenFiles``).
  package struct Freezing: Sendable {
    package let version: Int
    package let text: (path: String, bytes: [UInt8])
    package let data: (path: String, bytes: [UInt8])
  }

  /// What freezing a report writes. The site must have been loaded without regard to what is frozen (``BuildOptions``).
  package func freezing(_ id: String) throws(Refusal) -> Freezing {
    let live = reports[try index(of: id)].page.entry
    guard let entry = loaded.reports[live.header.path] else { throw Refusal(message: Bilingual(vi: id, en: id)) }
    let evaluation = entry.current.evaluation
    guard evaluation.diagnostics.allSatisfy({ $0.severity == .warning }) else {
      throw Refusal(
        message: Bilingual(
          vi: "Báo cáo có truy vấn sai nên chưa chốt được; xem các dòng trên.",
          en: "The report has a wrong query, so it cannot be frozen; see the lines above."))
    }
    guard evaluation.data.isComplete else {
      throw Refusal(
        message: Bilingual(
          vi: "Một phần số liệu đang có lỗi nên chưa chốt được; sửa các bảng rồi chạy lại («guong check»).",
          en: "Some of its data are at fault, so it cannot be frozen; mend the tables first («guong check»)."))
    }
    let newest = entry.superseded.last
    let version = (newest?.version ?? 0) + 1
    if let newest, newest.report.changes.count >= live.changes.count {
      throw Refusal(
        message: Bilingual(
          vi:
            "Báo cáo đã chốt (bản \(version - 1)). Muốn chốt lại, thêm một mục vào khóa «changes» nói rõ thay đổi gì.",
          en: "The report is frozen (version \(version - 1)). To freeze it again, say what changed under «changes»."))
    }
    let names = FrozenReport.files(of: live.header.path, version: version)
    do {
      let data = try FrozenData(version: version, frozenOn: loaded.site.clock.today, data: evaluation.data).json()
      return Freezing(version: version, text: (names.text, live.source), data: (names.data, data))
    } catch {
      throw Refusal(
        message: Bilingual(vi: "Không ghi được số liệu: \(error)", en: "The data cannot be written: \(error)"))
    }
  }

  // MARK: Printing

  /// What is printed, and what the office should know of it first.
  package struct Print: Sendable {
    package let document: OfficialDocument
    package let notices: [Bilingual]
  }

  /// A report as an official document (Decree 30/2020/NĐ-CP).
  ///
  /// - Parameter templates: those of the site.
  package func print(_ id: String, templates: SiteTemplates) throws(Refusal) -> Print {
    let index = try index(of: id)
    let report = reports[index]
    let body = PaperBody(loaded.site, reports: loaded.reports, templates: templates.set)
    let names = OrganisationNames(loaded.site.organisations)
    let campaign = loaded.site.campaigns.first {
      $0.entry.id == report.page.entry.campaign?.value || loaded.site.campaigns.count == 1
    }
    let document = OfficialReport(
      report.page, bodyHTML: body.html(ofReport: index), names: names,
      isSample: report.header.isSample || campaign?.entry.hasSampleTables == true
    ).document
    let isComplete = loaded.reports[report.header.path]?.current.evaluation.data.isComplete ?? true
    return Print(
      document: document, notices: DocumentNotices.notices(document) + (isComplete ? [] : [Self.correcting]))
  }

  private static let correcting = Bilingual(
    vi: "Một phần số liệu đang được rà soát vì bảng có lỗi; bản in ghi như vậy ở các chỗ đó. Xem lỗi bằng: guong check",
    en: "Some of the data are being corrected, as a table is at fault; the print says so. See: guong check")
}
