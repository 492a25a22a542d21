extension TableColumn {
  /// The office's own words about a row; every standard table has this column.
  static let internalNote = TableColumn(
    "note", title: Bilingual(vi: "Ghi chú nội bộ", en: "Internal note"),
    summary: Bilingual(
      vi: "Ghi chú của cơ quan; không bao giờ được công bố.", en: "The office’s own; never published."),
    aliases: ["ghi chú"], type: .text, isPrivate: true)
}
