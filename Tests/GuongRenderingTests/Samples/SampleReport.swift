@testable import GuongRendering

/// A report with everything that its template shows, and one with next to nothing.
enum SampleReport {
  static func full(_ templates: TemplateSet, _ unknownKeys: UnknownKeys? = nil) -> ReportPageView {
    let figures =
      templates.render(.dataTable, SampleFigures.table, unknownKeys: unknownKeys)
      + SampleFigures.charts.map { templates.render(.chart, $0, unknownKeys: unknownKeys) }.joined()
    return ReportPageView(
      bands: BandsView(sample: true, sampleData: true), kind: "Báo cáo quý", title: "Kết quả thi đua quý III/2025",
      summary: "Chín tháng, mười hai chỉ tiêu đã đạt.",
      facts: [FactView(label: "Kỳ", text: "quý III/2025")],
      notices: [ItemView(textHTML: "Bản 2, chốt ngày 05/10/2025; số liệu không thay đổi từ ngày đó.")],
      bodyHTML: "<h2 id=\"ket-qua\">Kết quả</h2>\n<p>Có 12 chỉ tiêu đã đạt.</p>\n\(figures)",
      changes: [ItemView(textHTML: "04/10/2025: Bổ sung số liệu của xã Vĩnh Hải.")],
      versions: [LinkView(title: "Bản 1, chốt ngày 01/10/2025", url: "report-bare.html")], attachments: [],
      dataURL: "so-lieu.json")
  }

  static let bare = ReportPageView(bands: BandsView(), kind: "Báo cáo chuyên đề", title: "Báo cáo", bodyHTML: "")
}
