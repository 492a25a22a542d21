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
    return named.compactMap { unknown($0, campaign.header.path) }
      + organisers.compactMap { unknown($0, campaign.eventsPath) }
  }

  func check(_ list: [Organisation]) -> [Diagnostic] {
    list.flatMap { organisation -> [Diagnostic] in
      let parent = organisation.parent.flatMap { unknown($0, organisationsPath) }
      let unit = organisation.unit.flatMap { unit -> Diagnostic? in
        guard !units.contains(unit.value) else { return nil }
        return Diagnostic(
          .unitUnknown, at: SourceLocation(organisationsPath, unit.span),
          ["id": unit.value, "hint": Hint.nearest(to: unit.value, among: units)])
      }
      return [parent, unit].compactMap(\.self)
    }
  }

  private func unknown(_ id: Located<String>, _ path: String) -> Diagnostic? {
    guard !organisations.contains(id.value) else { return nil }
    return Diagnostic(
      .organisationUnknown, at: SourceLocation(path, id.span),
      ["id": id.value, "hint": Hint.nearest(to: id.value, among: organisations)])
  }
}
