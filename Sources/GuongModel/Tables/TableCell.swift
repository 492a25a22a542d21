/// A cell or a row of a table, as a spreadsheet program shows it: «trang «2025», ô D7».
package struct TableCell: Hashable, Sendable {
  /// `nil` for files that have no sheets.
  package let sheet: String?
  /// `D`; `nil` for the whole row.
  package let column: String?
  /// From 1; `nil` for the whole sheet.
  package let row: Int?

  package init(sheet: String?, column: String? = nil, row: Int? = nil) {
    self.sheet = sheet
    self.column = column
    self.row = row
  }

  /// The letters of a column: 0 is A, 26 is AA.
  package static func letters(_ column: Int) -> String {
    precondition(column >= 0)
    var letters = ""
    var rest = column
    repeat {
      letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
      rest = rest / 26 - 1
    } while rest >= 0
    return letters
  }

  /// By sheet, row and column: B stands before AA.
  var order: (sheet: String, row: Int, letters: Int, column: String) {
    (sheet ?? "", row ?? 0, column?.utf8.count ?? 0, column ?? "")
  }

  package var title: Bilingual {
    var vi: [String] = []
    var en: [String] = []
    if let sheet {
      vi.append("trang «\(sheet)»")
      en.append("sheet «\(sheet)»")
    }
    switch (column, row) {
    case (let column?, let row?):
      vi.append("ô \(column)\(row)")
      en.append("cell \(column)\(row)")
    case (let column?, nil):
      vi.append("cột \(column)")
      en.append("column \(column)")
    case (nil, let row?):
      vi.append("dòng \(row)")
      en.append("row \(row)")
    case (nil, nil): break
    }
    return Bilingual(vi: vi.joined(separator: ", "), en: en.joined(separator: ", "))
  }
}
