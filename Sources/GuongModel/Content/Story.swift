/// A story of an exemplary person, household or collective, or of a movement.
///
/// Stories pass from stage to stage by the ten thousand, so the fields are shared, not copied.
package struct Story: Entry {
  /// What is filled in while a file is read.
  package struct Fields: Sendable {
    package var header: Header
    package var body: Body
    package var column: Located<String>
    package var movements: [Located<String>] = []
    package var fields: [Located<String>] = []
    package var tags: [String] = []
    /// Where it happens.
    package var unit: Located<String>?
    package var subjects: [Subject] = []
    package var consents: [Consent] = []
    /// Preferred as the lead of the home page.
    package var isFeatured = false

    package init(header: Header, body: Body, column: Located<String>) {
      self.header = header
      self.body = body
      self.column = column
    }
  }

  private let shared: Shared<Fields>

  package init(_ fields: Fields) { self.shared = Shared(fields) }

  package var header: Header { shared.value.header }
  package var body: Body { shared.value.body }
  package var column: Located<String> { shared.value.column }
  package var movements: [Located<String>] { shared.value.movements }
  package var fields: [Located<String>] { shared.value.fields }
  package var tags: [String] { shared.value.tags }
  package var unit: Located<String>? { shared.value.unit }
  package var subjects: [Subject] { shared.value.subjects }
  package var consents: [Consent] { shared.value.consents }
  package var isFeatured: Bool { shared.value.isFeatured }
}
