import GuongModel
import VietnameseText

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
    let numbers = Dictionary(units.map { ($0.name, 1) }, uniquingKeysWith: +)
    all =
      units.map { unit in
        Participant(
          id: unit.id, name: (numbers[unit.name] ?? 1) > 1 ? unit.name + Self.validity(of: unit) : unit.name,
          isUnit: true)
      }
      + organisations.map { Participant(id: $0.id.value, name: $0.name, isUnit: false) }
    byID = Dictionary(all.map { ($0.id, $0.name) }) { first, _ in first }
  }

  /// What tells a unit from another of its name: « (từ 01/7/2025)».
  private static func validity(of unit: Unit) -> String {
    if let from = unit.validFrom { return " (từ \(from.officialShort))" }
    return unit.validTo.map { " (đến \($0.officialShort))" } ?? ""
  }

  subscript(id: String?) -> String? { id.flatMap { byID[$0] ?? $0 } }
}
