import GuongEditorial
import GuongModel
import VietnameseText

/// Tables written as text, checked in a small invented district.
enum TableFixture {
  /// The rows of one file or sheet: the first line names the columns, cells stand between `|`, empty lines are left out.
  /// The first row of data is row 2 of the sheet, the first column is A.
  static func table(_ schema: TableSchema, sheet: String? = nil, file: String? = nil, _ text: String) -> TableData {
    let lines = text.split(separator: "\n").map { line in
      line.split(separator: "|", omittingEmptySubsequences: false).map { trimmed($0) }
    }
    let columns = schema.columns.map { column in lines[0].firstIndex(of: column.name) }
    for name in lines[0] { precondition(schema.position(of: name) != nil, "\(schema.id) has no column «\(name)»") }
    var table = TableData(schema: schema)
    let path = "content/campaigns/thi-dua/" + (file ?? schema.id + (sheet == nil ? ".csv" : ".xlsx"))
    let source = table.add(TableSource(path: path, sheet: sheet, columns: columns))
    for (index, cells) in lines.dropFirst().enumerated() {
      let row = zip(schema.columns, columns).map { column, position in
        position.map { value(cells[$0], column.type) } ?? .none
      }
      let percentages = columns.enumerated().filter { $1.map { cells[$0].hasSuffix("%") } ?? false }.map(\.offset)
      table.append(
        row, source: source, number: index + 2, line: sheet == nil ? index + 2 : 0, percentages: percentages)
    }
    return table
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  private static func value(_ text: String, _ type: ColumnType) -> TableValue {
    if text.isEmpty { return .none }
    do {
      switch type {
      case .text, .identifier, .choice, .reference, .references: return .text(text)
      case .integer, .number, .percentage: return .number(try VietnameseNumber.parse(text.filter { $0 != "%" }))
      case .date: return .date(try CalendarDate.parse(text))
      case .boolean: return .boolean(text == "có")
      case .period:
        guard let period = ReportingPeriod.parse(text) else { preconditionFailure("«\(text)» is no period") }
        return .period(period)
      }
    } catch { preconditionFailure("«\(text)»: \(error)") }
  }

  // MARK: The district

  static func day(_ iso: String) -> CalendarDate {
    do { return try CalendarDate.parse(iso) } catch { preconditionFailure("«\(iso)» is no day") }
  }

  static func unit(
    _ id: String, _ name: String, from: String? = nil, to: String? = nil, successors: [String] = []
  ) -> Unit {
    var unit = Unit(id: id, name: name, kind: .commune, location: SourceLocation("content/units.csv"))
    unit.validFrom = from.map(day)
    unit.validTo = to.map(day)
    unit.successors = successors
    return unit
  }

  static func organisation(_ id: String, _ name: String) -> Organisation {
    Organisation(id: located(id), name: name, kind: .government)
  }

  private static func located(_ text: String) -> Located<String> { Located(text, at: SourceSpan(line: 1)) }

  static let context = TableContext(
    units: [
      unit("xa-a", "Xã An Hòa"), unit("xa-b", "Xã Bình Sơn"),
      unit("xa-cu", "Xã Cát Hải", to: "2025-06-30", successors: ["xa-moi"]),
      unit("xa-moi", "Xã Cát Hải Mới", from: "2025-07-01"),
    ],
    organisations: [
      organisation("phong-noi-vu", "Phòng Nội vụ"),
      Organisation(id: located("tat-ca"), name: "Các cơ quan, đơn vị", kind: .all),
    ],
    fields: [Field(id: located("nong-nghiep"), name: "Nông nghiệp")],
    stories: TableEntries(paths: ["content/stories/2025/muoi-sach.md", "content/stories/2025/lop-dem/index.md"]),
    documents: TableEntries(paths: ["content/documents/ke-hoach-252.md"]),
    today: day("2025-11-20"))

  /// The district with other units and organisations.
  static func context(units: [Unit], organisations: [Organisation] = []) -> TableContext {
    TableContext(
      units: units, organisations: organisations, fields: context.fields, stories: context.stories,
      documents: context.documents, today: context.today)
  }

  // MARK: Results

  struct Result {
    let tables: CampaignTables
    let diagnostics: [Diagnostic]

    /// Code and place of each, such as «table-row-duplicate dòng 3».
    var findings: [String] {
      diagnostics.map { "\($0.rule.code) \($0.location.cell?.title.vi ?? "-")" }
    }

    /// The texts of a column that are left in a table.
    func left(_ table: TableSchema, _ column: String) -> [String] {
      guard let table = tables.table(table.id), let position = table.schema.position(of: column) else { return [] }
      return (0..<table.count).compactMap { row in
        if case .text(let text) = table.value(row: row, column: position) { text } else { nil }
      }
    }

    var texts: [String] {
      diagnostics.flatMap { diagnostic in
        Language.allCases.flatMap { [diagnostic.message(in: $0), diagnostic.fix(in: $0)] }
      }
    }
  }

  static func check(_ tables: TableData..., context: TableContext = context) -> Result {
    let (checked, diagnostics) = TableChecks.check(tables, campaign: "thi-dua", context: context)
    return Result(tables: checked, diagnostics: diagnostics)
  }

  // MARK: Tables that others refer to

  static let indicators = table(
    Indicator.schema,
    """
    id        | name              | measure    | direction | kind     | maximum
    ho-ngheo  | Tỷ lệ hộ nghèo    | %          | lower     | social   |
    tang      | Tốc độ tăng thu   | %          |           | economic |
    truong    | Trường đạt chuẩn  | trường     |           | social   | 12
    bhyt      | Tỷ lệ dân có BHYT | %          |           | social   | 100
    thu       | Thu nhập          | triệu đồng |           | economic |
    """)

  static let clusters = table(
    Cluster.schema,
    """
    id    | name     | year
    cum-1 | Cụm số 1 | 2025
    cum-2 | Cụm số 2 | 2025
    """)

  static let members = table(
    ClusterMember.schema,
    """
    cluster | member
    cum-1   | xa-a
    cum-1   | xa-b
    cum-2   | phong-noi-vu
    """)

  static let criteria = table(
    Criterion.schema,
    """
    id      | cluster | name        | maximum | method
    thu     | cum-1   | Thu         | 10      | relative
    chung   |         | Văn hóa     | 5       | direct
    """)
}
