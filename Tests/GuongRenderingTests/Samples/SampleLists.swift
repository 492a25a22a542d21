@testable import GuongRendering

/// Listings, directories and bulletins.
enum SampleLists {
  static let movements = [
    DirectoryEntryView(
      title: "Xây dựng nông thôn mới", url: "listing-movement.html",
      summary: "Cả huyện chung sức xây dựng nông thôn mới; tám xã giữ chuẩn, nâng chất từng tiêu chí.",
      countText: "12 bài", note: "2021–2025"),
    DirectoryEntryView(
      title: "Vì người nghèo - Không để ai bị bỏ lại phía sau", url: "listing-movement.html", countText: "9 bài",
      note: "2021–2025"),
    DirectoryEntryView(
      title: "Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở", url: "listing-movement.html",
      note: "2019–2025"),
    DirectoryEntryView(
      title: "Đẩy mạnh phát triển kết cấu hạ tầng đồng bộ, hiện đại; thực hành tiết kiệm, chống lãng phí",
      url: "listing-movement.html"),
    DirectoryEntryView(title: "Thi đua xây dựng xã hội học tập", url: "listing-movement.html", note: "2023–2030"),
    DirectoryEntryView(
      title: "Chung tay xóa nhà tạm, nhà dột nát", url: "listing-movement.html", countText: "4 bài", note: "2025"),
    DirectoryEntryView(title: "500 ngày đêm thi đua hoàn thành 3.000 km đường bộ cao tốc"),
  ]

  static func listing(_ templates: TemplateSet, _ unknownKeys: UnknownKeys? = nil) -> ListingView {
    ListingView(
      kind: "Chuyên mục", title: "Điển hình tiên tiến",
      lead: "Những tập thể, cá nhân đi trước trong phong trào thi đua, và cách họ đã làm.",
      countText: "128 bài",
      cardsHTML: SampleCards.render(
        [SampleCards.salt, SampleCards.power, SampleCards.digital, SampleCards.grapes, SampleCards.house], templates,
        unknownKeys),
      pagination: pagination,
      siblings: ["2025", "2024", "2023"].map {
        NavigationItemView(title: $0, url: "listing.html", current: $0 == "2025")
      })
  }

  static func movement(_ templates: TemplateSet, _ unknownKeys: UnknownKeys? = nil) -> ListingView {
    var view = listing(templates, unknownKeys)
    view.kind = "Phong trào thi đua"
    view.title = "Xây dựng nông thôn mới"
    view.lead = "Cả huyện chung sức xây dựng nông thôn mới; tám xã giữ chuẩn, nâng chất từng tiêu chí."
    view.bands = SampleStory.bands
    view.picture = SampleCards.picture("thon", caption: "Đường hoa thôn Khánh Nhơn.", credit: "Ảnh: Lê Dũng")
    view.facts = [
      FactView(label: "Giai đoạn", text: "2021–2025"),
      FactView(
        label: "Đơn vị", text: "8 xã:",
        links: [
          ReferenceView(title: "Xã Tri Hải", url: "listing-unit.html", note: "đến 30/6/2025"),
          ReferenceView(title: "Xã Hộ Hải"),
        ]),
    ]
    view.bodyHTML =
      "<p>Phong trào được phát động trong toàn huyện từ năm 2021.</p><h2 id=\"cach-lam\">Cách làm</h2><p>Mỗi xã chọn một việc khó làm trước.</p>"
    view.documents = SampleDocuments.rows
    view.emptyText = "Phong trào chưa có bài nào."
    view.siblingsTitle = "Các phong trào khác"
    return view
  }

  static let unit = ListingView(
    kind: "Đơn vị", title: "Xã Tri Hải",
    facts: [
      FactView(label: "Thời gian tồn tại", text: "Đến hết 30/6/2025"),
      FactView(
        label: "Nay thuộc", links: [ReferenceView(title: "Xã Ninh Hải", url: "listing-unit.html", note: "từ 01/7/2025")]
      ),
      FactView(label: "Trực thuộc", links: [ReferenceView(title: "Huyện Ninh Hải", url: "listing-unit.html")]),
    ],
    emptyText: "Chưa có bài nào về đơn vị này.")

