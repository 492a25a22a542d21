/// Texts for property tests.
enum RandomText {
  /// Any scalars at all, weighted to the places where this library has tables or special cases.
  static func hostile(_ generator: inout SplitMix64, maximumLength: Int = 24) -> String {
    var view = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...maximumLength, using: &generator) {
      let range = ranges.randomElement(using: &generator) ?? 0...0x7F
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &generator)) { view.append(scalar) }
    }
    return String(view)
  }

  /// Letters and marks of Vietnamese in any sequence and normalisation form.
  static func marked(_ generator: inout SplitMix64, maximumLength: Int = 12) -> String {
    let pool = Array(
      "aeiouydnAEOUYDâêôăơưđÂÊÔĂƠƯĐáềửợỹ \u{300}\u{301}\u{302}\u{303}\u{306}\u{309}\u{31B}\u{323}".unicodeScalars)
    var view = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...maximumLength, using: &generator) {
      if let scalar = pool.randomElement(using: &generator) { view.append(scalar) }
    }
    return String(view)
  }

  /// A word in the letters of Vietnamese, of no particular sense, sometimes with a space or hyphen.
  static func word(_ generator: inout SplitMix64) -> String {
    let pool = Array(
      "aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằắặầấậèẻẽéẹềếệìỉĩíịòỏõóọồốộờớợùủũúụừứựỳỷỹýỵAĂÂBĐEÊOÔƠUƯÁẬẾ -019")
    return String(
      (0..<Int.random(in: 1...6, using: &generator)).compactMap { _ in pool.randomElement(using: &generator) })
  }

  private static let ranges: [ClosedRange<UInt32>] = [
    0x20...0x7E, 0...0xFF, 0x80...0x24F, 0x1E00...0x1EFF, 0x300...0x36F, 0x2000...0x20FF, 0x370...0x5FF, 0x900...0xDFF,
    0x1100...0x11FF, 0x1F00...0x1FFF, 0x2100...0x2BFF, 0x3000...0x30FF, 0x4E00...0x4FFF, 0xAC00...0xD7A3,
    0xF900...0xFFFF, 0x1D100...0x1D1FF, 0x1F100...0x1FFFF, 0...0x10FFFF,
  ]
}
