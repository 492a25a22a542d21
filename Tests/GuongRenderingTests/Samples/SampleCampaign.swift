@testable import GuongRendering

/// The campaign, its duties and events, and an organisation.
enum SampleCampaign {
  static let events = [
    EventView(
      id: "dang-ky", title: "Đăng ký công trình chào mừng", date: DateView(text: "15/3/2025", machine: "2025-03-15"),
      kind: "Hạn", place: "Phòng Nội vụ huyện",
      organiser: ReferenceView(title: "Phòng Nội vụ", url: "organisation.html"),
      descriptionHTML: "Theo <a href=\"document.html\">Kế hoạch số 252/KH-UBND</a>.",
      document: LinkView(title: "Mẫu đăng ký", url: "document.html"), countdown: "Còn 14 ngày"),
    EventView(id: "dai-hoi-vi", title: "Đại hội thi đua yêu nước huyện lần thứ VI", when: "Năm 2025", kind: "Đại hội"),
    EventView(
      id: "phat-dong", title: "Lễ phát động", date: DateView(text: "12/11/2024", machine: "2024-11-12"), kind: "Lễ",
      past: true),
  ]

  static let duties = [
    DutyGroupView(
      organisations: [ReferenceView(title: "Phòng Nội vụ huyện", url: "organisation.html")],
      section: "Mục V.2",
      duties: [
        DutyView(textHTML: "Hướng dẫn, kiểm tra, đôn đốc, tổng hợp kết quả thi đua."),
        DutyView(
          textHTML:
            "Tham mưu tổ chức Hội nghị Điển hình tiên tiến theo <a href=\"document.html\">Kế hoạch số 2590/KH-UBND</a>.",
          due: DateView(text: "30/6/2025", machine: "2025-06-30"), countdown: "Còn 121 ngày"),
      ]),
    DutyGroupView(
      organisations: [ReferenceView(title: "Các cơ quan, địa phương, doanh nghiệp, trường học")], section: "Mục V.1",
      duties: [
        DutyView(
          textHTML: "Báo cáo tổng kết phong trào thi đua.", due: DateView(text: "30/12/2025", machine: "2025-12-30"),
          countdown: "Quá hạn 3 ngày", urgent: true,
          deliverTo: ReferenceView(
            title: "Phòng Nội vụ huyện", url: "organisation.html", note: "bản giấy và bản điện tử"))
      ]),
  ]

  static func full(_ templates: TemplateSet, _ unknownKeys: UnknownKeys? = nil) -> CampaignView {
    CampaignView(
      title: "Phong trào thi đua đặc biệt chào mừng Đại hội Đảng các cấp",
      summary: "Hoàn thành và vượt mức các chỉ tiêu của nhiệm kỳ 2021–2025.", bands: SampleStory.bands,
      launchedBy: "Chủ tịch UBND huyện Ninh Hải", progress: SampleHome.progress, figures: SampleHome.figures,
      picture: SampleCards.picture("thon", caption: "Lễ phát động."),
      bodyHTML: "<p>Toàn văn kế hoạch, chia theo mục để dễ tra cứu.</p>",
      purpose: [
        ItemView(textHTML: "Phát huy sức mạnh tổng hợp của cả hệ thống chính trị."),
        ItemView(textHTML: "Thực hiện <a href=\"document.html\">Nghị quyết số 307/NQ-HĐND</a>."),
      ],
      requirements: [ItemView(textHTML: "Thiết thực, hiệu quả, tránh hình thức.")],
      objectives: [ItemView(textHTML: "100% chỉ tiêu đạt và vượt mức, về trước hạn.")],
      themes: [
        ClauseView(title: "Chấp hành chủ trương, pháp luật", items: [ItemView(textHTML: "Học tập và làm theo.")]),
        ClauseView(title: "Hoàn thành vượt mức, về trước hạn 100% chỉ tiêu"),
      ],
      solutions: [
        ClauseView(items: [
          ItemView(textHTML: "Đẩy mạnh tuyên truyền."), ItemView(textHTML: "Khen thưởng kịp thời, đúng người."),
        ])
      ],
      legalBasis: SampleDocuments.rows, duties: duties, dutiesURL: "duties.html", events: events,
      eventsURL: "events.html",
      movements: SampleLists.movements, attachments: SampleStory.attachments,
      related: [
        CardGroupView(
          title: "Bài về chiến dịch", id: "bai-ve-chien-dich",
          cardsHTML: SampleCards.render([SampleCards.grapes, SampleCards.boat], templates, unknownKeys))
      ])
  }

  static let bare = CampaignView(title: "Chiến dịch", bands: BandsView(), progress: SampleHome.withoutStart)

  static let allDuties = DutiesView(
    title: "Nhiệm vụ của từng cơ quan", lead: "Chia theo mục V của Kế hoạch.",
    campaign: LinkView(title: "Thi đua đặc biệt", url: "campaign.html"), groups: duties)

  static let allEvents = EventsView(
    title: "Lịch và mốc thời gian", lead: "Những ngày cần nhớ của chiến dịch.",
    groups: [
      EventGroupView(title: "Sắp tới", events: Array(events.prefix(2))),
      EventGroupView(title: "Đã qua", events: Array(events.suffix(1))),
    ],
    calendarURL: "lich.ics")

  static let organisation = OrganisationView(
    name: "Phòng Nội vụ huyện", kind: "Chính quyền", facts: [FactView(label: "Tên gọi tắt", text: "Phòng Nội vụ")],
    duties: duties.map { group in
      var own = group
      own.organisations = []
      own.campaign = LinkView(title: "Thi đua đặc biệt chào mừng Đại hội Đảng các cấp", url: "campaign.html")
      return own
    },
    events: events, documents: SampleDocuments.rows)
}
