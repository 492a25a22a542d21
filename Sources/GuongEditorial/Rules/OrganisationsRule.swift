import GuongModel

/// Organisations and units that registers and campaigns name must exist.
struct OrganisationsRule {
  private let organisations: [String]
  private let units: [String]
  private let organisationsPath = "content/organisations.yaml"

  init(_ content: ParsedContent) {
    organisations = content.organisations.map(\.id.value)
    units = content.units.map(\.id)
  }

  func check(_ campaign: Campaign) -> [Diagnostic] {
    let named = campaign.duties.flatMap { $0.organisations + $0.duties.compactMap(\.deliverTo) }
    let organisers = campaign.events.compactMap(\.organiser)
    return check(named, in: campaign.header.path) + check(organisers, in: campaign.eventsPath)
  }

  func check(_ list: [Organisation]) -> [Diagnostic] {
    var found = check(list.compactMap(\.parent), in: organisationsPath)
    for unit in list.compactMap(\.unit) where !units.contains(unit.value) {
      found.append(
        Diagnostic(
          .unitUnknown, at: SourceLocation(organisationsPath, unit.span),
          ["id": unit.value, "hint": Hint.nearest(to: unit.value, among: units, after: found.count)]))
    }
    return found
  }

  private func check(_ ids: [Located<String>], in path: String) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for id in ids where !organisations.contains(id.value) {
      found.append(
        Diagnostic(
          .organisationUnknown, at: SourceLocation(path, id.span),
          ["id": id.value, "hint": Hint.nearest(to: id.value, among: organisations, after: found.count)]))
    }
    return found
  }
}
