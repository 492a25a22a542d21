internal import VietnameseText

/// The markers of lists, which go on below the numbering of headings: I. → 1. → a) → (1) → (i).
enum ListMarker {
  /// - Parameters:
  ///   - ordinal: the item's number, from 1.
  ///   - depth: how many lists are around this one.
  ///   - headingLevel: of the heading above: 0 for none, 1 «I.», 2 «1.», 3 «a)».
  static func marker(isNumbered: Bool, ordinal: Int, depth: Int, headingLevel: Int) -> String {
    guard isNumbered else { return depth.isMultiple(of: 2) ? "-" : "+" }
    switch max(headingLevel, 1) + depth {
    case 1: return "\(ordinal)."
    case 2: return ListLettering.letter(ordinal).map { "\($0))" } ?? "\(ordinal))"
    case 3: return "(\(ordinal))"
    default: return "(\(RomanNumeral.format(ordinal)?.lowercased() ?? "\(ordinal)"))"
    }
  }
}
