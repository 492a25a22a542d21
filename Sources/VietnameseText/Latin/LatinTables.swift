/// Dense tables over the Latin letters that Vietnamese text can hold: U+0000–U+024F and U+1E00–U+1EFF.
///
/// The pairs below are the canonical decompositions of the Unicode Character Database (`UnicodeData.txt`, field 5) whose
/// second scalar is one of the eight combining marks that Vietnamese uses. Everything else is derived from them, once.
struct LatinTables: Sendable {
  static let shared = LatinTables()

  /// The count of scalars the tables cover.
  static let count = 0x250 + 0x100

  /// The value in `markIndex` and `markOfComposite` that stands for «no mark».
  static let noMark: UInt8 = 0xFF

  /// By table index: the lower-case ASCII letter that is left when marks and case are dropped; 0 for none.
  let foldedASCII: [UInt8]
  /// By table index: the scalar before the last mark of the canonical decomposition; 0 for none.
  let firstOfComposite: [UInt16]
  /// By table index: the last mark of the canonical decomposition, or `noMark`.
  let markOfComposite: [UInt8]
  /// By table index × 8 + mark: the composite scalar; 0 for none.
  let composite: [UInt16]
  /// By table index: the packed ``VietnameseLetter``; 0 for a scalar that is not a Vietnamese letter.
  let letter: [UInt16]
  /// By packed ``VietnameseLetter``: its scalar; 0 for a combination that Vietnamese does not have.
  let scalarOfLetter: [UInt16]

  /// The place of `scalar` in the tables, or `nil` outside them.
  @inline(__always)
  static func index(of scalar: UInt32) -> Int? {
    if scalar < 0x250 { return Int(scalar) }
    if scalar >= 0x1E00 && scalar < 0x1F00 { return Int(scalar) - 0x1E00 + 0x250 }
    return nil
  }

  /// The number 0…7 of a combining mark that Vietnamese uses, or `noMark`.
  @inline(__always)
  static func markIndex(of scalar: UInt32) -> UInt8 {
    switch scalar {
    case 0x300: 0
    case 0x301: 1
    case 0x302: 2
    case 0x303: 3
    case 0x306: 4
    case 0x309: 5
    case 0x31B: 6
    case 0x323: 7
    default: noMark
    }
  }

  /// The scalars of the marks, by number.
  static let markScalars: [UInt32] = [0x300, 0x301, 0x302, 0x303, 0x306, 0x309, 0x31B, 0x323]

  /// The canonical combining classes of the marks, by number.
  static let markClasses: [UInt8] = [230, 230, 230, 230, 230, 230, 216, 220]

  /// By mark: each letter followed by its composite with that mark.
  private static let pairs: [String] = [
    "AÀEÈIÌOÒUÙaàeèiìoòuùÜǛüǜNǸnǹĒḔēḕŌṐōṑWẀwẁÂẦâầĂẰăằÊỀêềÔỒôồƠỜơờƯỪưừYỲyỳ",
    "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźÜǗüǘGǴgǵÅǺåǻÆǼæǽØǾøǿÇḈçḉĒḖēḗÏḮïḯKḰkḱMḾmḿÕṌõṍŌṒōṓPṔpṕŨṸũṹ"
      + "WẂwẃÂẤâấĂẮăắÊẾêếÔỐôốƠỚơớƯỨưứ",
    "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷZẐzẑẠẬạậẸỆẹệỌỘọộ",
    "AÃNÑOÕaãnñoõIĨiĩUŨuũVṼvṽÂẪâẫĂẴăẵEẼeẽÊỄêễÔỖôỗƠỠơỡƯỮưữYỸyỹ",
    "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭȨḜȩḝẠẶạặ",
    "AẢaảÂẨâẩĂẲăẳEẺeẻÊỂêểIỈiỉOỎoỏÔỔôổƠỞơởUỦuủƯỬưửYỶyỷ",
    "OƠoơUƯuư",
    "BḄbḅDḌdḍHḤhḥKḲkḳLḶlḷMṂmṃNṆnṇRṚrṛSṢsṣTṬtṭVṾvṿWẈwẉZẒzẓAẠaạEẸeẹIỊiịOỌoọƠỢơợUỤuụƯỰưựYỴyỵ",
  ]

  private init() {
    var first = [UInt16](repeating: 0, count: Self.count)
    var mark = [UInt8](repeating: Self.noMark, count: Self.count)
    var composite = [UInt16](repeating: 0, count: Self.count * 8)
    for (markNumber, text) in Self.pairs.enumerated() {
      var before: UInt32?
      for scalar in text.unicodeScalars.lazy.map(\.value) {
        guard let base = before, let baseIndex = Self.index(of: base), let index = Self.index(of: scalar) else {
          before = scalar
          continue
        }
        first[index] = UInt16(base)
        mark[index] = UInt8(markNumber)
        composite[baseIndex * 8 + markNumber] = UInt16(scalar)
        before = nil
      }
    }

    var folded = [UInt8](repeating: 0, count: Self.count)
    var letter = [UInt16](repeating: 0, count: Self.count)
    var scalarOfLetter = [UInt16](repeating: 0, count: VietnameseLetter.packedCount)
    for index in 0..<Self.count {
      let scalar = index < 0x250 ? UInt32(index) : UInt32(index - 0x250 + 0x1E00)
      var base = scalar
      var marks: [UInt8] = []
      while let place = Self.index(of: base), mark[place] != Self.noMark {
        marks.append(mark[place])
        base = UInt32(first[place])
      }
      if base == 0x110 || base == 0x111 {
        folded[index] = UInt8(ascii: "d")
      } else if let ascii = UInt8(exactly: base), ascii < 0x80, ascii.isASCIILetter {
        folded[index] = ascii | 0x20
      }
      if let vietnamese = VietnameseLetter(baseScalar: base, marks: marks) {
        letter[index] = vietnamese.packed
        scalarOfLetter[Int(vietnamese.packed)] = UInt16(scalar)
      }
    }
    firstOfComposite = first
    markOfComposite = mark
    self.composite = composite
    foldedASCII = folded
    self.letter = letter
    self.scalarOfLetter = scalarOfLetter
  }
}

extension UInt8 {
  /// Whether the byte is A–Z or a–z.
  @inline(__always)
  var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }

  /// Whether the byte is 0–9.
  @inline(__always)
  var isASCIIDigit: Bool { self &- 0x30 < 10 }
}
