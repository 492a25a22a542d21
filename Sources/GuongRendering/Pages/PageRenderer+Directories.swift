import GuongModel
import VietnameseText

extension PageRenderer {
  func columnsPage(_ plan: PagePlan) -> [UInt8] {
    let entries = site.settings.columns.enumerated().map { index, column in
      DirectoryEntryView(
        title: column.name, url: href(Addresses.column(column.id.value)), summary: column.summary,
        countText: countText(site.lists.byColumn[index].count))
    }
    return directory(text(.columns), [DirectoryGroupView(entries: entries)], plan)
  }

  func movementsPage(_ plan: PagePlan) -> [UInt8] {
    directory(text(.movements), [DirectoryGroupView(entries: movementEntries())], plan)
  }

  func movementEntries() -> [DirectoryEntryView] {
    site.movements.enumerated().map { index, movement in
      let period = movement.entry.period.map(years)
      return DirectoryEntryView(
        title: movement.header.title.value, url: href(movement.address), summary: movement.header.summary,
        countText: countText(site.lists.byMovement[index].count), note: period)
    }
  }

  func fieldsPage(_ plan: PagePlan) -> [UInt8] {
    let entries = site.settings.fields.enumerated().map { index, field in
      DirectoryEntryView(
        title: field.name, url: href(Addresses.field(field.id.value)),
        countText: countText(site.lists.byField[index].count))
    }
    return directory(text(.fields), [DirectoryGroupView(entries: entries)], plan)
  }

  func tagsPage(_ plan: PagePlan) -> [UInt8] {
    let entries = site.lists.tags.map {
      DirectoryEntryView(title: $0.name, url: href(Addresses.tag($0.slug)), countText: countText($0.stories.count))
    }
    return directory(text(.tags), [DirectoryGroupView(entries: entries)], isCompact: true, plan)
  }

  func unitsPage(_ plan: PagePlan) -> [UInt8] {
    let indices = site.units.indices
    let current = indices.filter { site.units[$0].isValid(on: today) }
    let former = indices.filter { !site.units[$0].isValid(on: today) }
    let groups = [
      DirectoryGroupView(title: text(.unitsToday), entries: unitEntries(current)),
      DirectoryGroupView(title: text(.unitsFormer), entries: unitEntries(former)),
    ].filter { !$0.entries.isEmpty }
    return directory(text(.units), groups, plan)
  }

  private func unitEntries(_ indices: [Int]) -> [DirectoryEntryView] {
    indices.map { (VietnameseCollation.sortKey(site.units[$0].name), $0) }
      .sorted { left, right in
        left.0 == right.0 ? left.1 < right.1 : left.0.lexicographicallyPrecedes(right.0)
      }
      .map { _, index in
        let unit = site.units[index]
        return DirectoryEntryView(
          title: unit.name, url: href(Addresses.unit(unit.id)),
          countText: countText(site.lists.byUnit[index].count), note: validity(from: unit.validFrom, to: unit.validTo))
      }
  }

  private func directory(
    _ title: String, _ groups: [DirectoryGroupView], isCompact: Bool = false, _ plan: PagePlan
  ) -> [UInt8] {
    let filled = groups.contains { !$0.entries.isEmpty }
    let view = DirectoryView(title: title, compact: isCompact, groups: filled ? groups : [])
    return page(.directory, view, meta: meta(title, description: nil, plan: plan), plan: plan)
  }
}
