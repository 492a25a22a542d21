/// A piece of a document's body.
enum PrintBlock: Hashable, Sendable {
  /// Level 1 «I.», 2 «1.», 3 «a)», 4 without number. The number is «» when the text has its own or there is none.
  case heading(level: Int, number: String, [PrintInline])
  case paragraph([PrintInline])
  /// A point of a list, with its marker: «-», «+», «1.», «a)».
  case item(marker: String, [PrintInline])
  case quote([PrintInline])
  /// Text whose lines stay as they are.
  case preformatted(String)
  case table(PrintTable)
  case figure(PrintFigure)
  /// «./.» on a line of its own, after a table or figure.
  case closing
}
