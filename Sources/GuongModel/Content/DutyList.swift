import VietnameseText

/// What one organisation, or several together, have to do in a campaign.
package struct DutyList: Sendable {
  package struct Duty: Sendable {
    package var text: String
    package var due: CalendarDate?
    /// Organisation that the work is delivered to.
    package var deliverTo: Located<String>?

    package init(text: String, due: CalendarDate?, deliverTo: Located<String>?) {
      self.text = text
      self.due = due
      self.deliverTo = deliverTo
    }
  }

  package var organisations: [Located<String>]
  /// Place in the founding document: `V.2`.
  package var section: String?
  package var duties: [Duty]

  package init(organisations: [Located<String>], section: String?, duties: [Duty]) {
    self.organisations = organisations
    self.section = section
    self.duties = duties
  }
}
