/// A column of a campaign's table that a figure comes from.
struct ReportSource: Sendable, Hashable {
  let table: String
  let column: String

  init(table: String, column: String) {
    self.table = table
    self.column = column
  }

  /// - Parameter name: `works.value`.
  init(_ name: String) {
    let parts = name.split(separator: ".").map(String.init)
    precondition(parts.count == 2, "\(name) names no column")
    self.init(table: parts[0], column: parts[1])
  }
}
