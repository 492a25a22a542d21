/// Source text with places marked in it: `⟦` and `⟧` stand around what a diagnostic must point at, and are taken out.
///
/// Marks are numbered from 0 in the order of their openings, on one line each. Columns and lengths count characters, as
/// an editor does; an empty mark (`⟦⟧`) is one character long, for that is how little a caret can show.
package struct MarkedText: Sendable {
  package struct Place: Hashable, Sendable {
    package let line: Int
    package let column: Int
    package let length: Int

    package init(line: Int, column: Int, length: Int) {
      self.line = line
      self.column = column
      self.length = length
    }
  }

  /// The text without marks.
  package let text: String
  package let places: [Place]

  package init(_ marked: String) {
    var text = String.UnicodeScalarView()
    var places: [Place] = []
    var open: [(line: Int, column: Int, start: Int)] = []
    var line = 1
    var current = String.UnicodeScalarView()
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦":
        open.append((line, String(current).count + 1, places.count))
        places.append(Place(line: line, column: String(current).count + 1, length: 1))
      case "⟧":
        guard let mark = open.popLast(), mark.line == line else { preconditionFailure("⟧ without ⟦ on its line") }
        let length = max(1, String(current).count + 1 - mark.column)
        places[mark.start] = Place(line: line, column: mark.column, length: length)
      case "\n":
        text.append(scalar)
        line += 1
        current = String.UnicodeScalarView()
      default:
        text.append(scalar)
        if scalar != "\r" { current.append(scalar) }
      }
    }
    precondition(open.isEmpty, "⟦ without ⟧")
    self.text = String(text)
    self.places = places
  }
}
