import GuongModel
import VietnameseText

/// The headings that a table's columns may have.
struct TableHeadings {
  /// The column that a heading means.
  struct Match {
    let column: Int
    /// Units that the heading names besides: «Giá trị (triệu đồng)».
    var units: [UnitOfMeasure]
  }

  /// A longer text is no heading, and looking for units in it takes the square of its length.
  private static let longest = 600

  private var columns: [String: Int] = [:]
  /// By their Vietnamese titles alone.
  private var titles: [String: Int] = [:]
  private let measures: [ColumnMeasure]

  init(_ schema: TableSchema) {
    measures = schema.columns.map(ColumnMeasure.init)
    for (index, column) in schema.columns.enumerated() {
      titles[FoldedName.fold(column.title.vi)] = index
      for name in column.headings {
        let form = FoldedName.fold(name)
        columns[form] = columns[form] ?? index
      }
    }
  }

  func column(named heading: String) -> Int? { match(heading)?.column }

  /// The heading as it stands, or without what stands in brackets, or without the unit at its end: «Giá trị, triệu đồng».
  func match(_ heading: String) -> Match? {
    guard heading.utf8.count <= Self.longest else { return nil }
    let form = FoldedName.fold(heading)
    if form.isEmpty { return nil }
    // Words in brackets that are part of a column's own name are no unit; signs are lost when names are compared.
    if let column = columns[form] {
      let sign = UnitOfMeasure.sign(in: heading).flatMap { UnitOfMeasure(String($0)) }
      return Match(column: column, units: sign.map { [$0] } ?? [])
    }
    let name = heading.prefix { $0 != "(" && $0 != "[" }
    let plain = FoldedName.fold(String(name))
    let named = (columns[plain] ?? titles[Self.withoutYear(plain)]).map { Match(column: $0, units: []) }
    guard var match = named ?? matchBeforeUnit(name) else { return nil }
    match.units += Self.units(in: heading.dropFirst(name.count))
    return match
  }

  /// The column whose title stands within a heading that means none: «Tình trạng hiệu lực».
  func column(within heading: String) -> Int? {
    let form = FoldedName.fold(heading)
    return titles.filter { $0.key.count >= 5 && form.contains($0.key) }.max { $0.key.count < $1.key.count }?.value
  }

  /// «ke hoach nam 2025» and «ke hoach 2025» as «ke hoach».
  private static func withoutYear(_ form: String) -> String {
    guard form.utf8.suffix(4).allSatisfy({ (0x30...0x39).contains($0) }), form.utf8.count > 4 else { return form }
    let rest = form.dropLast(4)
    return String(rest.hasSuffix("nam") ? rest.dropLast(3) : rest)
  }

  /// The unit that makes numbers under the heading something else than the column holds.
  func wrongUnit(of match: Match) -> UnitOfMeasure? { match.units.first { measures[match.column].contradicts($0) } }

  func measure(of column: Int) -> ColumnMeasure { measures[column] }

  /// What to say of a unit in which a column does not count.
  func fault(
    of unit: UnitOfMeasure, in text: String, _ column: Int, _ schema: TableSchema
  ) -> (rule: DiagnosticRule, arguments: [Diagnostic.Argument]) {
    let arguments: [Diagnostic.Argument] = [
      .init("heading", text.bilingual), .init("unit", unit.text.bilingual),
      .init("column", schema.columns[column].title),
    ]
    return switch measures[column] {
    case .unknown: (.tableHeadingUnit, arguments)
    case .unit(_, let words): (.tableHeadingUnit, arguments + [.init("expected", words)])
    case .byRow(let place): (.tableHeadingUnitByRow, arguments + [.init("place", place)])
    }
  }

  private func matchBeforeUnit(_ heading: Substring) -> Match? {
    for index in heading.indices where heading[index].isWhitespace || ",;:".contains(heading[index]) {
      guard let column = columns[FoldedName.fold(String(heading[..<index]))] else { continue }
      if case .unknown = measures[column] { continue }
      if let unit = UnitOfMeasure(String(heading[index...])), unit.isUnmistakable {
        return Match(column: column, units: [unit])
      }
    }
    return nil
  }

  /// Units among the words in brackets, and behind them: «(lũy kế; tỷ đồng)».
  private static func units(in text: Substring) -> [UnitOfMeasure] {
    text.split { "()[],;:–—".contains($0) }.compactMap { UnitOfMeasure(String($0)) }
  }

  /// Units of a line above the table: «Đơn vị tính: triệu đồng», «BIỂU SỐ 2 (tỷ đồng)».
  static func units(above text: String) -> [UnitOfMeasure] {
    let form = FoldedName.fold(text)
    if ["dvt", "donvi"].contains(where: form.hasPrefix) { return units(in: text[...]) }
    return units(in: text.drop { $0 != "(" && $0 != "[" })
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
