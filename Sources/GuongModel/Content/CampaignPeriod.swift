import VietnameseText

/// When a campaign runs. The start may be unknown: «từ ngày ban hành Kế hoạch» of a plan whose date was not given.
package struct CampaignPeriod: Hashable, Sendable {
  package var from: CalendarDate?
  /// The last day.
  package var to: CalendarDate

  package init(from: CalendarDate?, to: CalendarDate) {
    self.from = from
    self.to = to
  }
}
