/// A field of work (lĩnh vực) that stories are sorted by.
package struct Field: Sendable {
  package var id: Located<String>
  package var name: String

  package init(id: Located<String>, name: String) {
    self.id = id
    self.name = name
  }
}
