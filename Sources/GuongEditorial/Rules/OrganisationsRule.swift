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
    let path = campaign.header.path
    // Events stand in a file of their own beside the campaign.
    let eventsPath = path.split(separator: "/").dropLast().joined(separator: "/") + "/events.yaml"
    return named.compactMap { unknown($0, path) }
      + campaign.events.compactMap(\.organiser).compactMap { unknown($0, eventsPath) }
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
