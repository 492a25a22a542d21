import GuongModel
import GuongTestSupport

extension DiagnosticCase {
  private static let path = "content/reports/quy-1.md"
  private static let works =
    "id,name,registered_by,status,value\nduong,Đường,ninh-hai,registered,100\ncau,Cầu,ninh-hai,completed,200\n"

  /// A report about two works, with one line of front matter more and this text.
  private static func report(
    _ rule: DiagnosticRule, keys: String = "", named name: String = "", _ text: String,
    _ more: (inout TestSite) -> Void = { _ in }
  ) -> DiagnosticCase {
    DiagnosticCase(rule, name, at: path) { site in
      site.add(
        "content/campaigns/td/campaign.md", "---\ntitle: Thi đua\nperiod:\n  to: 2025-12-31\n---\n\nBài.\n")
      site.add("content/campaigns/td/works.csv", works.replacing("completed", with: "in_progress"))
      let line = keys.isEmpty ? "" : keys + "\n"
      let title = keys.contains("title:") ? "" : "title: Báo cáo quý I\n"
      site.add(path, "---\n\(title)kind: quarterly\n\(line)---\n\n\(text)\n")
      more(&site)
    }
  }

  static let reports: [DiagnosticCase] = [
    .report(.reportPeriodUnclear, keys: "period: ⟦quý 5/2025⟧", "Bài."),
    .report(.keyUnknownWithoutSuggestion, keys: "signer:\n  ⟦phòng ban⟧: A", named: "within a map of a report", "Bài."),
    .report(.reportCampaignUnknown, keys: "campaign: ⟦khac⟧", "Bài."),
    .report(.reportCampaignMissing, keys: "title: ⟦Báo cáo quý I⟧", "Có `= select count(*) from works`.") {
      $0.add("content/campaigns/hai/campaign.md", "---\ntitle: Hai\nperiod:\n  to: 2025-12-31\n---\n\nBài.\n")
    },
    .report(.reportQueryFailed, named: "within a sentence", "Có `= select count(*) from ⟦wroks⟧` công trình."),
    .report(.reportQueryFailed, named: "a column", "```table\nselect name,\n  ⟦nme⟧\nfrom works\n```"),
    .report(.reportQueryFailed, named: "no query", "```table\n⟦drop⟧ table works\n```"),
    .report(.reportFigureNotOne, "Có `⟦= select name from works⟧`."),
    .report(.reportFigureOpen, "```table caption=\"Có ⟦{= select 1 công trình\"⟧\nselect name from works\n```"),
    .report(
      .reportQueryShown, named: "a title without the equal sign",
      "```table caption=\"⟦{select count(*) from works}⟧ công trình\"\nselect name from works\n```"),
    .report(.reportQueryShown, named: "code without the equal sign", "Có `⟦SELECT count(*) from works⟧` công trình."),
    .report(.reportQueryShown, named: "braces in a sentence", "Có ⟦{= select count(*) from works}⟧ công trình."),
    .report(.reportQueryShown, named: "a fence without a word", "⟦```⟧\nselect name from works\n```"),
    .report(.reportBlockShown, "```⟦sql⟧\nselect name from works\n```"),
    .report(.reportBlockShown, named: "a word nearly right", "```⟦tabel⟧ caption=\"A\"\nx\n```"),
    .report(.reportBlockShown, named: "only the body tells", "```⟦xyzzy⟧\nWith a as (select 1) select * from a\n```"),
    .report(.reportOptionUnknown, "```table ⟦mau⟧=đỏ\nselect name from works\n```"),
    .report(.reportOptionValue, "```table decimals=⟦abc⟧\nselect name from works\n```"),
    .report(
      .reportOptionValue, named: "of a chart",
      "```chart bar title=\"A\" better=⟦\"x\"⟧\nselect name, value from works\n```"),
    .report(.reportOptionStray, "```table caption=Công ⟦trình quý I⟧ decimals=1\nselect name from works\n```"),
    .report(.reportOptionStray, named: "of a chart", "```chart bar title=A ⟦B⟧\nselect name, value from works\n```"),
    .report(.reportChartKindUnknown, "```chart ⟦pie title=\"A\"⟧\nselect name, value from works\n```"),
    .report(.reportChartWithoutTitle, "```chart ⟦bar⟧\nselect name, value from works\n```"),
    .report(.reportChartWithoutSeries, "```chart bar title=\"A\"\n⟦select name, status from works⟧\n```"),
    .report(
      .reportChartTargetUnknown, "```chart ⟦bar title=\"A\" target=kế-hoạch⟧\nselect name, value from works\n```"),
    .report(.reportFrozenChanged, keys: "title: ⟦Báo cáo sửa⟧", "Bài.") {
      $0.add("content/reports/frozen/quy-1/1.md", "---\ntitle: Báo cáo quý I\nkind: quarterly\n---\n\nBài.\n")
      $0.add(
        "content/reports/frozen/quy-1/1.json",
        #"{"version": 1, "frozenOn": "2025-02-01", "data": {"asOf": "2025-02-01", "results": []}}"#)
    },
    DiagnosticCase(.reportFrozenUnreadable, at: "content/reports/frozen/quy-1/1.json", isMarked: false) {
      let text = "---\ntitle: Báo cáo quý I\nkind: quarterly\n---\n\nBài.\n"
      $0.add("content/reports/quy-1.md", text)
      $0.add("content/reports/frozen/quy-1/1.md", text)
      $0.add("content/reports/frozen/quy-1/1.json", "{")
    },
    DiagnosticCase(
      .reportFrozenHidden, at: "content/reports/quy-1.md", also: [(.yamlUnclosedQuote, 0)], isMarked: false
    ) {
      $0.add("content/reports/quy-1.md", "---\ntitle: ⟦\"Báo cáo quý I⟧\nkind: quarterly\n---\n\nBài.\n")
      $0.add("content/reports/frozen/quy-1/1.md", "---\ntitle: Báo cáo quý I\nkind: quarterly\n---\n\nBài.\n")
    },
    DiagnosticCase(.reportFrozenOrphaned, at: "content/reports/frozen/quy-1/2.md", isMarked: false) {
      for version in 1...2 {
        $0.add(
          "content/reports/frozen/quy-1/\(version).md", "---\ntitle: Báo cáo quý I\nkind: quarterly\n---\n\nBài.\n")
      }
    },
  ]
}
