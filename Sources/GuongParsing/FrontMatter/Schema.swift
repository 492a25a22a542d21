import GuongModel
import VietnameseText

/// The keys that one kind of map may have.
package struct Schema: Sendable {
  /// What the map is called in messages: «bài», «người đồng ý».
  package let keys: [Key]
  /// Index into `keys` by exact English name, which most files use.
  private let exact: [String: Int]
  /// Index by name without tone marks, case, spaces, hyphens and underscores.
  private let folded: [String: Int]
  /// Every name and its folded form, for suggestions.
  private let names: [(name: String, form: String)]

  package init(_ keys: [Key]) {
    self.keys = keys
    var exact: [String: Int] = [:]
    var folded: [String: Int] = [:]
    for (index, key) in keys.enumerated() {
      precondition(exact.updateValue(index, forKey: key.name) == nil, "key \(key.name) stands twice")
      for name in [key.name] + key.aliases {
        let earlier = folded.updateValue(index, forKey: DiacriticFolding.foldName(name))
        precondition(earlier == nil || earlier == index, "alias \(name) stands for two keys")
      }
    }
    self.exact = exact
    self.folded = folded
    listed = Self.listed(keys)
    self.names = keys.flatMap { [$0.name] + $0.aliases }.map { ($0, DiacriticFolding.foldName($0)) }
  }

  package func key(named name: String) -> Key? {
    if let index = exact[name] { return keys[index] }
    return folded[DiacriticFolding.foldName(name)].map { keys[$0] }
  }

  /// The name that was probably meant, English or Vietnamese as the editor wrote: the nearest by edit distance, if near enough.
  package func suggestion(for name: String) -> String? {
    EditDistance.nearest(to: DiacriticFolding.foldName(name), amongForms: names)
  }

  /// The keys in one line, where they are few: `authority (thẩm quyền), name (họ tên)`. Those of a whole entry fill a page of the
  /// guide.
  let listed: Bilingual

  private static func listed(_ keys: [Key]) -> Bilingual {
    guard keys.count <= 10 else {
      return Bilingual(vi: "xem danh sách khóa trong hướng dẫn biên tập", en: "see their list in the guide")
    }
    let line = keys.map { key in key.aliases.first.map { "\(key.name) (\($0))" } ?? key.name }.joined(separator: ", ")
    return Bilingual(vi: line, en: line)
  }
}
