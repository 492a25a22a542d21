import GuongModel
import VietnameseText

/// Sorts stories into the lists that show them.
enum StoryListing {
  static func lists(of site: Site) -> StoryLists {
    var lists = StoryLists()
    lists.byColumn = indices(site.settings.columns.map(\.id.value), site) { [$0.column.value] }
    lists.byMovement = indices(site.movements.map(\.entry.id), site) { $0.movements.map(\.value) }
    lists.byField = indices(site.settings.fields.map(\.id.value), site) { $0.fields.map(\.value) }
    lists.byUnit = indices(site.units.map(\.id), site) { story in
      [story.unit?.value].compactMap(\.self) + story.subjects.compactMap { $0.unit?.value }
    }
    lists.tags = tags(of: site)
    lists.months = months(of: site)
    return lists
  }

  private static func indices(_ ids: [String], _ site: Site, of story: (Story) -> [String]) -> [[Int]] {
    let position = Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var lists = [[Int]](repeating: [], count: ids.count)
    for index in site.stories.indices {
      for id in story(site.stories[index].entry) {
        guard let list = position[id], lists[list].last != index else { continue }
        lists[list].append(index)
      }
    }
    return lists
  }

  /// Tags that differ only in case or tone marks are one; the spelling of the oldest story stands.
  private static func tags(of site: Site) -> [StoryLists.Tag] {
    var bySlug: [String: StoryLists.Tag] = [:]
    var slugs: [String: String] = [:]
    for index in site.stories.indices {
      for name in site.stories[index].entry.tags {
        let slug = slugs[name] ?? Slug.make(name, fallback: "")
        slugs[name] = slug
        bySlug[slug, default: .init(name: name, slug: slug, stories: [])].add(index, named: name)
      }
    }
    return bySlug.values.map { (VietnameseCollation.sortKey($0.name), $0) }
      .sorted { left, right in
        left.0 == right.0 ? left.1.slug < right.1.slug : left.0.lexicographicallyPrecedes(right.0)
      }
      .map(\.1)
  }

  private static func months(of site: Site) -> [StoryLists.Month] {
    var months: [StoryLists.Month] = []
    for index in site.stories.indices {
      guard let date = site.stories[index].header.date?.value else { continue }
      if let last = months.indices.last, months[last].year == date.year, months[last].month == date.month {
        months[last].stories.append(index)
      } else {
        months.append(.init(year: date.year, month: date.month, stories: [index]))
      }
    }
    return months
  }
}

extension StoryLists.Tag {
  /// Stories come newest first, so the last spelling is the oldest story's.
  fileprivate mutating func add(_ story: Int, named name: String) {
    if stories.last != story { stories.append(story) }
    self.name = name
  }
}
