@testable import GuongRendering

/// The register of documents and one document.
enum SampleDocuments {
  static let rows = [
    DocumentRowView(
      title: "Kế hoạch số 5312/KH-UBND", url: "document.html", type: "Kế hoạch", number: "5312/KH-UBND",
      date: DateView(text: "12/11/2024", machine: "2024-11-12"), issuer: "UBND tỉnh",
      subject: "Tổ chức phong trào thi đua đặc biệt chào mừng Đại hội Đảng các cấp",
      validity: ValidityView(text: "Còn hiệu lực", inForce: true, note: "đến 31/12/2025")),
    DocumentRowView(
      title: "Chỉ thị số 39/CT-TTg", url: "document.html", type: "Chỉ thị", number: "39/CT-TTg",
      date: DateView(text: "15/10/2024", machine: "2024-10-15"), issuer: "Thủ tướng Chính phủ",
      subject: "Về việc phát động đợt thi đua cao điểm",
      validity: ValidityView(text: "Đã thay thế", inForce: false)),
    DocumentRowView(title: "Luật Thi đua, khen thưởng", url: "document.html", type: "Luật"),
  ]

  static let register = DocumentsView(
    title: "Sổ văn bản", lead: "Những văn bản mà các trang này viện dẫn.", countText: "9 văn bản",
    groups: [
      DocumentGroupView(title: "Trung ương", id: "trung-uong", rows: Array(rows.suffix(2))),
      DocumentGroupView(title: "Tỉnh", id: "tinh", rows: Array(rows.prefix(1))),
    ])

  static let document = DocumentView(
    title: "Kế hoạch số 252/KH-UBND ngày 19/7/2024 của UBND huyện", type: "Kế hoạch", number: "252/KH-UBND",
    date: DateView(text: "ngày 19 tháng 7 năm 2024", machine: "2024-07-19"), issuer: "Ủy ban nhân dân huyện Ninh Hải",
    subject: "Tổ chức phong trào thi đua đặc biệt hoàn thành thắng lợi Nghị quyết Đại hội Đảng bộ huyện",
    bands: SampleStory.bands,
    validity: ValidityView(text: "Đã thay thế", inForce: false, note: "từ 01/7/2025"),
    validityPeriod: "Từ 19/7/2024 đến 30/6/2025",
    replacedBy: LinkView(title: "Kế hoạch số 5312/KH-UBND", url: "document.html"),
    replaces: [LinkView(title: "Kế hoạch số 04/KH-UBND", url: "document.html")],
    bodyHTML: "<h2 id=\"i\">I. Mục đích</h2><p>Khơi dậy tinh thần thi đua yêu nước trong các tầng lớp nhân dân.</p>",
    attachments: SampleStory.attachments,
    citedBy: [
      CitationView(
        title: SampleCards.salt.title, url: "story.html", kind: "Bài viết",
        date: DateView(text: "28/02/2025", machine: "2025-02-28")),
      CitationView(title: "Thi đua đặc biệt", url: "campaign.html"),
    ],
    citedByText: "2 trang trên chuyên trang dẫn văn bản này.")

  static let bare = DocumentView(title: "Luật Thi đua, khen thưởng", type: "Luật", bands: BandsView())
}
