@testable import GuongRendering

/// A story with everything, one without a picture, and one with nothing but what is required.
enum SampleStory {
  static let unit = UnitView(
    name: "Xã Tri Hải", url: "listing-unit.html", succession: "từ 01/7/2025",
    successors: [ReferenceView(title: "xã Ninh Hải", url: "listing-unit.html")])

  static func full(_ templates: TemplateSet, _ unknownKeys: UnknownKeys? = nil) -> StoryView {
    StoryView(
      column: LinkView(title: "Điển hình tiên tiến", url: "listing.html"),
      title: "Tổ diêm dân làm muối trải bạt, thu nhập tăng gấp rưỡi sau hai vụ",
      summary: "Mười hai hộ góp vốn, góp ruộng, đổi cách làm cũ lấy cách làm chung; nay tám thôn lân cận đã đến học.",
      bands: SampleStory.bands,
      author: "Nguyễn Thị Ánh Tuyết", source: "Nguồn: Đài Truyền thanh huyện", editor: "Biên tập: Trần Văn Ân",
      photosBy: "Ảnh: Lê Dũng",
      date: DateView(text: "28/02/2025", machine: "2025-02-28"),
      updated: DateView(text: "Cập nhật 01/3/2025", machine: "2025-03-01"),
      readingTime: "Đọc 4 phút",
      picture: SampleCards.picture(
        "muoi", caption: "Ruộng muối trải bạt của tổ hợp tác trong vụ đầu năm.", credit: "Ảnh: Lê Dũng"),
      subjects: subjects, unit: unit,
      movements: [ReferenceView(title: "Xây dựng nông thôn mới", url: "listing-movement.html", note: "2021–2025")],
      fields: [
        ReferenceView(title: "Nông nghiệp – thủy sản – diêm nghiệp", url: "listing.html"),
        ReferenceView(title: "Khởi nghiệp"),
      ],
      bodyHTML: SampleBody.html.utf8, attachments: attachments,
      tags: ["muối trải bạt", "hợp tác xã", "diêm dân", "nhân rộng"].map { LinkView(title: $0, url: "listing.html") },
      share: share,
      related: [
        CardGroupView(
          title: "Cùng phong trào", id: "cung-phong-trao", url: "listing-movement.html", moreText: "Xem cả 31 bài",
          cardsHTML: SampleCards.render(
            [SampleCards.grapes, SampleCards.teacher, SampleCards.power], templates, unknownKeys))
      ])
  }

  static func withoutPicture(_ templates: TemplateSet) -> StoryView {
    var story = full(templates)
    story.title =
      "Ủy ban nhân dân xã giữ lời hứa: Đường liên thôn hoàn thành trước mùa lũ, người dân tự nguyện hiến hơn ba nghìn mét vuông đất"
    story.picture = nil
    story.bands = BandsView()
    story.subjects = []
    story.attachments = []
    story.related = []
    return story
  }

  static let bare = StoryView(
    title: "Bài ngắn", bands: BandsView(), date: DateView(text: "01/3/2025", machine: "2025-03-01"),
    bodyHTML: "<p>…</p>".utf8)

  static let bands = BandsView(
    sample: true, synthetic: true, preview: "Bài hẹn giờ – sẽ đăng lúc 05:00 ngày 01/3/2025")

  static let share = ShareView(
    pageURL: "https://guong.example.vn/bai/muoi-trai-bat/",
    zaloURL: "https://zalo.example.vn/share?u=https%3A%2F%2Fguong.example.vn",
    facebookURL: "https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fguong.example.vn")

  static let attachments = [
    AttachmentView(title: "Quy ước của tổ hợp tác", url: "quy-uoc.pdf", kind: "PDF", size: "1,2 MB"),
    AttachmentView(title: "Danh sách hộ tham gia", url: "danh-sach.xlsx"),
  ]

  private static let subjects = [
    SubjectView(
      name: "Tổ hợp tác muối sạch", kind: "Tập thể", role: "Đơn vị làm điểm", group: "Tập thể nhỏ", members: "12 hộ",
      unit: unit),
    SubjectView(
      name: "Phạm Thị Ánh", kind: "Cá nhân", role: "Tổ trưởng", group: "Nông dân", born: "Sinh năm 1968"),
  ]
}
