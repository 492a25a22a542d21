import GuongModel
import VietnameseText

/// Reads `units.csv`: administrative and other units, with the time in which each exists.
enum UnitsReader {
  private static let id = Key("id", "mã")
  private static let name = Key("name", "tên")
  private static let kind = Key("kind", "loại")
  private static let parent = Key("parent", "cấp trên")
  private static let validFrom = Key("valid_from", "hiệu lực từ")
  private static let validTo = Key("valid_to", "hiệu lực đến")
  private static let successor = Key("successor", "kế thừa")

  static let schema = Schema([id, name, kind, parent, validFrom, validTo, successor])

  private static let kinds = Choices<Unit.Kind>([
    (.province, ["province", "tỉnh"]),
    (.district, ["district", "huyện"]),
    (.commune, ["commune", "xã"]),
    (.town, ["town", "thị trấn"]),
    (.ward, ["ward", "phường"]),
    (.village, ["village", "thôn"]),
    (.other, ["other", "khác"]),
  ])

  static func units(_ bytes: UnsafeBufferPointer<UInt8>, sink: DiagnosticSink) -> [Unit] {
    let rows = CSVReader.rows(bytes)
    guard let header = rows.first else { return [] }
    let columns = header.map { schema.key(named: $0.text) }
    for (cell, column) in zip(header, columns) where column == nil {
      sink.add(
        .tableColumnUnknown, at: cell.span,
        ["column": cell.text, "suggestion": schema.suggestion(for: cell.text) ?? "id"])
    }
    for key in [id, name, kind] where !columns.contains(key) {
      sink.add(.tableColumnMissing, at: SourceSpan(line: 1), ["column": key.name])
      return []
    }
    var seen: Set<String> = []
    return rows.dropFirst().compactMap { cells in
      if cells.count > columns.count {
        sink.add(
          .tableRowTooLong, at: SourceSpan(line: cells[0].span.line),
          ["count": "\(cells.count)", "columns": "\(columns.count)"])
        return nil
      }
      let pairs = zip(cells, columns).compactMap { cell, column -> YAMLNode.Pair? in
        guard let column, !cell.text.isEmpty else { return nil }
        return .init(
          key: column.name, keySpan: cell.span, value: YAMLNode(.scalar(cell.text, isNull: false), at: cell.span))
      }
      if SecrecyCheck.report(in: pairs, schema: schema, into: sink) { return nil }
      let map = MapReader(pairs, at: SourceSpan(line: cells[0].span.line), schema: schema, sink: sink)
      return unit(from: map, seen: &seen)
    }
  }

  private static func unit(from map: MapReader, seen: inout Set<String>) -> Unit? {
    for key in [id, name, kind] where !map.has(key) {
      map.sink.add(.tableCellMissing, at: map.span, ["column": key.name])
    }
    guard let unitID = map.text(id), let unitName = map.string(name) else { return nil }
    guard Slug.isSlug(unitID.value) else {
      map.sink.add(
        .idInvalid, at: unitID.span, ["id": unitID.value, "suggestion": Slug.make(unitID.value, fallback: "ten-trang")])
      return nil
    }
    guard seen.insert(unitID.value).inserted else {
      map.sink.add(.idDuplicate, at: unitID.span, ["id": unitID.value])
      return nil
    }
    var unit = Unit(
      id: unitID.value, name: unitName, kind: map.choice(kind, among: kinds) ?? .other,
      location: SourceLocation(map.sink.path, unitID.span))
    unit.parent = map.string(parent)
    unit.validFrom = map.date(validFrom)?.value
    unit.validTo = map.date(validTo)?.value
    unit.successors = map.string(successor)?.split(separator: ";").map { $0.trimming() } ?? []
    if let from = unit.validFrom, let to = unit.validTo, to < from {
      map.sink.add(.unitValidityReversed, at: map.place(of: validTo))
    }
    return unit
  }
}

extension Substring {
  /// Without white space at both ends.
  func trimming() -> String {
    let start = drop(while: \.isWhitespace)
    return String(start[..<(start.lastIndex { !$0.isWhitespace }.map { start.index(after: $0) } ?? start.startIndex)])
  }
}
