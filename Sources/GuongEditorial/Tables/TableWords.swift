import GuongModel
import VietnameseText

/// Words that messages about tables share.
enum TableWords {
  /// «1 dòng», «12 dòng».
  static func rows(_ count: Int) -> Bilingual {
    Bilingual(vi: "\(count) dòng", en: count == 1 ? "1 row" : "\(count) rows")
  }

  /// Where another row stands: «dòng 7», with its sheet, and its file where that is another one.
  static func place(of row: Int, in table: TableData, seenFrom other: Int) -> Bilingual {
    let place = table.location(row: row)
    let title = place.cell?.title ?? Bilingual(vi: "dòng \(row + 1)", en: "row \(row + 1)")
    guard place.path != table.location(row: other).path else { return title }
    let file = PathName.file(of: place.path)
    return Bilingual(vi: "\(title.vi) của tệp «\(file)»", en: "\(title.en) of «\(file)»")
  }

  /// Titles of columns: «Chỉ tiêu, Đơn vị, Kỳ».
  static func titles(_ columns: [Int], of schema: TableSchema) -> Bilingual {
    let titles = columns.map { schema.columns[$0].title }
    return Bilingual(
      vi: titles.map { "«\($0.vi)»" }.joined(separator: ", "), en: titles.map { "«\($0.en)»" }.joined(separator: ", "))
  }

  /// «a» hoặc «b».
  static func either(_ names: [String]) -> Bilingual {
    let quoted = names.map { "«\($0)»" }
    return Bilingual(vi: quoted.joined(separator: " hoặc "), en: quoted.joined(separator: " or "))
  }

  /// The title of a choice's stored word.
  static func choice(_ value: String, in column: TableColumn) -> Bilingual {
    guard case .choice(let choices) = column.type else { return value.bilingual }
    return choices.first { $0.value == value }?.title ?? value.bilingual
  }

  static func number(_ number: DecimalNumber) -> String { VietnameseNumber.format(number) }
}
