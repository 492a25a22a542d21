import GuongModel

/// The names of units and organisations by their ids.
struct ParticipantNames: Sendable {
  struct Participant: Sendable {
    let id: String
    let name: String
    let isUnit: Bool
  }

  let all: [Participant]
  private let byID: [String: String]

  init(units: [Unit], organisations: [Organisation]) {
    all =
      units.map { Participant(id: $0.id, name: $0.name, isUnit: true) }
      + organisations.map { Participant(id: $0.id.value, name: $0.name, isUnit: false) }
    byID = Dictionary(all.map { ($0.id, $0.name) }) { first, _ in first }
  }

  subscript(id: String?) -> String? { id.flatMap { byID[$0] ?? $0 } }
}
