/// A column of a campaign's table that a figure comes from.
struct ReportSource: Sendable, Hashable {
  let table: String
  let column: String
}
