extension Site {
  /// Index of the campaign that the home page shows; of the first where the site names none. `nil` without campaigns.
  package var mainCampaign: Int? {
    campaigns.firstIndex { $0.entry.id == settings.campaign?.value } ?? campaigns.indices.first
  }
}