  static let empty = ListingView(title: "Người tốt việc tốt")

  static let pagination = PaginationView(
    summary: "Trang 2 trên 14", previousURL: "listing.html", nextURL: "listing.html",
    pages: [1, 2, 3, 0, 13, 14].map { number in
      number == 0
        ? PageNumberView(number: "…")
        : PageNumberView(number: "\(number)", url: "listing.html", label: "Trang \(number)", current: number == 2)
    })

  static let directory = DirectoryView(
    kind: "Danh mục", title: "Các phong trào thi đua",
    lead: "Bảy phong trào có tên và các nội dung thi đua thường xuyên.",
    groups: [
      DirectoryGroupView(title: "Đang diễn ra", note: "7 phong trào", entries: movements),
      DirectoryGroupView(
        title: "Nội dung thi đua khác", entries: [DirectoryEntryView(title: "Cải cách hành chính", url: "listing.html")]
      ),
    ],
    emptyText: "Chưa có phong trào nào.")

  static let compactDirectory = DirectoryView(
    title: "Từ khóa", compact: true,
    groups: [
      DirectoryGroupView(
        entries: [
          "muối trải bạt", "hợp tác xã", "chuyển đổi số", "xóa nhà tạm", "học bổng", "an toàn giao thông",
          "khởi nghiệp",
          "biển sạch", "ngư dân", "nho Thái An", "dân vận khéo", "phụ nữ",
        ].map { DirectoryEntryView(title: $0, url: "listing.html", countText: "\($0.count) bài") })
    ])

  static let issue = BulletinTeaserView(
    number: "Bản tin số 09", title: "Mùa muối mới", url: "bulletin.html",
    date: DateView(text: "ngày 01/3/2025", machine: "2025-03-01"),
    summary: "Ba cách làm muối, một lớp học đêm và những việc phải xong trước ngày 15/3.",
    countText: "6 tin, bài",
    stories: [SampleCards.salt, SampleCards.teacher, SampleCards.digital].map { LinkView(title: $0.title, url: $0.url) }
  )

  static let bareIssue = BulletinTeaserView(
    number: "Bản tin số 08", url: "bulletin.html", date: DateView(text: "15/02/2025", machine: "2025-02-15"))

  static let bulletins = BulletinsView(
    title: "Bản tin", lead: "Hai tuần một số, phát trên loa truyền thanh và đăng tại đây.", issues: [issue, bareIssue],
    pagination: pagination)

  static func bulletin(_ templates: TemplateSet, _ unknownKeys: UnknownKeys? = nil) -> BulletinView {
    BulletinView(
      number: "Bản tin số 09", title: "Mùa muối mới",
      date: DateView(text: "ngày 01 tháng 3 năm 2025", machine: "2025-03-01"),
      summary: "Ba cách làm muối, một lớp học đêm và những việc phải xong trước ngày 15/3.", bands: SampleStory.bands,
      picture: SampleCards.picture("muoi", credit: "Ảnh: Lê Dũng"),
      editorialHTML: "<p>Bạn đọc thân mến, số này chúng tôi đi dọc bờ muối từ Tri Hải đến Nhơn Hải.</p>",
      cardsHTML: SampleCards.render(
        [SampleCards.salt, SampleCards.teacher, SampleCards.house], templates, unknownKeys),
      countText: "6 tin, bài", attachments: SampleStory.attachments, share: SampleStory.share,
      previous: LinkView(title: "Bản tin số 08", url: "bulletin.html"),
      next: LinkView(title: "Bản tin số 10", url: "bulletin.html"), indexURL: "bulletins.html")
  }

  static let bareBulletin = BulletinView(
    number: "Bản tin số 1", title: "Số đầu", date: DateView(text: "01/01/2025", machine: "2025-01-01"),
    bands: BandsView())
}
