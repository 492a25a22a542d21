/// Canonical composition for letters that are followed by the combining marks of Vietnamese.
///
/// Text written on a Mac, or taken from a file name there, comes decomposed; this path is several times faster than the
/// general one and covers it.
enum MarkComposer {
  /// The NFC of well-formed UTF-8, or `nil` where the general algorithm is needed.
  static func compose(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let tables = LatinTables.shared
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var index = 0
    // What stands in output from here on has no combining mark before `index`.
    var base: UInt32?
    var marks: [UInt8] = []

    while index < bytes.count {
      let (value, length) = UTF8Scan.scalar(in: bytes, at: index)
      let mark = LatinTables.markIndex(of: value)
      if mark != LatinTables.noMark {
        guard base != nil else { return nil }
        marks.append(mark)
      } else {
        guard NFC.lengthOfInertScalar(bytes, at: index) != 0 else { return nil }
        guard flush(base, marks: &marks, tables: tables, into: &output) else { return nil }
        base = value
      }
      index += length
    }
    guard flush(base, marks: &marks, tables: tables, into: &output) else { return nil }
    return String(decoding: output, as: UTF8.self)
  }

  /// Composes one base with its marks. False where the base may have a decomposition that the tables do not hold.
  private static func flush(
    _ base: UInt32?, marks: inout [UInt8], tables: LatinTables, into output: inout [UInt8]
  ) -> Bool {
    guard var starter = base else { return true }
    if marks.isEmpty {
      UTF8Scan.append(starter, to: &output)
      return true
    }
    guard let baseIndex = LatinTables.index(of: starter) else { return false }
    let isDStroke = starter == 0x110 || starter == 0x111
    guard starter < 0x80 || isDStroke || tables.markOfComposite[baseIndex] != LatinTables.noMark else { return false }

    var sequence: [UInt8] = []
    while let place = LatinTables.index(of: starter), tables.markOfComposite[place] != LatinTables.noMark {
      sequence.insert(tables.markOfComposite[place], at: 0)
      starter = UInt32(tables.firstOfComposite[place])
    }
    // The innermost letter may still hide a mark outside the eight (ǘ is ü and an acute accent).
    guard starter < 0x80 || isDStroke else { return false }
    sequence.append(contentsOf: marks)
    marks.removeAll(keepingCapacity: true)
    sortCanonically(&sequence)

    var left: [UInt8] = []
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
  private static func sortCanonically(_ marks: inout [UInt8]) {
    for end in marks.indices.dropFirst() {
      var place = end
      while place > 0, LatinTables.markClasses[Int(marks[place - 1])] > LatinTables.markClasses[Int(marks[place])] {
        marks.swapAt(place - 1, place)
        place -= 1
      }
    }
  }
}
