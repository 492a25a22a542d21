@testable import GuongRendering

/// Every page template with its sample views: rich ones for eyes, bare ones for the other branch of every section.
enum SamplePages {
  struct Page {
    let file: String
    let template: TemplateName
    let content: any View
    var isBare = false
  }

  static func all(_ templates: TemplateSet, _ unknownKeys: UnknownKeys? = nil) -> [Page] {
    rich(templates, unknownKeys) + bare
  }

  static func rich(_ templates: TemplateSet, _ unknownKeys: UnknownKeys?) -> [Page] {
    [
      Page(file: "home", template: .home, content: SampleHome.full(templates, unknownKeys)),
      Page(file: "story", template: .story, content: SampleStory.full(templates, unknownKeys)),
      Page(file: "story-plain", template: .story, content: SampleStory.withoutPicture(templates)),
      Page(file: "listing", template: .listing, content: SampleLists.listing(templates, unknownKeys)),
      Page(file: "listing-movement", template: .listing, content: SampleLists.movement(templates, unknownKeys)),
      Page(file: "listing-unit", template: .listing, content: SampleLists.unit),
      Page(file: "listing-empty", template: .listing, content: SampleLists.empty),
      Page(file: "directory", template: .directory, content: SampleLists.directory),
      Page(file: "directory-compact", template: .directory, content: SampleLists.compactDirectory),
      Page(file: "campaign", template: .campaign, content: SampleCampaign.full(templates, unknownKeys)),
      Page(file: "documents", template: .documents, content: SampleDocuments.register),
      Page(file: "document", template: .document, content: SampleDocuments.document),
      Page(file: "organisation", template: .organisation, content: SampleCampaign.organisation),
      Page(file: "figures-page", template: .figuresPage, content: SampleFigures.full(templates, unknownKeys)),
      Page(file: "figures-page-correcting", template: .figuresPage, content: SampleFigures.correcting),
      Page(file: "report", template: .report, content: SampleReport.full(templates, unknownKeys)),
      Page(file: "duties", template: .duties, content: SampleCampaign.allDuties),
      Page(file: "events", template: .events, content: SampleCampaign.allEvents),
      Page(file: "bulletins", template: .bulletins, content: SampleLists.bulletins),
      Page(file: "bulletin", template: .bulletin, content: SampleLists.bulletin(templates, unknownKeys)),
      Page(file: "free", template: .free, content: free),
      Page(file: "withdrawn", template: .withdrawn, content: withdrawn),
      Page(file: "not-found", template: .notFound, content: notFound(templates, unknownKeys)),
    ]
  }

  static var bare: [Page] {
    [
      Page(file: "home-bare", template: .home, content: SampleHome.bare, isBare: true),
      Page(file: "story-bare", template: .story, content: SampleStory.bare, isBare: true),
      Page(file: "listing-bare", template: .listing, content: SampleLists.empty, isBare: true),
      Page(file: "directory-bare", template: .directory, content: DirectoryView(title: "Danh mục"), isBare: true),
      Page(file: "campaign-bare", template: .campaign, content: SampleCampaign.bare, isBare: true),
      Page(file: "documents-bare", template: .documents, content: DocumentsView(title: "Sổ"), isBare: true),
      Page(file: "document-bare", template: .document, content: SampleDocuments.bare, isBare: true),
      Page(file: "organisation-bare", template: .organisation, content: OrganisationView(name: "Hội"), isBare: true),
      Page(file: "figures-page-bare", template: .figuresPage, content: SampleFigures.bare, isBare: true),
      Page(file: "report-bare", template: .report, content: SampleReport.bare, isBare: true),
      Page(file: "duties-bare", template: .duties, content: DutiesView(title: "Nhiệm vụ"), isBare: true),
      Page(file: "events-bare", template: .events, content: EventsView(title: "Lịch"), isBare: true),
      Page(file: "bulletins-bare", template: .bulletins, content: BulletinsView(title: "Bản tin"), isBare: true),
      Page(file: "bulletin-bare", template: .bulletin, content: SampleLists.bareBulletin, isBare: true),
      Page(
        file: "free-bare", template: .free, content: FreePageView(title: "Trang", bands: BandsView(), bodyHTML: ""),
        isBare: true),
      Page(
        file: "withdrawn-bare", template: .withdrawn, content: WithdrawnView(reason: "Theo yêu cầu.", homeURL: "./"),
        isBare: true),
      Page(file: "not-found-bare", template: .notFound, content: NotFoundView(homeURL: "./"), isBare: true),
    ]
  }

  static let redirect = RedirectView(
    language: "vi", title: "Tổ diêm dân làm muối trải bạt", targetURL: "story.html",
    canonicalURL: "https://guong.example.vn/bai/muoi-trai-bat/")

  /// The finished page.
  static func render(_ page: Page, _ templates: TemplateSet, _ unknownKeys: UnknownKeys? = nil) -> String {
    let view = view(of: page, templates, unknownKeys)
    return String(
      decoding: templates.bytes(named: page.template.rawValue, view, unknownKeys: unknownKeys), as: UTF8.self)
  }

  /// The page's content in the site's frame.
  static func view(of page: Page, _ templates: TemplateSet, _ unknownKeys: UnknownKeys? = nil) -> any View {
    func framed(_ content: some View) -> any View {
      let shell = SampleSite.shell(templates, bare: page.isBare, unknownKeys: unknownKeys)
      let meta = page.isBare ? SampleSite.bareMeta : SampleSite.meta
      return GuongRendering.Page(meta: meta, shell: shell, content: content)
    }
    return framed(page.content)
  }

  private static let free = FreePageView(
    title: "Giới thiệu chuyên trang", summary: "Ai làm, làm cho ai, và bạn góp được gì.", bands: SampleStory.bands,
    picture: SampleCards.picture("thuyen"), updated: DateView(text: "Cập nhật 01/3/2025", machine: "2025-03-01"),
    bodyHTML: SampleBody.html, attachments: SampleStory.attachments)

  private static let withdrawn = WithdrawnView(
    title: "Tổ diêm dân làm muối trải bạt", date: DateView(text: "ngày 05/3/2025", machine: "2025-03-05"),
    reason: "Nhân vật rút lại sự đồng ý đăng bài.", homeURL: "home.html", contactURL: "free.html")

  private static func notFound(_ templates: TemplateSet, _ unknownKeys: UnknownKeys?) -> NotFoundView {
    NotFoundView(
      homeURL: "home.html", searchURL: "tim.html", columns: SampleSite.columns,
      recentHTML: SampleCards.render([SampleCards.salt, SampleCards.grapes, SampleCards.boat], templates, unknownKeys))
  }
}
