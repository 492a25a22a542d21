/// A cell of a table.
struct PrintCell: Hashable, Sendable {
  enum Alignment: String, Sendable {
    case left, center, right
  }

  var isHeader = false
  var alignment = Alignment.left
  var columnSpan = 1
  var rowSpan = 1
  var content: [PrintInline] = []
}
