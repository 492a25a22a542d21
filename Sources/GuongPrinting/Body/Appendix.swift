/// An appendix of a document.
struct Appendix: Hashable, Sendable {
  /// Its name in plain text, in any case: printed in capitals. «» where it has none.
  var name: String
  /// The footnotes that its heading refers to.
  var notes: [[PrintInline]] = []
  var blocks: [PrintBlock] = []

  /// Its name as it is printed, with what it refers to; empty where it has none.
  var title: [PrintInline] {
    (name.isEmpty ? [] : [.text(name.uppercased())]) + notes.map(PrintInline.note)
  }
}
