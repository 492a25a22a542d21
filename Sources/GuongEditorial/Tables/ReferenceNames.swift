import GuongModel

/// The first step of the checks: names in reference columns become the ids of what they name, since the lists of offices have
/// names.
///
/// What is no name of exactly one thing stays as it is, for ``TableReferencesRule`` to tell.
struct ReferenceNames {
  let book: ReferenceBook
  let units: [Unit]
  /// The campaign's tables as far as they were checked.
  let tables: [TableData]

  func resolve(_ coded: inout CodedTable) {
    for (position, column) in coded.table.schema.columns.enumerated() {
      switch column.type {
      case .reference(let reference):
        resolve(&coded, position, book.targets(of: reference, in: tables)) { text, _, names in names.id(of: text) }
      case .references(let reference): resolve(&coded, position, book.targets(of: reference, in: tables), Self.list)
      case .text, .identifier, .integer, .number, .percentage, .date, .boolean, .period, .choice: continue
      }
    }
  }

  private func resolve(
    _ coded: inout CodedTable, _ position: Int, _ targets: ReferenceTargets,
    _ resolved: (_ written: String, ReferenceTargets, NameIndex) -> String?
  ) {
    guard !targets.names.isEmpty else { return }
    let written = coded.writtenTexts(position).filter { !targets.holds($0) }
    guard !written.isEmpty else { return }
    let names = NameIndex(targets.names)
    var ids: [String: String] = [:]
    for text in written { ids[text] = resolved(text, targets, names) }
    if !ids.isEmpty { coded.replace(position) { ids[$0] ?? $0 } }
    if let columns = UnitTimes.columns(of: coded.table.schema), columns.unit == position {
      resolveByTime(&coded, columns.unit, columns.time, names)
    }
  }

  /// A merged commune often keeps a name of before: of the units of one name, the only one that exists in the row's time.
  private func resolveByTime(_ coded: inout CodedTable, _ position: Int, _ time: Int, _ names: NameIndex) {
    let known = Dictionary(units.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let column = coded.column(position)
    let bearers: [[Unit]] = column.map(empty: []) { value in
      guard case .text(let text) = value else { return [] }
      let ids = names.bearers(of: text)
      let units = ids.compactMap { known[$0] }
      return ids.count > 1 && units.count == ids.count ? units : []
    }
    guard bearers.contains(where: { !$0.isEmpty }) else { return }
    let times = coded.column(time)
    let spans = times.map(empty: nil, DaySpan.init)
    coded.replace(position) { row in
      guard let span = spans[Int(times.codes[row])] else { return nil }
      let valid = bearers[Int(column.codes[row])].filter(span.touches)
      return valid.count == 1 ? .text(valid[0].id) : nil
    }
  }

  /// A list as ids. The comma separates, but stands in names too («Phòng Văn hóa, Khoa học và Thông tin»): the longest run of
  /// parts that is a name is one.
  private static func list(_ text: String, _ targets: ReferenceTargets, _ names: NameIndex) -> String? {
    let parts = text.split(separator: ";").map(String.init)
    var ids: [String] = []
    var first = 0
    while first < parts.count {
      let lengths = targets.holds(parts[first]) ? 1...1 : 1...min(parts.count - first, longestName)
      let run = lengths.reversed().lazy.compactMap { length in
        names.id(of: parts[first..<first + length].joined(separator: ", ")).map { (id: $0, length: length) }
      }.first
      ids.append(run?.id ?? parts[first])
      first += run?.length ?? 1
    }
    return ids.joined(separator: ";")
  }

  /// Parts that the name of an office has at most.
  private static let longestName = 8
}
