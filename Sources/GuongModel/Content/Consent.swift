import VietnameseText

/// A record that somebody agreed to be shown (Law 91/2025/QH15 on personal data protection). Silence is not consent.
package struct Consent: Sendable {
  package enum Relation: String, Sendable, CaseIterable {
    case oneself = "self"
    case guardian
  }

  package enum Channel: String, Sendable, CaseIterable {
    case web
    case radio
    case print
    case social
  }

  package var person: Located<String>
  /// The data agreed to: name, picture, circumstances…
  package var items: [String]
  package var channels: [Channel]
  package var purpose: String?
  package var givenBy: String?
  package var relation: Relation
  /// Whether the child, aged 7 or more, agreed as well.
  package var childAssent: Bool
  package var date: CalendarDate?
  package var method: String?
  package var expires: CalendarDate?
  package var withdrawnAt: CalendarDate?
  /// Where the evidence is kept; the evidence itself is never in the published tree.
  package var evidence: String?

  package init(person: Located<String>) {
    self.person = person
    self.items = []
    self.channels = []
    self.relation = .oneself
    self.childAssent = false
  }
}
