/// A Vietnamese personal name: family name, middle names, given name, in that order.
///
/// Names sort by the given name, which is the last word, then by the family name, then by what is between them.
public struct PersonalName: Sendable, Hashable {
  /// The name as written, without space around it and with single spaces inside.
  public let full: String
  /// What the name sorts by, if not by its last word.
  public let sortOverride: String?

  /// `sortOverride` serves names that are built otherwise, Raglai and Chăm names among them: the words in the order in which
  /// they are compared («Êm Chamaléa Thị»), or with commas between parts of several words («Ka Êm, Chamaléa, Thị»).
  /// Blank is the same as `nil`.
  public init(_ name: String, sortOverride: String? = nil) {
    full = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let override = sortOverride?.split(whereSeparator: \.isWhitespace).joined(separator: " ") ?? ""
    self.sortOverride = override.isEmpty ? nil : override
  }

  /// The last word («An»); the whole name if it is one word.
  public var given: Substring { full.split(separator: " ").last ?? "" }

  /// The first word («Nguyễn»); empty if the name is one word.
  public var family: Substring {
    let words = full.split(separator: " ")
    return words.count > 1 ? words[0] : ""
  }

  /// The words between («Thị Minh»); empty if there are none.
  public var middle: Substring {
    let words = full.split(separator: " ")
    return words.count > 2 ? full[words[1].startIndex..<words[words.count - 2].endIndex] : ""
  }

  /// Bytes whose lexicographic order is the order of names in the sense of ``VietnameseCollation``. Case decides last, after
  /// all parts, so that «NGUYỄN VĂN AN» stands beside «Nguyễn Văn An».
  public var sortKey: [UInt8] {
    var key: [UInt8] = []
    var caseLevels: [UInt8] = []
    for part in sortParts {
      let levels = CollationKeyBuilder(String(part))
      key += levels.withoutCase
      key.append(Self.partSeparator)
      caseLevels += levels.caseLevel
      caseLevels.append(Self.partSeparator)
    }
    return key + caseLevels
  }

  /// Below all weights and level separators: a shorter part comes first.
  private static let partSeparator: UInt8 = 0

  /// Always three parts, so that the separators of two keys stand against each other.
  private var sortParts: [Substring] {
    guard let sortOverride else { return [given, family, middle] }
    let separator: Character = sortOverride.contains(",") ? "," : " "
    var parts = sortOverride.split(separator: separator, maxSplits: 2).map { $0.drop { $0 == " " } }
    while parts.count < 3 { parts.append("") }
    return parts
  }
}
