import GuongModel
import VietnameseText

/// Who may do what another one owes.
package struct DutyBearers: Sendable {
  /// Organisations that stand for many: «các cơ quan, đơn vị».
  private let collectives: Set<String>
  /// Of each unit, those that took its place, one after the other.
  private let successors: [String: Set<String>]
  /// The last day of each unit that has one.
  private let lastDays: [String: CalendarDate]

  package init(units: [Unit] = [], organisations: [Organisation] = []) {
    collectives = Set(organisations.filter { $0.kind == .all }.map(\.id.value))
    let next = Dictionary(units.map { ($0.id, $0.successors) }, uniquingKeysWith: +).filter { !$0.value.isEmpty }
    lastDays = Dictionary(
      units.compactMap { unit in unit.validTo.map { (unit.id, $0) } }, uniquingKeysWith: { first, _ in first })
    successors = Dictionary(uniqueKeysWithValues: next.keys.map { ($0, Self.all(after: $0, next)) })
  }

  private static func all(after id: String, _ next: [String: [String]]) -> Set<String> {
    var found: Set<String> = []
    var open = next[id] ?? []
    while let successor = open.popLast() {
      if found.insert(successor).inserted { open += next[successor] ?? [] }
    }
    return found
  }

  package func isCollective(_ id: String) -> Bool { collectives.contains(id) }

  /// Whether `sender` does on a day what `participant` owes: itself, or as its successor once it is gone. Of a collective
  /// anybody may.
  package func acts(_ sender: String, for participant: String, on day: CalendarDate) -> Bool {
    if sender == participant || isCollective(participant) { return true }
    guard successors[participant]?.contains(sender) == true else { return false }
    return lastDays[participant].map { $0 < day } ?? false
  }
}
