@testable import GuongRendering

/// The home page on a busy day, and before its first story.
enum SampleHome {
  static let progress = CampaignProgressView(
    headline: "Còn 305 ngày", period: "Từ ngày 12/11/2024 đến hết ngày 31/12/2025", percent: 27,
    percentText: "Đã qua 27% thời gian", ended: false)
  static let withoutStart = CampaignProgressView(
    headline: "Còn 305 ngày", period: "Từ ngày ban hành Kế hoạch đến hết ngày 31/12/2025")
  static let ended = CampaignProgressView(
    headline: "Đã kết thúc ngày 31/12/2025", period: "Từ ngày 12/11/2024 đến hết ngày 31/12/2025", percent: 100,
    percentText: "Đã qua 100% thời gian", ended: true)

  static let figures = [
    FigureView(label: "Gương được giới thiệu", value: "128", note: "bài", url: "listing.html"),
    FigureView(label: "Phong trào đang mở", value: "7", note: "trên 12"),
    FigureView(label: "Nhiệm vụ đến hạn trong tháng", value: "3"),
  ]

  static func full(_ templates: TemplateSet, _ unknownKeys: UnknownKeys? = nil) -> HomeView {
    func cards(_ cards: [CardView]) -> [String] { SampleCards.render(cards, templates, unknownKeys) }
    return HomeView(
      campaign: CampaignStripView(
        title: "Thi đua đặc biệt chào mừng Đại hội Đảng các cấp", url: "campaign.html", progress: progress,
        figures: figures),
      lead: SampleCards.salt,
      secondaryHTML: cards([SampleCards.teacher, SampleCards.power, SampleCards.digital, SampleCards.house]),
      columns: [
        ColumnBlockView(
          title: "Mô hình mới", url: "listing.html", description: "Cách làm hay, đã thử, có thể học theo.",
          moreText: "Xem cả 31 bài", id: "mo-hinh-moi",
          cardsHTML: cards([SampleCards.grapes, SampleCards.boat, SampleCards.power])),
        ColumnBlockView(
          title: "Người tốt việc tốt", url: "listing.html", moreText: "Xem cả 44 bài", id: "nguoi-tot-viec-tot",
          cardsHTML: cards([SampleCards.teacher, SampleCards.digital, SampleCards.house])),
        ColumnBlockView(
          title: "Nhân tố mới", url: "listing.html", moreText: "Xem cả 2 bài", id: "nhan-to-moi",
          cardsHTML: cards([SampleCards.digital, SampleCards.house])),
        ColumnBlockView(title: "Phong trào thi đua", url: "listing-empty.html", id: "phong-trao-thi-dua"),
      ],
      bulletin: SampleLists.issue, bulletinsURL: "bulletins.html",
      deadlines: [
        DeadlineView(
          title: "Đăng ký công trình chào mừng Đại hội Đảng cùng cấp", url: "events.html",
          date: DateView(text: "15/3/2025", machine: "2025-03-15"), countdown: "Còn 14 ngày", urgent: true,
          who: "mọi cơ quan, đơn vị"),
        DeadlineView(
          title: "Báo cáo tổng kết gửi Phòng Nội vụ", date: DateView(text: "30/12/2025", machine: "2025-12-30"),
          countdown: "Còn 304 ngày"),
        DeadlineView(title: "Kết thúc thời gian thi đua", date: DateView(text: "31/12/2025", machine: "2025-12-31")),
      ],
      eventsURL: "events.html",
      documents: SampleDocuments.rows, documentsURL: "documents.html",
      movements: SampleLists.movements, movementsURL: "directory.html")
  }

  static let bare = HomeView()
}
