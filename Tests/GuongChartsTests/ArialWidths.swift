import Foundation

/// Widths of Arial's letters in thousandths of the size, from Liberation Sans: a second opinion beside the product's table.
enum ArialWidths {
  static func width(_ text: String) -> Double {
    let letters = text.decomposedStringWithCanonicalMapping.unicodeScalars
    let units = letters.reduce(0) { sum, scalar in
      if scalar.isASCII { return sum + (scalar.value < 32 ? 0 : ascii[Int(scalar.value) - 32]) }
      return sum + (scalar.properties.generalCategory == .nonspacingMark ? 0 : 556)
    }
    return Double(units) / 1000
  }

  private static let ascii = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
    722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
    556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
    260, 334, 584,
  ]
}
