/// One column of a table.
package struct TableColumn: Sendable {
  /// The name in SQL and in open data: `as_of`.
  package let name: String
  /// The heading that readers see.
  package let title: Bilingual
  /// What the column holds, for the office's own guide.
  package let summary: Bilingual
  /// Other headings that editors write, without regard to tone marks and case; the Vietnamese title is one anyway.
  package let aliases: [String]
  package let type: ColumnType
  package let isRequired: Bool
  /// The word of a choice that an empty cell stands for.
  package let emptyMeans: String?
  /// What numbers count, where that is the same in every row: «triệu đồng», «%».
  package let unit: Bilingual?
  /// Where the unit stands in which a row's number counts, where rows differ: «cột «Đơn vị tính» của bảng «Chỉ tiêu»».
  package let unitPlace: Bilingual?
  /// Whether the column stays inside the office: neither on a page nor in open data.
  package let isPrivate: Bool

  package init(
    _ name: String, title: Bilingual, summary: Bilingual, aliases: [String] = [], type: ColumnType,
    isRequired: Bool = false, emptyMeans: String? = nil, unit: Bilingual? = nil,
    unitPlace: Bilingual? = nil, isPrivate: Bool = false
  ) {
    self.name = name
    self.title = title
    self.summary = summary
    self.aliases = aliases
    self.type = type
    self.isRequired = isRequired
    self.emptyMeans = emptyMeans
    self.unit = unit
    self.unitPlace = unitPlace
    self.isPrivate = isPrivate
  }

  /// The same column, kept inside the office.
  package var madePrivate: TableColumn {
    TableColumn(
      name, title: title, summary: summary, aliases: aliases, type: type, isRequired: isRequired,
      emptyMeans: emptyMeans, unit: unit, unitPlace: unitPlace, isPrivate: true)
  }
}
