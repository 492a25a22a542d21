import GuongModel
import VietnameseText

extension PageRenderer {
  func bulletinsPage(_ number: Int, _ plan: PagePlan) -> [UInt8] {
    let pagination = Pagination(count: site.bulletins.count, size: site.settings.pageSize, page: number)
    let view = BulletinsView(
      title: text(.bulletins), issues: site.bulletins[pagination.range].map { teaser($0) },
      pagination: pagination.view(of: Addresses.bulletins, base: base, strings: strings))
    return page(.bulletins, view, meta: meta(text(.bulletins), description: nil, plan: plan), plan: plan)
  }

  func bulletinPage(_ index: Int, _ plan: PagePlan) -> [UInt8] {
    let bulletin = site.bulletins[index]
    let page = bulletin.page
    let header = page.header
    let view = BulletinView(
      number: name(of: bulletin), title: header.title.value, date: longDate(header.date?.value ?? today),
      summary: header.summary, bands: bands(header, state: page.state), picture: picture(page.picture, header.picture),
      editorialHTML: page.entry.body.isEmpty ? nil : body(page.body), cardsHTML: bulletin.stories.map { cards[$0] },
      countText: itemCount(bulletin), attachments: attachments(page.attachments), share: share(page.address),
      previous: link(index + 1), next: link(index - 1), indexURL: href(Addresses.bulletins))
    let meta = meta(header, picture: page.picture, kind: "article", plan: plan)
    return self.page(.bulletin, view, meta: meta, plan: plan)
  }

  func teaser(_ bulletin: PublishedBulletin) -> BulletinTeaserView {
    let header = bulletin.page.header
    let title = header.title.value
    let number = name(of: bulletin)
    return BulletinTeaserView(
      number: number, title: title == number ? nil : title, url: href(bulletin.page.address),
      date: date(header.date?.value ?? today), summary: header.summary, countText: itemCount(bulletin),
      stories: bulletin.stories.prefix(4).map {
        LinkView(title: site.stories[$0].header.title.value, url: href(site.stories[$0].address))
      })
  }

  private func name(of bulletin: PublishedBulletin) -> String {
    let number = bulletin.page.entry.number
    return text(.bulletinNumber, ["number": number < 10 ? "0\(number)" : "\(number)"])
  }

  private func itemCount(_ bulletin: PublishedBulletin) -> String? {
    bulletin.stories.isEmpty ? nil : text(.bulletinItems, ["count": "\(bulletin.stories.count)"])
  }

  private func link(_ index: Int) -> LinkView? {
    guard site.bulletins.indices.contains(index) else { return nil }
    let bulletin = site.bulletins[index]
    return LinkView(title: name(of: bulletin), url: href(bulletin.page.address))
  }
}
