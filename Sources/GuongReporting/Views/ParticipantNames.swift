import GuongModel
import VietnameseText

/// The names of units and organisations by their ids, and the language that readers are told them in.
struct ParticipantNames: Sendable {
  struct Participant: Sendable {
    let id: String
    let name: String
    let isUnit: Bool
  }

  let all: [Participant]
  let language: Language
  private let byID: [String: String]

  init(units: [Unit], organisations: [Organisation], language: Language) {
    self.language = language
    let numbers = Dictionary(units.map { ($0.name, 1) }, uniquingKeysWith: +)
    all =
      units.map { unit in
        Participant(
          id: unit.id, name: (numbers[unit.name] ?? 1) > 1 ? unit.name + Self.validity(of: unit, language) : unit.name,
          isUnit: true)
      }
      + organisations.map { Participant(id: $0.id.value, name: $0.name, isUnit: false) }
    byID = Dictionary(all.map { ($0.id, $0.name) }) { first, _ in first }
  }

  /// What tells a unit from another of its name: « (từ 01/7/2025)».
  private static func validity(of unit: Unit, _ language: Language) -> String {
    if let from = unit.validFrom { return " (\(Self.from[language]) \(language.date(from)))" }
    return unit.validTo.map { " (\(Self.to[language]) \(language.date($0)))" } ?? ""
  }

  private static let from = Bilingual(vi: "từ", en: "from")
  private static let to = Bilingual(vi: "đến", en: "until")

  subscript(id: String?) -> String? { id.flatMap { byID[$0] ?? $0 } }
}
