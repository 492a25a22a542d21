import GuongModel

extension PageRenderer {
  func calendarFile(_ campaign: Int) -> [UInt8] { CampaignCalendar(self, campaign: campaign).file.bytes }

  func calendarFile(_ campaign: Int, of participant: String) -> [UInt8] {
    CampaignCalendar(self, campaign: campaign).file(of: participant).bytes
  }

  /// The calendar that the page of events offers: that of the campaign on the home page, else of the first.
  var eventsCalendarURL: String? {
    site.mainCampaign.map { href(Addresses.calendar(ofCampaign: site.campaigns[$0].entry.id)) }
  }
}
