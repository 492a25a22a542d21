extension TableColumn {
  /// The office's own words about a row; every standard table has this column.
  static let internalNote = TableColumn(
    "note", title: Bilingual(vi: "Ghi chú nội bộ", en: "Internal note"),
    summary: Bilingual(
      vi: "Ghi chú của cơ quan; không bao giờ được công bố.", en: "The office’s own; never published."),
    aliases: ["ghi chú"], type: .text, isPrivate: true)

  /// Values of indicators count in what their indicator says.
  static let measureOfIndicator = Bilingual(
    vi: "cột «Đơn vị tính» của bảng «Chỉ tiêu»", en: "the column «Unit of measure» of the table «Indicators»")

  /// Criteria have no unit of their own but in their text.
  static let measureOfCriterion = Bilingual(
    vi: "cột «Tiêu chí» của bảng «Tiêu chí chấm điểm»", en: "the column «Criterion» of the table «Criteria»")
}
