/// A movement of emulation (phong trào thi đua), or a theme that has no name of its own.
package struct Movement: Entry {
  package var header: Header
  package var body: Body
  package var shortTitle: String?
  package var period: YearPeriod?
  package var order: Int
  /// Paths of documents, as written.
  package var documents: [Located<String>]
  package var isTheme: Bool

  package init(header: Header, body: Body) {
    self.header = header
    self.body = body
    self.order = 0
    self.documents = []
    self.isTheme = false
  }

  /// What stories name it by: the file's name.
  package var id: String { header.name }
}
