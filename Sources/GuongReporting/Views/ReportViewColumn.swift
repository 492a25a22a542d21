import GuongModel
import VietnameseText

/// One column of a ``ReportView``.
struct ReportViewColumn<Row: Sendable>: Sendable {
  let column: TableColumn
  let sources: [ReportSource]
  let value: @Sendable (Row) -> TableValue

  /// - Parameter sources: columns of the campaign's tables, as `works.value`, whose values show here.
  init(
    _ name: String, _ vi: String, _ en: String, _ type: ColumnType = .text, unit: Bilingual? = nil,
    from sources: [String] = [], _ value: @escaping @Sendable (Row) -> TableValue
  ) {
    let title = Bilingual(vi: vi, en: en)
    column = TableColumn(name, title: title, summary: title, type: type, unit: unit)
    self.sources = sources.map(ReportSource.init)
    self.value = value
  }
}

extension TableValue {
  static func text(_ text: String?) -> TableValue { text.map { .text($0) } ?? .none }
  static func number(_ number: DecimalNumber?) -> TableValue { number.map { .number($0) } ?? .none }
  static func integer(_ number: Int?) -> TableValue { .number(number.map { DecimalNumber(significand: $0) }) }
  static func date(_ date: CalendarDate?) -> TableValue { date.map { .date($0) } ?? .none }
}

extension ColumnType {
  /// A count or a difference of days.
  static var wholeNumber: ColumnType { .integer(Int.min...Int.max) }
}

extension Bilingual {
  static let percent = Bilingual(vi: "%", en: "%")
  static let points = Bilingual(vi: "điểm", en: "points")
  static let days = Bilingual(vi: "ngày", en: "days")
}
