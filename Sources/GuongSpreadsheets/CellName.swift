import GuongModel

/// The name of a cell as spreadsheet programs show it: `A1` is column 0 of row 1.
///
/// Columns count from 0 everywhere in this module, as positions in a row do; rows count from 1, as programs show them.
package struct CellName: Hashable, Sendable, CustomStringConvertible {
  /// 0…16,383.
  package let column: Int
  /// 1…1,048,576.
  package let row: Int

  /// The greatest sheet that Excel 2007 and later can show.
  package static let columns = 0..<16_384
  package static let rows = 1...1_048_576

  package init?(column: Int, row: Int) {
    guard Self.columns.contains(column), Self.rows.contains(row) else { return nil }
    self.column = column
    self.row = row
  }

  /// Reads `D7`; dollar signs (`$D$7`) and small letters are allowed, as in references.
  package init?(_ text: String) { self.init(utf8: text.utf8) }

  init?(utf8 text: some Collection<UInt8>) {
    var column = 0
    var row = 0
    var hasLetters = false
    var hasDigits = false
    for byte in text {
      switch byte {
      case UInt8(ascii: "$"):
        if hasDigits { return nil }
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
        if hasDigits || column > Self.columns.upperBound { return nil }
        hasLetters = true
        column = column * 26 + Int(byte & 0x1F)
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if !hasLetters || row > Self.rows.upperBound { return nil }
        hasDigits = true
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
      default: return nil
      }
    }
    self.init(column: column - 1, row: row)
  }

  package var description: String { Self.letters(column) + String(row) }

  /// The letters of a column: 0 is A, 26 is AA.
  package static func letters(_ column: Int) -> String { TableCell.letters(column) }

  /// The column of letters: A is 0, AA is 26; `nil` for what is no column.
  package static func column(_ letters: String) -> Int? {
    letters.contains { !$0.isLetter } ? nil : CellName(letters + "1")?.column
  }
}
