import GuongModel
import VietnameseText

extension PageRenderer {
  func organisation(_ id: String) -> ReferenceView? {
    site.organisations.first { $0.id.value == id }.map {
      ReferenceView(title: $0.name, url: href(Addresses.organisation($0.id.value)))
    }
  }

  func dutyGroup(_ list: DutyList, names: Bool = true) -> DutyGroupView {
    DutyGroupView(
      organisations: names ? list.organisations.compactMap { organisation($0.value) } : [],
      section: list.section.map { text(.section, ["section": $0]) }, duties: list.duties.map(duty))
  }

  private func duty(_ duty: DutyList.Duty) -> DutyView {
    // Whether an obligation that has fallen due was met is for the tables to say, so nothing is counted past its day.
    let countdown = duty.due.map { Countdown(from: today, to: $0) }.flatMap { $0.isPast ? nil : $0 }
    return DutyView(
      textHTML: citedText.html(duty.text), due: duty.due.map(date), countdown: countdown?.text(strings),
      urgent: countdown?.isUrgent ?? false, deliverTo: duty.deliverTo.flatMap { organisation($0.value) })
  }

  /// Who does what: all duties, by organisation.
  func organisationsPage(_ plan: PagePlan) -> [UInt8] {
    let groups = site.campaigns.flatMap { campaign in campaign.entry.duties.map { dutyGroup($0) } }
    let campaign = site.campaigns.count == 1 ? site.campaigns.first : nil
    let view = DutiesView(
      title: text(.organisations),
      campaign: campaign.map { LinkView(title: $0.entry.shortTitle ?? $0.header.title.value, url: href($0.address)) },
      groups: groups,
      entries: site.organisations.map {
        DirectoryEntryView(title: $0.name, url: href(Addresses.organisation($0.id.value)), note: $0.shortName)
      })
    return page(.duties, view, meta: meta(text(.organisations), description: nil, plan: plan), plan: plan)
  }

  /// One organisation: its duties, the events it organises, the documents it issued.
  func organisationPage(_ index: Int, _ plan: PagePlan) -> [UInt8] {
    let organisation = site.organisations[index]
    let id = organisation.id.value
    var duties: [DutyGroupView] = []
    var events: [EventView] = []
    for page in site.campaigns {
      for list in page.entry.duties where list.organisations.contains(where: { $0.value == id }) {
        var group = dutyGroup(list, names: false)
        group.campaign = LinkView(title: page.entry.shortTitle ?? page.header.title.value, url: href(page.address))
        duties.append(group)
      }
      events += page.entry.events.sortedByTime().filter { $0.organiser?.value == id }.map { event($0, of: page.entry) }
    }
    let tables = participantTables(id)
    let view = OrganisationView(
      name: organisation.name, bands: sampleBands(for: tables), kind: text(key(of: organisation.kind)),
      facts: facts(of: organisation), duties: duties,
      events: events, documents: site.documents.filter { $0.entry.issuer == organisation.name }.map { documentRow($0) },
      tables: tables, links: participantLinks(id))
    return page(
      .organisation, view, meta: meta(organisation.name, description: nil, plan: plan), plan: plan,
      hasFigures: !tables.isEmpty)
  }

  private func facts(of organisation: Organisation) -> [FactView] {
    var facts: [FactView] = []
    if let name = organisation.shortName { facts.append(FactView(label: text(.shortName), text: name)) }
    if let parent = organisation.parent.flatMap({ self.organisation($0.value) }) {
      facts.append(FactView(label: text(.parentUnit), links: [parent]))
    }
    if let unit = organisation.unit.flatMap({ unitReference($0.value) }) {
      facts.append(FactView(label: text(.unit), links: [unit]))
    }
    return facts
  }

  private func key(of kind: Organisation.Kind) -> StringKey {
    switch kind {
    case .party: .organisationParty
    case .government: .organisationGovernment
    case .front: .organisationFront
    case .service: .organisationService
    case .all: .organisationAll
    }
  }
}
