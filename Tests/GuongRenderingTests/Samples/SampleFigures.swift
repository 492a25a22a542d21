@testable import GuongRendering

/// Pages of a campaign's figures.
enum SampleFigures {
  /// Stands for what the chart module draws.
  static let drawing = """
    <svg class="drawing" role="img" viewBox="0 0 248 150" aria-labelledby="muoi-ten muoi-mo-ta"><title id="muoi-ten">Hộ làm \
    muối trải bạt</title><desc id="muoi-mo-ta">2024: 38; 2025: 61.</desc><rect x="40" y="60" width="40" height="80"/></svg>
    """

  static let table = DataTableView(
    id: "bang-muoi", caption: "Hộ làm muối trải bạt, theo năm",
    columns: [
      CellView(text: "Năm"), CellView(text: "Thực hiện", note: "hộ", numeric: true), CellView(text: "Tình trạng"),
      CellView(text: "Bài viết"),
    ],
    rows: [
      DataRowView(cells: [
        CellView(text: "2024", note: "cả năm", heading: true), CellView(text: "38", numeric: true),
        CellView(text: "Chậm", note: "chậm 12 ngày", status: "behind"), CellView(text: ""),
      ]),
      DataRowView(cells: [
        CellView(text: "2025", url: "figures-page.html", heading: true), CellView(text: "61", numeric: true),
        CellView(text: "Vượt mức", status: "exceeded"), CellView(text: "Tổ diêm dân", url: "story.html"),
      ]),
    ], note: "tính đến ngày 31/10/2025")

  static let charts = [
    ChartView(
      id: "muoi", title: "Hộ làm muối trải bạt vượt kế hoạch", url: "figures-page.html", svgHTML: drawing,
      statusText: "Vượt mức", status: "exceeded", note: "61 hộ", table: table),
    ChartView(id: "nho", title: "Diện tích nho: chưa có số liệu", svgHTML: drawing),
  ]

  static func full(_ templates: TemplateSet, _ unknownKeys: UnknownKeys? = nil) -> FiguresPageView {
    var hidden = table
    hidden.id = "bang-muoi-an"
    hidden.hidesCaption = true
    return FiguresPageView(
      kind: LinkView(title: "Thi đua đặc biệt", url: "campaign.html"),
      title: "11 trên 17 chỉ tiêu đã đạt, 4 chỉ tiêu về trước hạn", lead: "Cập nhật theo số liệu mới nhất.",
      bands: BandsView(sampleData: true),
      facts: [
        FactView(label: "Đơn vị tính", text: "hộ"),
        FactView(
          label: "Cơ quan phụ trách", links: [ReferenceView(title: "Phòng Nội vụ", url: "organisation.html")]),
      ],
      figures: SampleHome.figures, siblings: siblings,
      sections: [
        FigureSectionView(
          id: "kinh-te", title: "Kinh tế", summary: "Hai chỉ tiêu của nghề muối và nghề nho.", panels: charts),
        FigureSectionView(
          id: "qua-cac-nam", title: "Qua các năm",
          charts: [ChartView(id: "nam", title: "Muối trải bạt, 2024–2025", svgHTML: drawing)], tables: [hidden],
          cardsHTML: SampleCards.render([SampleCards.salt], templates, unknownKeys),
          links: [LinkView(title: "Bài viết", url: "story.html")]),
        FigureSectionView(id: "theo-dia-phuong", title: "Theo địa phương", emptyText: "Chưa có số liệu."),
      ], note: "Số liệu đến ngày 31/10/2025. Nguồn: Phòng Nội vụ.")
  }

  /// No figure stands where the data are being corrected.
  static let correcting = FiguresPageView(
    kind: LinkView(title: "Thi đua đặc biệt", url: "campaign.html"), title: "Khen thưởng", lead: "Đã có quyết định.",
    bands: BandsView(), correcting: "Số liệu của trang này đang được rà soát, đính chính.", siblings: siblings)

  static let bare = FiguresPageView(title: "Chỉ tiêu", bands: BandsView())

  private static let siblings = [
    NavigationItemView(title: "Chỉ tiêu", url: "figures-page.html", current: true),
    NavigationItemView(title: "Khen thưởng", url: "figures-page-correcting.html"),
  ]
}
