import GuongModel
import VietnameseText

extension PageRenderer {
  func freePage(_ index: Int, _ plan: PagePlan) -> [UInt8] {
    let page = site.pages[index]
    let header = page.header
    let view = FreePageView(
      title: header.title.value, summary: header.summary, bands: bands(header, state: page.state),
      picture: picture(page.picture, header.picture),
      updated: header.updated.map { DateView(text: text(.updated, ["date": shortDate($0)]), machine: $0.iso) },
      bodyHTML: body(page.body), attachments: attachments(page.attachments))
    return self.page(.free, view, meta: meta(header, picture: page.picture, kind: "website", plan: plan), plan: plan)
  }

  /// The title is not repeated: it may name the person who asked to be forgotten.
  func withdrawnPage(_ index: Int, _ plan: PagePlan) -> [UInt8] {
    let withdrawn = site.withdrawn[index]
    let view = WithdrawnView(
      date: withdrawn.withdrawal.date.map(date), reason: withdrawn.withdrawal.reason, homeURL: base.path,
      contactURL: feedbackHref)
    var meta = meta(text(.withdrawn), description: nil, plan: plan)
    meta.hidden = true
    return page(.withdrawn, view, meta: meta, plan: plan)
  }

  func redirectPage(_ index: Int) -> [UInt8] {
    let redirect = site.redirects[index]
    let view = RedirectView(
      language: site.settings.language.rawValue, title: site.settings.name, targetURL: href(redirect.to),
      canonicalURL: redirect.to.url(under: base))
    return templates.bytes(.redirect, view, unknownKeys: unknownKeys)
  }

  func notFoundPage(_ plan: PagePlan) -> [UInt8] {
    let view = NotFoundView(
      homeURL: base.path,
      columns: site.settings.columns.map { LinkView(title: $0.name, url: href(Addresses.column($0.id.value))) },
      recentHTML: Array(cards.prefix(3)))
    var meta = meta(text(.notFound), description: nil, plan: plan)
    meta.hidden = true
    meta.canonicalURL = nil
    return page(.notFound, view, meta: meta, plan: plan)
  }

  /// The page on which readers write to the editors, where the site has one.
  private var feedbackHref: String? {
    site.pages.first { $0.header.name == "gop-y" }.map { href($0.address) }
  }
}
