/// A table of a report, every cell in words and numerals.
package struct ReportTable: Sendable {
  package struct Column: Sendable {
    package let title: String
    package let unit: String?
    package let isNumeric: Bool
  }

  package let caption: String?
  package let note: String?
  package let columns: [Column]
  package let rows: [[String]]
}
