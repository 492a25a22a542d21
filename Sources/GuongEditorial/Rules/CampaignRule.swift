import GuongModel

/// The campaign that the home page shows must exist.
enum CampaignRule {
  static func check(_ content: ParsedContent) -> [Diagnostic] {
    guard let wanted = content.settings.campaign else { return [] }
    // A campaign that is held back for a fault is there all the same, and its fault is said elsewhere.
    let broken = content.broken.map(\.path).filter { $0.hasPrefix("content/campaigns/") }
    let ids =
      content.campaigns.map(\.id) + broken.compactMap { PathName.components(of: $0).dropLast().last.map(String.init) }
    guard !ids.contains(wanted.value) else { return [] }
    return [
      Diagnostic(
        .campaignUnknown, at: SourceLocation("content/site.yaml", wanted.span),
        ["id": wanted.value, "hint": Hint.nearest(to: wanted.value, among: ids)])
    ]
  }
}
