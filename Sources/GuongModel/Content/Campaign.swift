/// An emulation campaign as its founding document lays it down.
package struct Campaign: Entry {
  /// A heading with its points; the heading is absent for a lone point.
  package struct Group: Sendable {
    package var title: String?
    package var items: [String]

    package init(title: String?, items: [String]) {
      self.title = title
      self.items = items
    }
  }

  package var header: Header
  package var body: Body
  /// The folder's name.
  package var id: String
  package var shortTitle: String?
  package var launchedBy: String?
  package var period: CampaignPeriod?
  package var purpose: [String]
  package var requirements: [String]
  package var objectives: [String]
  package var themes: [Group]
  package var solutions: [Group]
  /// Paths of documents, as written.
  package var legalBasis: [Located<String>]
  package var duties: [DutyList]
  package var events: [Event]
  /// Its tables hold made-up figures: their pages carry a band, and `--no-samples` leaves them out.
  package var hasSampleTables: Bool

  /// Events stand in a file of their own beside the campaign's.
  package var eventsPath: String {
    PathName.components(of: header.path).dropLast().joined(separator: "/") + "/events.yaml"
  }

  package init(header: Header, body: Body, id: String) {
    self.header = header
    self.body = body
    self.id = id
    self.purpose = []
    self.requirements = []
    self.objectives = []
    self.themes = []
    self.solutions = []
    self.legalBasis = []
    self.duties = []
    self.events = []
    self.hasSampleTables = false
  }
}
