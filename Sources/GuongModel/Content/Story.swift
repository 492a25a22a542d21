/// A story of an exemplary person, household or collective, or of a movement.
package struct Story: Entry {
  package var header: Header
  package var body: Body
  package var column: Located<String>
  package var movements: [Located<String>]
  package var fields: [Located<String>]
  package var tags: [String]
  /// Where it happens.
  package var unit: Located<String>?
  package var subjects: [Subject]
  package var consents: [Consent]
  /// Preferred as the lead of the home page.
  package var isFeatured: Bool

  package init(header: Header, body: Body, column: Located<String>) {
    self.header = header
    self.body = body
    self.column = column
    self.movements = []
    self.fields = []
    self.tags = []
    self.subjects = []
    self.consents = []
    self.isFeatured = false
  }
}
