/// The order of words in Vietnamese: the CLDR collation for `vi`.
///
/// Letters first (a ă â b c d đ e ê … o ô ơ … u ư …), then tones (ngang, huyền, hỏi, ngã, sắc, nặng), then case, small
/// before capital; each level decides only where the ones before it do not. Spaces and punctuation count and come before
/// digits, digits before letters; control and format characters do not count. Scripts other than Latin follow by their
/// scalars, which is where this departs from CLDR.
public enum VietnameseCollation {
  /// Bytes whose lexicographic order is the order of the texts. Equal for texts that the order does not tell apart.
  public static func sortKey(_ text: String) -> [UInt8] { CollationKeyBuilder(text).key }

  /// Compares two texts. To sort many, make each ``sortKey(_:)`` once.
  public static func compare(_ first: String, _ second: String) -> CollationOrder {
    let firstKey = sortKey(first)
    let secondKey = sortKey(second)
    if firstKey == secondKey { return .same }
    return firstKey.lexicographicallyPrecedes(secondKey) ? .ascending : .descending
  }

  /// `items` in the order of a text of theirs. Stable: items with the same key keep their order.
  public static func sorted<Item>(_ items: some Sequence<Item>, by text: (Item) -> String) -> [Item] {
    sorted(items, byKey: { sortKey(text($0)) })
  }

  /// `items` in the order of a sort key that is made once for each. Stable.
  public static func sorted<Item>(_ items: some Sequence<Item>, byKey key: (Item) -> [UInt8]) -> [Item] {
    let keyed = items.enumerated().map { (key: key($0.element), offset: $0.offset, item: $0.element) }
    return keyed.sorted { left, right in
      left.key == right.key ? left.offset < right.offset : left.key.lexicographicallyPrecedes(right.key)
    }.map(\.item)
  }
}
