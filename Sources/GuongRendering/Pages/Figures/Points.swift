import VietnameseText

/// The points of one column or row, all with as many digits behind the comma as the longest needs, two at most.
struct Points: Sendable {
  private let digits: Int
  private let words: FigureText

  init(_ points: [DecimalNumber?], _ words: FigureText) {
    self.words = words
    digits = points.compactMap { $0?.rounded(toFractionDigits: 2)?.trimmed.fractionDigits }.max() ?? 0
  }

  func text(_ points: DecimalNumber?) -> String { words.number(points, digits: digits) }
}
