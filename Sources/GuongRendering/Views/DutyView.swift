/// One duty.
package struct DutyView: View {
  /// Inline HTML.
  package var textHTML: String
  package var due: DateView?
  /// «Còn 14 ngày», «Quá hạn 3 ngày».
  package var countdown: String?
  package var urgent: Bool
  package var deliverTo: ReferenceView?

  package init(
    textHTML: String,
    due: DateView? = nil,
    countdown: String? = nil,
    urgent: Bool = false,
    deliverTo: ReferenceView? = nil
  ) {
    self.textHTML = textHTML
    self.due = due
    self.countdown = countdown
    self.urgent = urgent
    self.deliverTo = deliverTo
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .textHTML: .html(textHTML)
    case .due: .optional(due)
    case .countdown: .optional(countdown)
    case .urgent: .flag(urgent)
    case .deliverTo: .optional(deliverTo)
    default: nil
    }
  }
}
