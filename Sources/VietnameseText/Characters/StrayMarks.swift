/// Combining marks (U+0300–U+036F) that stay by themselves in NFC.
enum StrayMarks {
  /// The offsets of the stray marks among `scalars`.
  static func offsets(in scalars: [Unicode.Scalar]) -> Set<Int> {
    var offsets: Set<Int> = []
    var index = 0
    while index < scalars.count {
      guard isMark(scalars[index]) else {
        index += 1
        continue
      }
      let end = scalars[index...].firstIndex { !isMark($0) } ?? scalars.endIndex
      let start = max(0, index - 1)
      var cluster = String.UnicodeScalarView()
      cluster.append(contentsOf: scalars[start..<end])
      var left = NFC.normalize(String(cluster)).unicodeScalars.filter(isMark)
      // Of two equal marks the later one is too much.
      for offset in (index..<end).reversed() {
        guard let place = left.firstIndex(of: scalars[offset]) else { continue }
        left.remove(at: place)
        offsets.insert(offset)
      }
      index = end
    }
    return offsets
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool { scalar.value &- 0x300 < 0x70 }
}
