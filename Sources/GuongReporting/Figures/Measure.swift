import GuongModel
import VietnameseText

/// Whether an indicator is a level, which may be read off on any day, or a count, which grows from the year's first day.
package enum Measure: Sendable {
  /// Shares in percent or per mille: 1,58% of households.
  case level
  /// Đồng, households, kilometres, accidents…
  case count

  package init(_ indicator: Indicator) {
    let unit = indicator.measure
    let isShare = unit.contains("%") || unit.contains("‰") || DiacriticFolding.fold(unit).hasPrefix("phan tram")
    self = isShare ? .level : .count
  }
}
