import GuongModel
import GuongSupport
import VietnameseText

/// Runs the queries of all reports of a site, each against its campaign's tables as of its day.
package struct ReportRunner: Sendable {
  private let content: ParsedContent
  private let today: CalendarDate
  private let workers: Int
  private let showsFrozen: Bool

  /// - Parameter showsFrozen: otherwise readers would see every report as it stands now, as before it is frozen again.
  package init(_ content: ParsedContent, today: CalendarDate, workers: Int, showsFrozen: Bool = true) {
    self.showsFrozen = showsFrozen
    self.content = content
    self.today = today
    self.workers = workers
  }

  /// - Returns: the reports as readers see them, in the order of the content, with their figures; frozen ones have the text
  ///   that was frozen.
  package func run() -> (reports: [Report], book: ReportBook) {
    let editions = evaluateLive()
    var book = ReportBook()
    var reports: [Report] = []
    for (live, edition) in zip(content.reports, editions) {
      let frozen = content.frozenReports.filter { $0.report.header.path == live.header.path }
        .sorted { $0.version < $1.version }
      let kept = frozen.map { self.edition($0, of: live) }
      var entry = ReportBook.Entry(current: edition, superseded: [])
      if !showsFrozen {
        entry = ReportBook.Entry(current: edition, superseded: kept)
      } else if let newest = kept.last, let source = frozen.last?.report.source {
        entry = ReportBook.Entry(
          current: source == live.source ? newest : warned(newest, live), superseded: kept.dropLast())
      }
      book[live.header.path] = entry
      reports.append(entry.current.report)
    }
    return (reports, book)
  }

  // MARK: Live

  /// Reports that share a campaign and a day share a database.
  private struct Basis: Hashable {
    let campaign: String?
    let asOf: CalendarDate
  }

  private func evaluateLive() -> [ReportEdition] {
    let groups = Dictionary(grouping: content.reports.indices) { basis(of: content.reports[$0]) }
    let bases = groups.keys.sorted { ($0.asOf, $0.campaign ?? "") < ($1.asOf, $1.campaign ?? "") }
    let evaluated = Parallel.map(count: bases.count, workers: workers) { index in
      evaluate(groups[bases[index]] ?? [], bases[index])
    }
    let all = Dictionary(evaluated.flatMap { $0 }, uniquingKeysWith: { first, _ in first })
    return content.reports.indices.map { index in
      ReportEdition(content.reports[index], all[index] ?? Self.empty(asOf: today))
    }
  }

  private func basis(of report: Report) -> Basis {
    let only = content.campaigns.count == 1 ? content.campaigns[0].id : nil
    return Basis(campaign: report.campaign?.value ?? only, asOf: report.asOf ?? today)
  }

  private func evaluate(_ reports: [Int], _ basis: Basis) -> [(Int, ReportEvaluation)] {
    let needed = reports.filter { !content.reports[$0].body.queries.isEmpty }
    let plain = reports.filter { content.reports[$0].body.queries.isEmpty }
      .map { ($0, Self.empty(asOf: basis.asOf)) }
    guard !needed.isEmpty, let campaign = content.campaigns.first(where: { $0.id == basis.campaign }) else {
      // Which campaign is meant is another rule's to say.
      return plain + needed.map { ($0, Self.empty(asOf: basis.asOf)) }
    }
    let tables =
      content.tables.first { $0.campaign == campaign.id } ?? CampaignTables(campaign: campaign.id, tables: [])
    do {
      let evaluator = try ReportEvaluator(
        tables, units: content.units, organisations: content.organisations, period: campaign.period,
        asOf: basis.asOf, language: content.settings.language)
      return plain + needed.map { ($0, evaluator.evaluate(content.reports[$0])) }
    } catch {
      return plain
        + needed.map { index in
          let header = content.reports[index].header
          let fault = Diagnostic(
            .reportDatabaseFailed, at: SourceLocation(header.path, header.title.span), ["reason": "\(error)"])
          return (
            index,
            ReportEvaluation(data: ReportData(results: [], asOf: basis.asOf.iso), figures: [], diagnostics: [fault])
          )
        }
    }
  }

  private static func empty(asOf: CalendarDate) -> ReportEvaluation {
    ReportEvaluation(data: ReportData(results: [], asOf: asOf.iso), figures: [], diagnostics: [])
  }

  // MARK: Frozen

  private func edition(_ frozen: FrozenReport, of live: Report) -> ReportEdition {
    var report = frozen.report
    // Whether readers may see the report is never frozen: it may have to be taken down.
    let isOpen = live.header.status == .published && live.header.publishFrom == nil && live.header.expires == nil
    if !isOpen { report.header = live.header }
    let location = SourceLocation(FrozenReport.files(of: live.header.path, version: frozen.version).data)
    guard let bytes = content.frozenData[location.path] else {
      return unreadable(
        report, frozen, location, Bilingual(vi: "thiếu tệp số liệu", en: "the file of its data is missing"))
    }
    do {
      let kept = try FrozenData(json: bytes)
      guard kept.data.results.count == report.body.queries.count, let day = try? CalendarDate.parse(kept.frozenOn),
        kept.version == frozen.version
      else {
        return unreadable(
          report, frozen, location, Bilingual(vi: "số liệu không khớp với bài", en: "its data do not fit its text"))
      }
      let (figures, diagnostics) = FigureMaker(language: content.settings.language).figures(of: report, kept.data)
      // Warnings are for whoever may still edit the text.
      let faults = diagnostics.filter { $0.severity >= .error }
      return ReportEdition(
        report, ReportEvaluation(data: kept.data, figures: figures, diagnostics: faults),
        version: frozen.version, frozenOn: day)
    } catch {
      return unreadable(report, frozen, location, Bilingual(vi: "nội dung hỏng", en: "it is damaged"))
    }
  }

  private func unreadable(
    _ report: Report, _ frozen: FrozenReport, _ location: SourceLocation, _ reason: Bilingual
  ) -> ReportEdition {
    let fault = Diagnostic(.reportFrozenUnreadable, at: location, ["reason": reason])
    return ReportEdition(
      report, ReportEvaluation(data: ReportData(results: [], asOf: today.iso), figures: [], diagnostics: [fault]),
      version: frozen.version)
  }

  private func warned(_ edition: ReportEdition, _ live: Report) -> ReportEdition {
    var edition = edition
    let warning = Diagnostic(
      .reportFrozenChanged, at: SourceLocation(live.header.path, live.header.title.span),
      ["date": edition.frozenOn?.officialShort ?? "?", "id": live.id])
    edition.evaluation = ReportEvaluation(
      data: edition.evaluation.data, figures: edition.evaluation.figures,
      diagnostics: edition.evaluation.diagnostics + [warning])
    return edition
  }
}
