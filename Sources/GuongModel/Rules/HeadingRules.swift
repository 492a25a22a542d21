/// Headers of spreadsheets, and rows below them that hold no data.
extension DiagnosticRule {
  package static let tableHeaderMissing = DiagnosticRule(
    "table-header-missing", .error,
    message: .init(
      vi: "Không thấy dòng tiêu đề cột của bảng «{table}».",
      en: "No header row of the table «{table}» was found."),
    fix: .init(
      vi: "Trong 20 dòng đầu phải có một dòng ghi tên các cột: {columns}.",
      en: "One of the first 20 rows must name the columns: {columns}."))

  package static let tableHeadingMissing = DiagnosticRule(
    "table-heading-missing", .error,
    message: .init(
      vi: "Bảng thiếu cột bắt buộc «{column}».",
      en: "The table lacks the required column «{column}»."),
    fix: .init(
      vi: "Thêm cột này vào dòng tiêu đề.",
      en: "Add it to the header row."))

  package static let tableHeadingUnknown = DiagnosticRule(
    "table-heading-unknown", .warning,
    message: .init(
      vi: "Cột «{column}» không thuộc bảng này nên không được đọc.",
      en: "The column «{column}» is none of this table’s, so it was not read."),
    fix: .init(
      vi: "Xóa cột, hoặc đổi tên thành một cột của bảng: {known}.",
      en: "Delete it, or rename it to one of the table’s columns: {known}."))

  package static let tableHeadingUnknownNear = DiagnosticRule(
    "table-heading-unknown-near", .warning,
    message: .init(
      vi: "Cột «{column}» không thuộc bảng này nên không được đọc.",
      en: "The column «{column}» is none of this table’s, so it was not read."),
    fix: .init(
      vi: "Có phải ý bạn là «{suggestion}»?",
      en: "Did you mean «{suggestion}»?"))

  package static let tableHeadingUnit = DiagnosticRule(
    "table-heading-unit", .error,
    message: .init(
      vi: "«{heading}» ghi đơn vị «{unit}», trong khi cột «{column}» tính bằng {expected}; bảng chưa được đọc.",
      en: "«{heading}» says «{unit}», but the column «{column}» counts in {expected}; the table was not read."),
    fix: .init(
      vi: "Đổi các số trong cột ra {expected}, rồi ghi tiêu đề là «{column} ({expected})». Số đã đúng đơn vị ấy thì "
        + "chỉ cần sửa tiêu đề.",
      en: "Convert the column’s numbers to {expected} and make the heading «{column} ({expected})». If they are so "
        + "already, mend the heading alone."))

  package static let tableHeadingUnitByRow = DiagnosticRule(
    "table-heading-unit-by-row", .error,
    message: .init(
      vi:
        "«{heading}» ghi đơn vị «{unit}» cho cả cột «{column}», trong khi mỗi dòng có đơn vị tính riêng; bảng chưa được đọc.",
      en:
        "«{heading}» says «{unit}» for all of the column «{column}», but each row has its own unit; the table was not read."
    ),
    fix: .init(
      vi: "Bỏ đơn vị khỏi tiêu đề. Mỗi số phải theo đúng đơn vị ghi ở {place}; số tính bằng đơn vị khác thì đổi ra.",
      en:
        "Take the unit out of the heading. Every number counts in the unit that stands in {place}; convert those that do not."
    ))

  package static let tableColumnRepeated = DiagnosticRule(
    "table-column-repeated", .error,
    message: .init(
      vi: "Cột «{column}» có hai lần.",
      en: "The column «{column}» stands twice."),
    fix: .init(
      vi: "Chỉ giữ một cột; nếu là hai kỳ, ghi mỗi kỳ một dòng.",
      en: "Keep one of them; give each period a row of its own."))

  package static let tableRowTitle = DiagnosticRule(
    "table-row-title", .warning,
    message: .init(
      vi: "Dòng chỉ có một ô, «{text}», nên được coi là tên nhóm hoặc ghi chú và không được đọc.",
      en: "The row has a single cell, «{text}», so it was taken for a title or a remark and not read."),
    fix: .init(
      vi: "Nếu là số liệu, điền các ô còn thiếu; nếu không, nên xóa dòng khỏi bảng.",
      en: "If it holds data, fill in the other cells; else the row is better deleted."))

  package static let tableRowTotal = DiagnosticRule(
    "table-row-total", .warning,
    message: .init(
      vi: "Dòng «{text}» là dòng cộng nên không được đọc: Gương tự cộng từ các dòng.",
      en: "The row «{text}» is a sum, so it was not read: sums are made from the rows."),
    fix: .init(
      vi: "Không cần sửa; xóa dòng này thì thôi nhắc. Nếu là số liệu, điền các ô bắt buộc.",
      en: "Nothing needs doing; delete the row and this goes. If it holds data, fill in the required cells."))

  package static let tableRowGroup = DiagnosticRule(
    "table-row-group", .warning,
    message: .init(
      vi: "Dòng «{text}» là tên một nhóm dòng nên không được đọc.",
      en: "The row «{text}» is the name of a group of rows, so it was not read."),
    fix: .init(
      vi: "Không cần sửa; xóa dòng này thì thôi nhắc. Nếu là số liệu, điền các ô bắt buộc.",
      en: "Nothing needs doing; delete the row and this goes. If it holds data, fill in the required cells."))

  package static let tableRowExample = DiagnosticRule(
    "table-row-example", .warning,
    message: .init(
      vi: "Dòng này còn là dòng ví dụ («{text}»), nên không được đọc.",
      en: "The row is still an example («{text}»), so it was not read."),
    fix: .init(
      vi: "Thay bằng số liệu thật và bỏ chữ «Ví dụ:», hoặc xóa dòng.",
      en: "Put your own data in its place, without «Ví dụ:», or delete the row."))

  /// The rules of this file, for documents and tests that go over all of them.
  static let headingRules: [DiagnosticRule] = [
    .tableHeaderMissing, .tableHeadingMissing, .tableHeadingUnknown, .tableHeadingUnknownNear, .tableHeadingUnit,
    .tableHeadingUnitByRow, .tableColumnRepeated, .tableRowTitle, .tableRowTotal, .tableRowGroup, .tableRowExample,
  ]
}
