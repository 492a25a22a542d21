import GuongModel
import GuongTestSupport

extension DiagnosticCase {
  private static let path = "content/reports/quy-1.md"

  /// A report of a site with one campaign.
  private static func report(
    _ rule: DiagnosticRule, keys: String = "", title: String = "Quý một", body: String = "Số liệu `= select 1`.",
    at file: String = path, _ more: @escaping (inout TestSite) -> Void = { _ in }
  ) -> DiagnosticCase {
    DiagnosticCase(rule, at: file, isMarked: file == path) { site in
      site.addCampaign("td")
      let extra = keys.isEmpty ? "" : keys + "\n"
      site.add(path, "---\ntitle: \(title)\nkind: quarterly\n\(extra)---\n\n\(body)\n")
      more(&site)
    }
  }

  static let reports: [DiagnosticCase] = [
    .report(.reportPeriodUnclear, keys: "period: ⟦quý năm⟧"),
    .report(.reportCampaignUnknown, keys: "campaign: ⟦td-2⟧"),
    .report(.reportCampaignMissing, title: "⟦Quý một⟧") { $0.addCampaign("hai") },
    .report(.reportQueryFailed, body: "Số liệu `= select ⟦nmae⟧ from works`."),
    .report(.reportFigureNotOne, body: "Số liệu `⟦= select 1, 2⟧`."),
    .report(.reportOptionUnknown, body: "```table capton=\"A\"\n⟦select 1⟧\n```"),
    .report(.reportChartKindUnknown, body: "```chart pie title=\"A\"\n⟦select 'a', 1⟧\n```"),
    .report(.reportChartWithoutTitle, body: "```chart bar\n⟦select 'a', 1⟧\n```"),
    .report(.reportChartWithoutSeries, body: "```chart bar title=\"A\"\n⟦select 'a'⟧\n```"),
    .report(
      .reportChartTargetUnknown, body: "```chart bar title=\"A\" target=\"Mức\"\n⟦select 'a', 1⟧\n```"),
    .report(.reportFrozenChanged, title: "⟦Quý một⟧") { site in
      let files = FrozenReport.files(of: path, version: 1)
      site.add(files.text, "---\ntitle: Quý một cũ\nkind: quarterly\n---\n\nSố liệu.\n")
      site.add(
        files.data,
        "{\"data\": {\"asOf\": \"2025-02-01\", \"results\": []}, \"frozenOn\": \"2025-02-01\", \"version\": 1}")
    },
    .report(.reportFrozenUnreadable, at: FrozenReport.files(of: path, version: 1).data) { site in
      let files = FrozenReport.files(of: path, version: 1)
      site.add(files.text, bytes: site.files[path] ?? [])
      site.add(files.data, "{")
    },
  ]
}

extension TestSite {
  fileprivate mutating func addCampaign(_ id: String) {
    add("content/campaigns/\(id)/campaign.md", "---\ntitle: Thi đua \(id)\nperiod:\n  to: 2025-12-31\n---\n\nBài.\n")
  }
}
