import GuongModel
import VietnameseText

extension PageRenderer {
  func storyPage(_ index: Int, _ plan: PagePlan) -> [UInt8] {
    let page = site.stories[index]
    let story = page.entry
    let header = page.header
    let column = columnByID[story.column.value].map { site.settings.columns[$0] }
    let day = header.date?.value ?? today
    let view = StoryView(
      column: column.map { LinkView(title: $0.name, url: href(Addresses.column($0.id.value))) },
      title: header.title.value, summary: header.summary, bands: bands(header, state: page.state),
      author: header.byline.author, source: header.byline.source.map { text(.source, ["name": $0]) },
      editor: header.byline.editor.map { text(.editor, ["name": $0]) },
      photosBy: header.byline.photographer.map { text(.photoCredit, ["name": $0]) }, date: date(day),
      updated: header.updated.map { DateView(text: text(.updated, ["date": shortDate($0)]), machine: $0.iso) },
      readingTime: readingTime(story.body.syllables), picture: picture(page.picture, header.picture),
      subjects: story.subjects.map { subject($0, on: day) }, unit: story.unit.flatMap { unit($0.value, on: day) },
      movements: story.movements.compactMap { movement($0.value) }, fields: story.fields.compactMap { field($0.value) },
      facts: figureFacts(ofStory: index),
      bodyHTML: BodyRenderer(strings: strings).bytes(page.body), attachments: attachments(page.attachments),
      tags: story.tags.map { LinkView(title: $0, url: href(Addresses.tag(Slug.make($0, fallback: "")))) },
      share: share(page.address), related: related(index))
    var meta = meta(header, picture: page.picture, kind: "article", plan: plan)
    meta.structuredDataHTML = structuredData(page).html
    return self.page(.story, view, meta: meta, plan: plan, feeds: column.map { .column($0.id.value) })
  }

  private func structuredData(_ page: Published<Story>) -> StructuredData {
    let header = page.header
    let dates = FeedDates(clock: site.clock)
    return StructuredData(
      headline: header.title.value, summary: header.summary, url: page.address.url(under: base),
      imageURL: page.picture.map { base.origin + $0.href }, published: dates.rfc3339(dates.published(header)),
      modified: header.updated?.iso, author: header.byline.author, publisher: site.settings.organisation,
      language: site.settings.language.rawValue)
  }

  /// Silent reading of Vietnamese: about 240 syllables a minute.
  private func readingTime(_ syllables: Int) -> String? {
    guard syllables > 0 else { return nil }
    return text(.readingTime, ["minutes": "\(max(1, (syllables + 120) / 240))"])
  }

  // MARK: Names with addresses

  func movement(_ id: String) -> ReferenceView? {
    guard let index = movementByID[id] else { return nil }
    let title = site.movements[index].entry.shortTitle ?? site.movements[index].header.title.value
    return ReferenceView(title: title, url: href(site.movements[index].address))
  }

  func field(_ id: String) -> ReferenceView? {
    site.settings.fields.first { $0.id.value == id }.map {
      ReferenceView(title: $0.name, url: href(Addresses.field(id)))
    }
  }

  /// A unit as it was on `day`, with what has become of it by today.
  func unit(_ id: String, on day: CalendarDate) -> UnitView? {
    guard let index = unitByID[id] else { return nil }
    let unit = site.units[index]
    var view = UnitView(name: unit.name, url: href(Addresses.unit(id)))
    if let last = unit.validTo, last < today, !unit.successors.isEmpty {
      view.succession = last.advanced(byDays: 1).map { text(.succession, ["date": shortDate($0)]) }
      view.successors = unit.successors.compactMap(unitReference)
    }
    return view
  }

  func unitReference(_ id: String) -> ReferenceView? {
    unitByID[id].map { ReferenceView(title: site.units[$0].name, url: href(Addresses.unit(id))) }
  }

  private func subject(_ subject: Subject, on day: CalendarDate) -> SubjectView {
    let kind: StringKey =
      switch subject.kind {
      case .person: .person
      case .household: .household
      case .collective: .collective
      }
    let members = subject.members.map { count in
      text(
        subject.kind == .collective ? .collectiveMembers : .householdMembers,
        ["count": number(count)])
    }
    return SubjectView(
      name: subject.name.value, kind: text(kind), role: subject.role, group: subject.group.map(figureText.group),
      members: members, born: birthYear(of: subject, on: day), unit: subject.unit.flatMap { unit($0.value, on: day) })
  }

  /// Only of adults: a child's age is nobody's business.
  private func birthYear(of subject: Subject, on day: CalendarDate) -> String? {
    guard let born = subject.born, born.age(on: day) >= 18 else { return nil }
    return text(.born, ["year": "\(born.year)"])
  }

  // MARK: Related stories

  /// Three neighbours from the same movement, else from the same column.
  private func related(_ index: Int) -> [CardGroupView] {
    let story = site.stories[index].entry
    for movement in story.movements {
      guard let position = movementByID[movement.value] else { continue }
      let group = group(
        text(.relatedMovement), "cung-phong-trao", site.movements[position].address, around: index,
        in: site.lists.byMovement[position])
      if let group { return [group] }
    }
    guard let position = columnByID[story.column.value] else { return [] }
    let address = Addresses.column(story.column.value)
    return [
      group(text(.relatedColumn), "cung-chuyen-muc", address, around: index, in: site.lists.byColumn[position])
    ].compactMap(\.self)
  }

  /// The stories nearest in time to `story` in an ascending list of indices.
  private func group(
    _ title: String, _ id: String, _ address: Address, around story: Int, in list: [Int]
  ) -> CardGroupView? {
    let position = list.partitioningIndex { $0 >= story }
    var left = position - 1
    var right = position < list.count && list[position] == story ? position + 1 : position
    var chosen: [Int] = []
    while chosen.count < 3, left >= 0 || right < list.count {
      if right < list.count {
        chosen.append(list[right])
        right += 1
      }
      if chosen.count < 3, left >= 0 {
        chosen.append(list[left])
        left -= 1
      }
    }
    guard !chosen.isEmpty else { return nil }
    let count = number(list.count)
    return CardGroupView(
      title: title, id: id, url: href(address), moreText: text(.allStories, ["count": count]),
      cardsHTML: chosen.sorted().map { cards[$0] })
  }
}

extension Birth {
  fileprivate var year: Int {
    switch self {
    case .year(let year): year
    case .date(let date): date.year
    }
  }
}

extension [Int] {
  /// The first index whose element satisfies `predicate`, in a list where all that do come last.
  fileprivate func partitioningIndex(where predicate: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if predicate(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
