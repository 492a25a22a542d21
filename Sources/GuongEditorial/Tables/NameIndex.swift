import VietnameseText

/// Things by the names that people write in the place of ids.
struct NameIndex {
  /// By the spelling of their names; several where a name has several bearers.
  private var ids: [String: [String]] = [:]

  init(_ names: [(name: String, id: String)]) {
    for (name, id) in names {
      let key = NameSpelling.key(name)
      if ids[key]?.contains(id) != true { ids[key, default: []].append(id) }
    }
  }

  /// The ids of all that have this name, in the order of the registers.
  func bearers(of name: String) -> [String] { ids[NameSpelling.key(name)] ?? [] }

  /// The id of the only one that has this name.
  func id(of name: String) -> String? {
    let bearers = bearers(of: name)
    return bearers.count == 1 ? bearers[0] : nil
  }
}
