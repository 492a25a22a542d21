import GuongModel
import VietnameseText

/// Writes a chart's figures: `1.234,5` in Vietnamese, `1,234.5` in English, with a real minus sign.
struct ChartNumbers: Sendable {
  private let words: ChartWords
  private let digits: Int
  private let isPercent: Bool
  /// Whether figures end in zeros so that all have the same decimals: where an editor set them.
  private let keepsZeros: Bool

  init(_ chart: Chart, words: ChartWords) {
    self.words = words
    isPercent = chart.unit == "%"
    keepsZeros = chart.fractionDigits != nil
    digits = chart.fractionDigits ?? Self.neededDigits(chart.values + chart.targets.map(\.value))
  }

  /// A figure; with its sign where the unit is per cent, which is too short to be looked up elsewhere.
  func text(_ value: Double) -> String { plain(value, keepsZeros: keepsZeros) + (isPercent ? "%" : "") }

  /// A figure without unit. One that is not zero never reads as zero. In a column of a table all have the same decimals.
  func plain(_ value: Double, keepsZeros: Bool = true) -> String {
    // Many decimals of a huge number need more than 64 bits: it has to do with fewer.
    let fewer = stride(from: digits, through: 0, by: -1).compactMap { DecimalNumber(value, fractionDigits: $0) }
    guard let number = fewer.first else { return "–" }
    if number.significand != 0 || value == 0 { return write(keepsZeros ? number : Self.trimmed(number)) }
    let more = (digits...6).compactMap { DecimalNumber(value, fractionDigits: $0) }
    return more.first { $0.significand != 0 }.map(write) ?? "≈ 0"
  }

  /// A target with its word: «kế hoạch 1,6% trở xuống».
  func text(_ target: ChartTarget) -> String {
    brief(target) + (target.direction == .atMost ? " " + words.atMost : "")
  }

  /// A target where the legend says which side of it is the good one: «kế hoạch 1,6%».
  func brief(_ target: ChartTarget) -> String { label(of: target) + " " + text(target.value) }

  /// What targets are called in a legend: «kế hoạch», «kế hoạch (trở xuống)».
  func name(of target: ChartTarget) -> String {
    label(of: target) + (target.direction == .atMost ? " (\(words.atMost))" : "")
  }

  private func label(of target: ChartTarget) -> String {
    target.label.map { $0.isEmpty ? words.target : $0 } ?? words.target
  }

  /// Ticks of one axis: as many decimals as the step has, millions and thousands of millions in words.
  func ticks(_ values: [Double], step: Double) -> [String] {
    let largest = values.map(\.magnitude).max() ?? 0
    // Only where it makes the numbers short: steps of 1 up to 1.234.567 stay as they are.
    let (unit, word) =
      largest >= 1e9 && step >= 1e6
      ? (1e9, words.billion) : largest >= 1e6 && step >= 1e3 ? (1e6, words.million) : (1, "")
    let digits = ValueScale.fractionDigits(ofStep: step / unit)
    return values.map { value in
      guard let number = DecimalNumber(value / unit, fractionDigits: digits) else { return "" }
      if number.significand == 0 { return isPercent ? "0%" : "0" }
      return write(number) + (word.isEmpty ? "" : "\u{A0}" + word) + (isPercent ? "%" : "")
    }
  }

  private static func trimmed(_ number: DecimalNumber) -> DecimalNumber {
    let digits = (0...number.fractionDigits).first { number.rounded(toFractionDigits: $0) == number }
    return digits.flatMap(number.rounded) ?? number
  }

  private func write(_ number: DecimalNumber) -> String { words.language.number(number) }

  /// Decimals that tell the values as they are: two at most where one of them is 1 or more, else two digits of the least.
  private static func neededDigits(_ values: [Double]) -> Int {
    let largest = values.map(\.magnitude).max() ?? 0
    var limit = 2
    if largest < 1, let least = values.map(\.magnitude).filter({ $0 > 0 }).min() {
      var (scaled, zeros) = (least, 0)
      while scaled < 1, zeros < 5 {
        scaled *= 10
        zeros += 1
      }
      limit = max(limit, zeros + 1)
    }
    for digits in 0..<limit {
      let isExact = values.allSatisfy { value in
        guard let number = DecimalNumber(value, fractionDigits: digits) else { return true }
        return (number.doubleValue - value).magnitude <= value.magnitude * 1e-9
      }
      if isExact { return digits }
    }
    return limit
  }
}
