import GuongModel
import GuongSpreadsheets
import VietnameseText

/// A row that offices write among their data and that holds none.
enum AsideRow: Equatable {
  /// A sum of other rows: «Tổng cộng».
  case total
  /// The name of the rows below it, behind a numeral: «I», «Công trình cấp xã»; perhaps with their sum.
  case group
  /// Who drew the table up and who signs it: «Người lập biểu», «CHỦ TỊCH».
  case signature
}

/// Tells rows that hold no data. They are asked for only where a row cannot be read anyway, but for the numbers of columns.
struct AsideRows {
  private let width: Int
  /// The schema's column at each of the sheet's; `nil` at such as are not read.
  private let columns: [TableColumn?]

  init(_ header: TableHeader, _ schema: TableSchema) {
    width = header.width
    var columns = [TableColumn?](repeating: nil, count: header.width)
    for (column, position) in header.columns.enumerated() {
      if let position, position < columns.count { columns[position] = schema.columns[column] }
    }
    self.columns = columns
  }

  // MARK: Numbers of columns

  /// Whether the first row below the header numbers its columns: «(1)», «(2)», «(3)»; «A», «B», «1», «2», «3=2/1».
  ///
  /// Numbers must count on from 1 through at least half of the columns, and stand for words or dates in two of them.
  func isNumbering(_ row: borrowing some SheetRowView & ~Copyable) -> Bool {
    var next = 1
    var filled = 0
    var strange = 0
    for position in 0..<min(row.count, width) where row[position] != .empty {
      let text = TableFileReader.text(row[position])
      if text.isEmpty { return false }
      if Self.number(of: text) == next {
        next += 1
      } else if next > 1 || Self.letter(of: text) == nil {
        return false
      }
      guard let column = columns[position] else { continue }
      filled += 1
      switch column.type {
      case .number, .integer, .percentage, .boolean: break
      case .text, .identifier, .date, .period, .choice, .reference, .references: strange += 1
      }
    }
    return next > 1 && strange >= 2 && filled * 2 >= columns.count { $0 != nil }
  }

  /// 5 for «5», «(5)», «[5]», «5=4/3»; also for -5, which Excel makes of «(5)».
  private static func number(of text: String) -> Int? {
    let number = text.filter { !"()[] -".contains($0) }.prefix { $0.isNumber }
    let isPlain = text.allSatisfy { $0.isNumber || "()[]=+-:/*x%, ".contains($0) }
    return isPlain ? Int(number) : nil
  }

  private static func letter(of text: String) -> Character? {
    let letters = text.filter { !"()[]. ".contains($0) }
    return letters.count == 1 ? letters.first { $0.isLetter } : nil
  }

  // MARK: Totals and groups

  /// What the row is, where it begins and what it is called.
  func kind(of row: borrowing some SheetRowView & ~Copyable) -> (kind: AsideRow, position: Int, text: String)? {
    guard let first = filled(row, from: 0), case .text(let written) = row[first] else { return nil }
    let text = TextCleaning.oneLine(written)
    if isWords(row), let signed = signature(row) { return (.signature, first, signed) }
    if Self.isTotal(text) {
      let others = columns.indices.contains { position in
        columns[position]?.isRequired == true && row[position] != .empty
          && !Self.isTotal(TableFileReader.text(row[position]))
      }
      return others ? nil : (.total, first, text)
    }
    guard Self.isNumeral(text), let second = filled(row, from: first + 1), case .text(let name) = row[second],
      name.contains(where: \.isLetter)
    else { return nil }
    var lacks = false
    for position in 0..<max(row.count, width) where position != first && position != second {
      let column = position < width ? columns[position] : nil
      if row[position] == .empty {
        if column?.isRequired == true { lacks = true }
        continue
      }
      // Sums of the group may stand in columns of numbers; anything else is data.
      guard let column, !column.isRequired else { return nil }
      switch column.type {
      case .number, .integer, .percentage: break
      default: return nil
      }
    }
    return lacks ? (.group, first, "\(text) \(TextCleaning.oneLine(name))") : nil
  }

  // MARK: Signatures

  /// Whether a row has no digit and lacks at least half of what data need.
  func isWords(_ row: borrowing some SheetRowView & ~Copyable) -> Bool {
    for position in 0..<row.count where row[position] != .empty {
      guard case .text(let text) = row[position], !text.contains(where: \.isNumber) else { return false }
    }
    let required = columns.indices.filter { columns[$0]?.isRequired == true }
    var missing = 0
    for position in required where row[position] == .empty { missing += 1 }
    return !required.isEmpty && missing * 2 >= required.count
  }

  private func signature(_ row: borrowing some SheetRowView & ~Copyable) -> String? {
    for position in 0..<row.count {
      guard case .text(let written) = row[position] else { continue }
      let text = TextCleaning.oneLine(written)
      let form = FoldedName.fold(text)
      if Self.offices.contains(form) || Self.signing.contains(where: form.hasPrefix) { return text }
    }
    return nil
  }

  private static let signing = [
    "nguoilap", "lapbieu", "ketoantruong", "thutruong", "kyghiro", "kyten", "kyhoten", "xacnhancua",
  ]
  private static let offices: Set<String> = [
    "chutich", "phochutich", "truongphong", "photruongphong", "giamdoc", "phogiamdoc", "bithu", "tmubnd", "ktchutich",
  ]

  private func filled(_ row: borrowing some SheetRowView & ~Copyable, from start: Int) -> Int? {
    guard start < row.count else { return nil }
    return (start..<row.count).first { row[$0] != .empty }
  }

  /// The word alone, perhaps with a remark: «Tổng cộng (I + II)», «Cộng:». Without tone marks «Cổng» would be one, too.
  private static func isTotal(_ text: String) -> Bool {
    let word = NFC.normalize(String(text.prefix { !"(:=".contains($0) })).lowercased().split(separator: " ")
    let parts = word.prefix { !["mục", "nhóm", "phần", "cụm", "toàn", "chung"].contains($0) }
    return ["tổng cộng", "tổng số", "tổng", "cộng", "total"].contains(parts.joined(separator: " "))
  }

  /// «I», «IV.», «A», «B)».
  private static func isNumeral(_ text: String) -> Bool {
    let numeral = text.filter { !".) ".contains($0) }
    if numeral.count == 1, let letter = numeral.first { return letter.isLetter && letter.isUppercase }
    return !numeral.isEmpty && numeral.count <= 5 && numeral.allSatisfy { "IVX".contains($0) }
  }
}
