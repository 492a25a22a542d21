/// Reports and the queries in them.
extension DiagnosticRule {
  package static let reportPeriodUnclear = DiagnosticRule(
    "report-period-unclear", .error,
    message: .init(
      vi: "«{value}» không phải là một kỳ báo cáo.",
      en: "«{value}» is no reporting period."),
    fix: .init(
      vi: "Ghi năm, quý hoặc tháng: 2025, quý I/2025, tháng 3/2025.",
      en: "Write a year, a quarter or a month: 2025, 2025-Q1, 2025-03."))

  package static let reportCampaignUnknown = DiagnosticRule(
    "report-campaign-unknown", .error,
    message: .init(
      vi: "Không có phong trào «{campaign}» trong content/campaigns.",
      en: "There is no campaign «{campaign}» in content/campaigns."),
    fix: .init(
      vi: "Ghi đúng tên thư mục của phong trào: {known}.",
      en: "Write the name of the campaign's folder: {known}."))

  package static let reportCampaignMissing = DiagnosticRule(
    "report-campaign-missing", .error,
    message: .init(
      vi: "Báo cáo chưa nói lấy số liệu của phong trào nào, trong khi trang có {count} phong trào.",
      en: "The report does not say whose data it uses, and the site has {count} campaigns."),
    fix: .init(
      vi: "Thêm khóa «campaign» với tên thư mục của phong trào.",
      en: "Add the key «campaign» with the name of the campaign's folder."))

  /// The rules of this file, for documents and tests that go over all of them.
  static let reportsRules: [DiagnosticRule] = [
    .reportPeriodUnclear, .reportCampaignUnknown, .reportCampaignMissing,
  ]
}
