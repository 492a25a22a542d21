import GuongModel

/// What an indicator's name and measure say of the numbers that it can have.
struct IndicatorNature {
  let measure: String
  let isPercent: Bool
  /// A share in percent, whose values lie near each other and are never negative: «Tỷ lệ hộ nghèo», not «Tốc độ tăng».
  let isShare: Bool
  /// Growth or decline in percent, which may be anything from one period to the next.
  let isChange: Bool
  let isLowerBetter: Bool

  init(_ indicator: Indicator) {
    measure = indicator.measure
    isLowerBetter = indicator.direction == .lower
    let words = Set(indicator.name.lowercased().split { !$0.isLetter }.map(String.init))
    let isHundredth = indicator.measure.filter { !$0.isWhitespace } == "%"
    isPercent =
      isHundredth || ["%", "‰", "phần trăm", "percent"].contains { indicator.measure.lowercased().contains($0) }
    isChange = isHundredth && !words.isDisjoint(with: Self.wordsOfChange)
    isShare = isHundredth && !isChange
  }

  /// With tone marks: «hạ tầng» is no «tăng».
  private static let wordsOfChange: Set = [
    "tăng", "giảm", "tốc", "trưởng", "chênh", "growth", "change", "increase", "decrease", "reduction",
  ]

  /// The natures of the indicators that values refer to, by their ids.
  static func all(in tables: [TableData]) -> [String: IndicatorNature] {
    let indicators = tables.first { $0.schema.id == Indicator.schema.id }?.rows.compactMap(Indicator.init) ?? []
    return Dictionary(indicators.map { ($0.id, IndicatorNature($0)) }, uniquingKeysWith: { first, _ in first })
  }
}
