import GuongModel
import VietnameseText

/// The columns, movements, fields and units that a story names must exist, and its units on its date.
struct StoryReferencesRule {
  private let columns: [String]
  private let fields: [String]
  private let movements: Set<String>
  private let units: [String: Unit]

  init(_ content: ParsedContent) {
    columns = content.settings.columns.map(\.id.value)
    fields = content.settings.fields.map(\.id.value)
    let broken = content.broken.filter { $0.path.hasPrefix("content/movements/") }.map { PathName.name(of: $0.path) }
    movements = Set(content.movements.map(\.id) + broken)
    units = Dictionary(content.units.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func check(_ story: Story) -> [Diagnostic] {
    let path = story.header.path
    var found: [Diagnostic] = []
    if !columns.contains(story.column.value) {
      found.append(unknown(.columnUnknown, story.column, columns, path))
    }
    for field in story.fields where !fields.contains(field.value) {
      found.append(unknown(.fieldUnknown, field, fields, path, after: found.count))
    }
    for movement in story.movements where !movements.contains(movement.value) {
      found.append(unknown(.movementUnknown, movement, movements.sorted(), path, after: found.count))
    }
    for unit in [story.unit].compactMap(\.self) + story.subjects.compactMap(\.unit) {
      if let fault = check(unit, on: story.header.date?.value, path, after: found.count) { found.append(fault) }
    }
    return found
  }

  private func check(
    _ unit: Located<String>, on day: CalendarDate?, _ path: String, after faults: Int
  ) -> Diagnostic? {
    guard let known = units[unit.value] else {
      return unknown(.unitUnknown, unit, units.keys.sorted(), path, after: faults)
    }
    guard let day, !known.isValid(on: day) else { return nil }
    return Diagnostic(
      .unitNotValid, at: SourceLocation(path, unit.span),
      ["unit": known.name, "date": day.officialShort, "hint": validInstead(of: known, on: day)])
  }

  /// Units before or after `unit` that existed on `day`.
  private func validInstead(of unit: Unit, on day: CalendarDate) -> Bilingual {
    let successors = unit.successors.compactMap { units[$0] }
    let predecessors = units.values.filter { $0.successors.contains(unit.id) }
    let valid = (successors + predecessors).filter { $0.isValid(on: day) }.sorted { $0.id < $1.id }
    guard !valid.isEmpty else {
      return Bilingual(
        vi: "Xem lại ngày của bài, hoặc thời gian hiệu lực trong units.csv.",
        en: "Check the story's date, or the validity in units.csv.")
    }
    let names = valid.map { "«\($0.id)» (\($0.name))" }.joined(separator: ", ")
    return Bilingual(vi: "Vào ngày ấy có: \(names).", en: "On that day there was: \(names).")
  }

  private func unknown(
    _ rule: DiagnosticRule, _ id: Located<String>, _ candidates: @autoclosure () -> [String], _ path: String,
    after faults: Int = 0
  ) -> Diagnostic {
    Diagnostic(
      rule, at: SourceLocation(path, id.span),
      ["id": id.value, "hint": Hint.nearest(to: id.value, among: candidates(), after: faults)])
  }
}
