/// A standing column of the bulletin site (chuyên mục).
package struct Column: Sendable {
  package var id: Located<String>
  package var name: String
  package var shortName: String?
  package var summary: String?

  package init(id: Located<String>, name: String, shortName: String?, summary: String?) {
    self.id = id
    self.name = name
    self.shortName = shortName
    self.summary = summary
  }
}
