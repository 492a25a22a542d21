import GuongModel

/// A data file whose root is a list of maps.
enum ListFile {
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
      return MapReader(pairs, at: item.span, schema: schema, sink: sink)
    }
  }
}
