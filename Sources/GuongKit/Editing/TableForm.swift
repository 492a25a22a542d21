import GuongModel
import GuongRendering

/// A table of a campaign as a CSV file for Excel: the schema's Vietnamese headings, and rows below them. Fields are parted by
/// semicolons, as Excel does under Vietnamese settings, where the comma stands before decimals.
struct TableForm {
  /// Positions in the schema.
  let columns: [Int]
  private let schema: TableSchema

  /// - Parameter names: columns by their English names; all of the schema without them.
  init(_ schema: TableSchema, _ names: [String]? = nil) {
    self.schema = schema
    columns =
      names.map { names in
        names.map { name in
          guard let position = schema.position(of: name) else {
            preconditionFailure("\(schema.id) has no column \(name)")
          }
          return position
        }
      } ?? Array(schema.columns.indices)
  }

  /// The file's text, with the mark by which Excel knows UTF-8.
  func text(_ rows: [[String]]) -> String {
    var bytes = CSVText.byteOrderMark
    for row in [columns.map { Self.heading(schema.columns[$0]) }] + rows {
      CSVText.append(row, separator: UInt8(ascii: ";"), to: &bytes)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// «Giá trị (triệu đồng)».
  private static func heading(_ column: TableColumn) -> String {
    column.title.vi + (column.unit.map { " (\($0.vi))" } ?? "")
  }
}
