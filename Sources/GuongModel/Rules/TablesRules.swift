/// Tables of values, such as units.csv.
extension DiagnosticRule {
  package static let tableColumnMissing = DiagnosticRule(
    "table-column-missing", .error,
    message: .init(
      vi: "Bảng thiếu cột «{column}».",
      en: "The table lacks the column «{column}»."),
    fix: .init(
      vi: "Thêm cột này vào dòng đầu.",
      en: "Add it to the header row."))

  package static let tableColumnUnknown = DiagnosticRule(
    "table-column-unknown", .error,
    message: .init(
      vi: "Bảng có cột lạ «{column}».",
      en: "The table has an unknown column «{column}»."),
    fix: .init(
      vi: "{hint}",
      en: "{hint}"))

  package static let tableYAMLTooLong = DiagnosticRule(
    "table-yaml-too-long", .error,
    message: .init(
      vi: "Bảng YAML dài quá {limit} KB nên chưa được đọc.",
      en: "The YAML table is longer than {limit} KB and was not read."),
    fix: .init(
      vi: "Lưu bảng thành CSV hoặc .xlsx, đọc được đến hàng triệu dòng; YAML chỉ hợp với bảng ngắn.",
      en: "Save the table as CSV or .xlsx, of which millions of rows are read; YAML is for short ones."))

  package static let tableCellMissing = DiagnosticRule(
    "table-cell-missing", .error,
    message: .init(
      vi: "Ô «{column}» không được để trống.",
      en: "The cell «{column}» must not be empty."),
    fix: .init(
      vi: "Điền giá trị, hoặc xóa cả dòng.",
      en: "Fill it in, or delete the row."))

  package static let tableRowTooLong = DiagnosticRule(
    "table-row-too-long", .error,
    message: .init(
      vi: "Dòng có {count} ô, trong khi bảng chỉ có {columns} cột.",
      en: "The row has {count} cells, but the table has {columns} columns."),
    fix: .init(
      vi: "Đặt giá trị có dấu phân cách (dấu phẩy, dấu chấm phẩy) trong ngoặc kép, ví dụ \"73,5\".",
      en: "Quote a value that contains the separator (a comma or semicolon), such as \"73,5\"."))

  /// The rules of this file, for documents and tests that go over all of them.
  static let tablesRules: [DiagnosticRule] = [
    .tableColumnMissing, .tableColumnUnknown, .tableYAMLTooLong, .tableCellMissing, .tableRowTooLong,
  ]
}
