import GuongModel

/// A report takes its figures from one campaign: the one it names, or the site's only one.
struct ReportRule {
  private let campaigns: [String]

  init(_ content: ParsedContent) { campaigns = content.campaigns.map(\.id) }

  func check(_ report: Report) -> [Diagnostic] {
    guard let campaign = report.campaign else {
      guard campaigns.count > 1, !report.body.queries.isEmpty else { return [] }
      return [
        Diagnostic(
          .reportCampaignMissing, at: SourceLocation(report.header.path, report.header.title.span),
          ["count": "\(campaigns.count)"])
      ]
    }
    guard !campaigns.contains(campaign.value) else { return [] }
    return [
      Diagnostic(
        .reportCampaignUnknown, at: SourceLocation(report.header.path, campaign.span),
        ["campaign": campaign.value, "known": campaigns.sorted().joined(separator: ", ")])
    ]
  }
}
