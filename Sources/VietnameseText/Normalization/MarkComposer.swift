/// Canonical composition for letters that are followed by the combining marks of Vietnamese.
///
/// Text written on a Mac, or taken from a file name there, comes decomposed; this path is faster than the general one and
/// covers it.
struct MarkComposer {
  private let tables = LatinTables.shared
  private var output: [UInt8] = []
  /// The last scalar that is no mark, not yet written.
  private var base: UInt32?
  /// The marks after `base`, as numbers of ``LatinTables``.
  private var marks: [UInt8] = []
  /// The marks of one letter in canonical order, and those of them that could not be composed. Kept for their storage.
  private var sequence: [UInt8] = []
  private var left: [UInt8] = []

  /// The NFC of well-formed UTF-8, or `nil` where the general algorithm is needed.
  static func compose(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    var composer = MarkComposer()
    return composer.run(bytes) ? String(decoding: composer.output, as: UTF8.self) : nil
  }

  private mutating func run(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    output.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let (value, length) = UTF8Scan.scalar(in: bytes, at: index)
      let mark = LatinTables.markIndex(of: value)
      if mark != LatinTables.noMark {
        guard base != nil else { return false }
        marks.append(mark)
      } else {
        guard NFC.lengthOfInertScalar(bytes, at: index) != 0, flush() else { return false }
        base = value
      }
      index += length
    }
    return flush()
  }

  /// Writes the base with its marks, composed. False if the base may have a decomposition that the tables do not hold.
  private mutating func flush() -> Bool {
    guard var starter = base else { return true }
    if marks.isEmpty {
      UTF8Scan.append(starter, to: &output)
      return true
    }
    sequence.removeAll(keepingCapacity: true)
    while let place = LatinTables.index(of: starter), tables.markOfComposite[place] != LatinTables.noMark {
      sequence.insert(tables.markOfComposite[place], at: 0)
      starter = UInt32(tables.firstOfComposite[place])
    }
    // The innermost letter may still hide a mark outside the eight (ǘ is ü and an acute accent); đ hides none.
    guard starter < 0x80 || starter == 0x110 || starter == 0x111 else { return false }
    sequence.append(contentsOf: marks)
    marks.removeAll(keepingCapacity: true)
    sortCanonically()

    left.removeAll(keepingCapacity: true)
    for mark in sequence {
      // A mark is blocked by an earlier one of the same class that could not be composed (UAX 15, D115).
      let isBlocked = left.last.map { LatinTables.markClasses[Int($0)] >= LatinTables.markClasses[Int(mark)] } ?? false
      if !isBlocked, let place = LatinTables.index(of: starter), tables.composite[place * 8 + Int(mark)] != 0 {
        starter = UInt32(tables.composite[place * 8 + Int(mark)])
      } else {
        left.append(mark)
      }
    }
    UTF8Scan.append(starter, to: &output)
    for mark in left { UTF8Scan.append(LatinTables.markScalars[Int(mark)], to: &output) }
    return true
  }

  /// The canonical ordering algorithm: a stable insertion sort by combining class.
  private mutating func sortCanonically() {
    for end in sequence.indices.dropFirst() {
      var place = end
      while place > 0,
        LatinTables.markClasses[Int(sequence[place - 1])] > LatinTables.markClasses[Int(sequence[place])]
      {
        sequence.swapAt(place - 1, place)
        place -= 1
      }
    }
  }
}
