import GuongModel
import GuongSpreadsheets
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

  /// One cell's text and where it starts.
  private struct Cell {
    let text: String
    let span: SourceSpan
  }

  /// The bytes are cut into cells as those of every other table. Cells are read as values of front matter are: kinds and dates
  /// go by the same names, and a faulty value of an optional column does not cost the unit.
  static func units(_ bytes: [UInt8], sink: DiagnosticSink) -> [Unit] {
    let rows = rows(bytes, sink: sink)
    guard let header = rows.first else { return [] }
    let columns = header.map { schema.key(named: $0.text) }
    for (cell, column) in zip(header, columns) where column == nil {
      sink.add(
        .tableColumnUnknown, at: cell.span,
        [
          "column": cell.text,
          "hint": ColumnHint.text(near: schema.suggestion(for: cell.text), known: schema.listed),
        ])
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

  // MARK: Rows

  /// The records in which something stands. One with a fault is told and left out.
  private static func rows(_ bytes: [UInt8], sink: DiagnosticSink) -> [[Cell]] {
    guard !bytes.isEmpty, let text = text(bytes, sink: sink) else { return [] }
    var rows: [(number: Int, cells: [Cell])] = []
    switch SeparatedValues.read(text) {
    case .failure(let fault): report(fault, sink)
    case .success(let values):
      let faults = values.forEachRow { row in
        let cells = (0..<row.count).map { Cell(text: TextCleaning.oneLine(row.text($0)), span: row.span($0)) }
        if cells.contains(where: { !$0.text.isEmpty }) { rows.append((row.number, cells)) }
      }
      for fault in faults { report(fault, sink) }
      let faulty = Set(faults.compactMap(\.row))
      rows.removeAll { faulty.contains($0.number) }
    }
    return rows.map(\.cells)
  }

  /// UTF-8 in NFC; `nil` after an error.
  private static func text(_ bytes: [UInt8], sink: DiagnosticSink) -> [UInt8]? {
    guard bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) else {
      return SourceEncoding.clean(bytes, sink: sink)
    }
    switch SeparatedValues.utf8(bytes) {
    case .success(let text): return SourceEncoding.clean(text, sink: sink)
    case .failure(let fault):
      report(fault, sink)
      return nil
    }
  }

  private static func report(_ fault: SpreadsheetFault, _ sink: DiagnosticSink) {
    sink.add(
      .tableUnreadable, at: fault.span ?? SourceSpan(line: 1), ["reason": fault.message, "fix": fault.fix])
  }

  // MARK: Units

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
