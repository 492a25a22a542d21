import GuongModel
import VietnameseText

/// The headings that a table's columns may have.
struct TableHeadings {
  private var columns: [String: Int] = [:]

  init(_ schema: TableSchema) {
    for (index, column) in schema.columns.enumerated() {
      for name in column.headings {
        let form = FoldedName.fold(name)
        columns[form] = columns[form] ?? index
      }
    }
  }

  /// The heading as it stands, or without what stands in brackets: «Giá trị (triệu đồng)».
  func column(named heading: String) -> Int? {
    let form = FoldedName.fold(heading)
    if form.isEmpty { return nil }
    if let column = columns[form] { return column }
    guard let bracket = heading.firstIndex(where: { $0 == "(" || $0 == "[" }) else { return nil }
    return columns[FoldedName.fold(String(heading[..<bracket]))]
  }

  /// «STT», «TT»: spreadsheets number their rows.
  static func isRowNumber(_ heading: String) -> Bool {
    heading == "#" || ["stt", "tt", "sott", "sothutu", "thutu", "no"].contains(FoldedName.fold(heading))
  }
}

extension TableColumn {
  /// The names by which editors call the column.
  var headings: [String] { [name, title.vi, title.en] + aliases }
}
