import GuongModel
import VietnameseText

/// What an indicator counts, and from when on.
package struct Measure: Sendable {
  /// Percent or per mille: 1,58% of households.
  package let isShare: Bool
  /// Whether it may be read off on any day, as poor households are; else it grows from the year's first day, as the đồng, kilometres
  /// and accidents of a year do. As the indicator says, or shares alone.
  package let isLevel: Bool

  package init(_ indicator: Indicator) {
    let unit = indicator.measure
    isShare = unit.contains("%") || unit.contains("‰") || DiacriticFolding.fold(unit).hasPrefix("phan tram")
    isLevel = indicator.counting.map { $0 == .level } ?? isShare
  }
}
