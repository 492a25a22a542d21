import GuongModel
import VietnameseText

/// A data file whose root is a list of maps.
enum ListFile {
  /// An item's id: a slug, since it becomes an anchor, and one that no item before it has.
  static func id(_ key: Key, of map: MapReader, _ seen: inout Set<String>) -> Located<String>? {
    guard let id = map.required(key) else { return nil }
    guard Slug.isSlug(id.value) else {
      map.sink.add(
        .idInvalid, at: id.span, ["id": id.value, "suggestion": Slug.make(id.value, fallback: "ma")])
      return nil
    }
    guard seen.insert(id.value).inserted else {
      map.sink.add(.idDuplicate, at: id.span, ["id": id.value])
      return nil
    }
    return id
  }

  static func maps(_ root: YAMLNode, schema: Schema, sink: DiagnosticSink) -> [MapReader] {
    guard case .sequence(let items) = root.value else {
      sink.add(.fileNotList, at: root.span)
      return []
    }
    return items.compactMap { item in
      guard case .mapping(let pairs) = item.value else {
        sink.add(.valueNotMap, at: item.span, ["key": "-"])
        return nil
      }
      if SecrecyCheck.report(in: pairs, schema: schema, into: sink) { return nil }
      return MapReader(pairs, at: item.span, schema: schema, sink: sink)
    }
  }
}
