@testable import GuongRendering

/// The frame of the sample pages.
enum SampleSite {
  static let columns = [
    LinkView(title: "Phong trào thi đua", url: "listing.html"),
    LinkView(title: "Điển hình tiên tiến", url: "listing.html"),
    LinkView(title: "Nhân tố mới", url: "listing.html"),
    LinkView(title: "Mô hình mới", url: "listing.html"),
    LinkView(title: "Người tốt việc tốt", url: "listing-empty.html"),
  ]

  static var navigation: [NavigationItemView] {
    columns.enumerated().map { NavigationItemView(title: $1.title, url: $1.url, current: $0 == 1) } + [
      NavigationItemView(title: "Bản tin", url: "bulletins.html"),
      NavigationItemView(title: "Chiến dịch", url: "campaign.html"),
      NavigationItemView(title: "Văn bản", url: "documents.html"),
    ]
  }

  static let header = HeaderView(
    siteName: "Gương sáng Ninh Hải",
    homeURL: "home.html",
    tagline: "Chuyên trang phong trào thi đua đặc biệt, nhiệm kỳ 2021–2025",
    organisation: "Trung tâm Văn hóa - Thể thao và Truyền thanh huyện Ninh Hải",
    today: DateView(text: "Thứ Bảy, ngày 01 tháng 3 năm 2025", machine: "2025-03-01"),
    searchURL: "not-found.html",
    isHome: true,
    navigation: navigation)

  static let footer = FooterView(
    siteName: "Gương sáng Ninh Hải",
    organisation: "Trung tâm Văn hóa - Thể thao và Truyền thanh huyện Ninh Hải",
    description:
      "Nơi kể lại những người, những nhà, những tập thể làm hay, làm thật trong phong trào thi đua của huyện.",
    licence: "Ghi rõ nguồn «Gương sáng Ninh Hải» khi phát hành lại.",
    contact: ContactView(
      address: "Đường Trường Chinh, thị trấn Khánh Hải, huyện Ninh Hải",
      phone: "0259 000 0000", phoneURL: "tel:+842590000000",
      email: "banbientap@example.vn", emailURL: "mailto:banbientap@example.vn"),
    columns: columns,
    links: [
      LinkView(title: "Giới thiệu", url: "free.html"),
      LinkView(title: "Khả năng tiếp cận", url: "free.html"),
      LinkView(title: "Góp ý, yêu cầu gỡ bài", url: "free.html"),
      LinkView(title: "Lưu trữ theo năm", url: "directory-compact.html"),
    ],
    rssURL: "feed.xml", jsonFeedURL: "feed.json")

  static let assets = AssetsView(
    siteName: "Gương sáng Ninh Hải", stylesheetURL: "assets/style.css", scriptURL: "assets/page.js",
    iconURL: "assets/icon.svg", rssURL: "feed.xml", jsonFeedURL: "feed.json")

  static let meta = PageMeta(
    documentTitle: "Tổ diêm dân làm muối trải bạt – Gương sáng Ninh Hải",
    socialTitle: "Tổ diêm dân làm muối trải bạt",
    description: "Mười hai hộ góp vốn, góp ruộng, đổi cách làm cũ lấy cách làm chung.",
    canonicalURL: "https://guong.example.vn/bai/muoi-trai-bat/",
    socialKind: "article",
    imageURL: "https://guong.example.vn/bai/muoi-trai-bat/ruong.jpg",
    imageAlt: "Ruộng muối",
    publishedTime: "2025-02-28T05:00:00+07:00",
    modifiedTime: "2025-03-01T05:00:00+07:00",
    hidden: true,
    figuresURL: "assets/figures.css",
    structuredDataHTML: "<script type=\"application/ld+json\">{}</script>")

  static let bareMeta = PageMeta(documentTitle: "Trang", socialTitle: "Trang")

  static func shell(_ templates: TemplateSet, bare: Bool = false, unknownKeys: UnknownKeys? = nil) -> SiteShell {
    let header = bare ? HeaderView(siteName: "Gương", homeURL: "./") : header
    let footer = bare ? FooterView(siteName: "Gương") : footer
    let assets = bare ? AssetsView(siteName: "Gương", stylesheetURL: "assets/style.css", iconURL: "i.svg") : assets
    return SiteShell(
      language: "vi", locale: "vi_VN", siteName: "Gương sáng Ninh Hải",
      assetsHTML: templates.render(.assets, assets, unknownKeys: unknownKeys),
      headerHTML: templates.render(.header, header, unknownKeys: unknownKeys),
      footerHTML: templates.render(.footer, footer, unknownKeys: unknownKeys))
  }
}
