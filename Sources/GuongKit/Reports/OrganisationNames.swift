import GuongModel

/// Organisations by their ids.
struct OrganisationNames {
  private let byID: [String: Organisation]

  init(_ organisations: [Organisation]) {
    byID = Dictionary(organisations.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The name of an organisation given by its id, or what was written in words.
  func name(_ idOrName: String) -> String { byID[idOrName]?.name ?? idOrName }

  /// The name of the body above an organisation.
  func parent(of id: String) -> String? { byID[id]?.parent.map { name($0.value) } }
}
