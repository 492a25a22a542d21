/// A cell of a table: words, perhaps a link, perhaps a smaller note.
package struct CellView: View {
  package var text: String
  package var url: String?
  package var note: String?
  /// Numbers stand at the right, one digit below the other.
  package var numeric: Bool
  /// Whether the words stay on one line, as the number of a document has to.
  package var whole: Bool
  /// Whether the cell names its row.
  package var heading: Bool
  /// The name of a status, as a class: `exceeded`, `behind`.
  package var status: String?

  package init(
    text: String,
    url: String? = nil,
    note: String? = nil,
    numeric: Bool = false,
    whole: Bool = false,
    heading: Bool = false,
    status: String? = nil
  ) {
    self.text = text
    self.url = url
    self.note = note
    self.numeric = numeric
    self.whole = whole
    self.heading = heading
    self.status = status
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .text: .held(text)
    case .url: .optionalURL(url)
    case .note: .optional(note)
    case .numeric: .flag(numeric)
    case .whole: .flag(whole)
    case .heading: .flag(heading)
    case .status: .optional(status)
    default: nil
    }
  }
}
