/// Whole years from the first to the last, as in «giai đoạn 2021-2025».
package struct YearPeriod: Hashable, Sendable {
  package var first: Int
  package var last: Int

  package init(first: Int, last: Int) {
    self.first = first
    self.last = last
  }
}
