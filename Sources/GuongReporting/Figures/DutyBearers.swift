import GuongModel

/// Who may do what another one owes.
package struct DutyBearers: Sendable {
  /// Organisations that stand for many: «các cơ quan, đơn vị».
  private let collectives: Set<String>
  /// Of each unit, those that took its place, one after the other.
  private let successors: [String: Set<String>]

  package init(units: [Unit] = [], organisations: [Organisation] = []) {
    collectives = Set(organisations.filter { $0.kind == .all }.map(\.id.value))
    let next = Dictionary(units.map { ($0.id, $0.successors) }, uniquingKeysWith: +).filter { !$0.value.isEmpty }
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

  /// Whether `sender` does what `participant` owes: itself, or as its successor. Of a collective anybody may.
  package func acts(_ sender: String, for participant: String) -> Bool {
    sender == participant || isCollective(participant) || successors[participant]?.contains(sender) == true
  }
}
