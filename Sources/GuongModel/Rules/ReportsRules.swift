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
      vi: "Không có đợt thi đua «{campaign}» trong content/campaigns.",
      en: "There is no campaign «{campaign}» in content/campaigns."),
    fix: .init(
      vi: "Ghi đúng tên thư mục của đợt thi đua: {known}.",
      en: "Write the name of the campaign's folder: {known}."))

  package static let reportCampaignMissing = DiagnosticRule(
    "report-campaign-missing", .error,
    message: .init(
      vi: "Báo cáo chưa nói lấy số liệu của đợt thi đua nào, trong khi trang có {count} đợt thi đua.",
      en: "The report does not say whose data it uses, and the site has {count} campaigns."),
    fix: .init(
      vi: "Thêm khóa «campaign» với tên thư mục của đợt thi đua.",
      en: "Add the key «campaign» with the name of the campaign's folder."))

  package static let reportQueryFailed = DiagnosticRule(
    "report-query-failed", .error,
    message: .init(
      vi: "Câu truy vấn sai: {reason}",
      en: "The query is wrong: {reason}"),
    fix: .init(
      vi: "{fix}",
      en: "{fix}"))

  package static let reportFigureNotOne = DiagnosticRule(
    "report-figure-not-one", .error,
    message: .init(
      vi: "Con số trong câu phải là một giá trị, còn truy vấn này cho {rows} dòng, {columns} cột.",
      en: "A figure within a sentence must be one value; this query gives {rows} rows of {columns} columns."),
    fix: .init(
      vi: "Chỉ chọn một cột và thêm điều kiện, hoặc dùng count, sum, max; nhiều giá trị thì đặt trong khối «table».",
      en: "Select one column and add a condition, or use count, sum, max; put several values into a «table» block."))

  package static let reportFigureOpen = DiagnosticRule(
    "report-figure-open", .error,
    message: .init(
      vi: "Con số trong tùy chọn của khối chưa được đóng bằng dấu ngoặc nhọn.",
      en: "A figure in the options of a block has no closing brace."),
    fix: .init(
      vi: "Thêm dấu ngoặc nhọn đóng ngay sau câu truy vấn; chữ trong truy vấn đặt giữa hai dấu nháy đơn.",
      en: "Add the closing brace behind the query, and put texts of the query into single quotes."))

  package static let reportQueryShown = DiagnosticRule(
    "report-query-shown", .warning,
    message: .init(
      vi: "Câu truy vấn này hiện nguyên văn cho người đọc, không thành con số hay bảng.",
      en: "Readers see this query as it is written, not what it gives."),
    fix: .init(
      vi: "{fix}",
      en: "{fix}"))

  package static let reportBlockShown = DiagnosticRule(
    "report-block-shown", .warning,
    message: .init(
      vi: "Khối «{word}» hiện nguyên văn cho người đọc dưới dạng mã, không thành bảng hay biểu đồ.",
      en: "Readers see the block «{word}» as code, not as a table or a chart."),
    fix: .init(
      vi: "Đổi «{word}» thành table (bảng) hoặc chart (biểu đồ).",
      en: "Write table or chart in place of «{word}»."))

  package static let reportOptionUnknown = DiagnosticRule(
    "report-option-unknown", .error,
    message: .init(
      vi: "Không có tùy chọn «{option}».",
      en: "There is no option «{option}»."),
    fix: .init(
      vi: "Dùng một trong: {known}.",
      en: "Use one of: {known}."))

  package static let reportOptionValue = DiagnosticRule(
    "report-option-value", .warning,
    message: .init(
      vi: "Tùy chọn «{option}» không nhận giá trị «{value}» nên bị bỏ qua.",
      en: "The option «{option}» does not take «{value}», so it does nothing."),
    fix: .init(
      vi: "Ghi một trong: {known}.",
      en: "Write one of: {known}."))

  package static let reportOptionStray = DiagnosticRule(
    "report-option-stray", .warning,
    message: .init(
      vi: "Chữ «{word}» không thuộc tùy chọn nào nên không hiện ra.",
      en: "«{word}» belongs to no option, so it is not shown."),
    fix: .init(
      vi: "Giá trị có dấu cách thì đặt trong ngoặc kép: {option}=\"…\".",
      en: "Put a value with spaces into quotes: {option}=\"…\"."))

  package static let reportChartKindUnknown = DiagnosticRule(
    "report-chart-kind-unknown", .error,
    message: .init(
      vi: "Không có loại biểu đồ «{kind}».",
      en: "There is no kind of chart «{kind}»."),
    fix: .init(
      vi: "Dùng một trong: {known}.",
      en: "Use one of: {known}."))

  package static let reportChartWithoutTitle = DiagnosticRule(
    "report-chart-without-title", .error,
    message: .init(
      vi: "Biểu đồ chưa có tiêu đề.",
      en: "The chart has no title."),
    fix: .init(
      vi: "Thêm tiêu đề nói lên kết luận, ví dụ: ```chart bar title=\"Hộ nghèo giảm nhanh hơn kế hoạch\".",
      en: "Add a title that states the finding: ```chart bar title=\"…\"."))

  package static let reportChartWithoutSeries = DiagnosticRule(
    "report-chart-without-series", .error,
    message: .init(
      vi: "Biểu đồ cần cột đầu là tên, các cột sau là số.",
      en: "A chart needs names in its first column and numbers in the others."),
    fix: .init(
      vi: "Sửa câu truy vấn: select tên, số from …",
      en: "Change the query: select name, number from …"))

  package static let reportChartTargetUnknown = DiagnosticRule(
    "report-chart-target-unknown", .error,
    message: .init(
      vi: "Truy vấn không có cột «{name}» để làm mục tiêu.",
      en: "The query has no column «{name}» for the target."),
    fix: .init(
      vi: "Ghi tên một cột của truy vấn: {known}.",
      en: "Name a column of the query: {known}."))

  package static let reportDatabaseFailed = DiagnosticRule(
    "report-database-failed", .error,
    message: .init(
      vi: "Không lập được cơ sở dữ liệu cho báo cáo: {reason}",
      en: "The report’s database cannot be made: {reason}"),
    fix: .init(
      vi: "Kiểm tra content/tables.yaml và các bảng của đợt thi đua.",
      en: "Check content/tables.yaml and the campaign’s tables."))

  package static let reportFrozenChanged = DiagnosticRule(
    "report-frozen-changed", .warning,
    message: .init(
      vi: "Báo cáo đã chốt ngày {date}; những sửa đổi sau đó chưa được đăng.",
      en: "The report was frozen on {date}; later changes are not shown."),
    fix: .init(
      vi: "Ghi lý do vào khóa «changes» rồi chạy: guong report freeze {id}.",
      en: "Say why under «changes», then run: guong report freeze {id}."))

  package static let reportFrozenUnreadable = DiagnosticRule(
    "report-frozen-unreadable", .error,
    message: .init(
      vi: "Không đọc được bản chốt của báo cáo: {reason}.",
      en: "The frozen report cannot be read: {reason}."),
    fix: .init(
      vi: "Lấy lại tệp từ bản lưu; không sửa tay tệp này.",
      en: "Restore the file from a copy; it is not edited by hand."))

  package static let reportFrozenHidden = DiagnosticRule(
    "report-frozen-hidden", .error,
    message: .init(
      vi:
        "Bản chốt của báo cáo này tạm không hiển thị: không đọc được phần đầu bài nên không biết báo cáo có bị rút hay không.",
      en:
        "The frozen version of this report is not shown for now: the front matter cannot be read, so the report may have been taken down."
    ),
    fix: .init(
      vi: "Sửa lỗi ở phần đầu bài, bản chốt sẽ hiện lại như cũ.",
      en: "Mend the front matter and the frozen version is shown again."))

  package static let reportFrozenOrphaned = DiagnosticRule(
    "report-frozen-orphaned", .error,
    message: .init(
      vi: "Báo cáo đã chốt nhưng không còn bài «{path}», nên bản chốt không hiển thị.",
      en: "The report was frozen, but its text «{path}» is gone, so the frozen version is not shown."),
    fix: .init(
      vi:
        "Bài bị xóa nhầm: lấy lại từ bản lưu. Đổi tên bài: đổi cả tên thư mục này. Muốn gỡ báo cáo: lấy lại bài rồi ghi «trạng thái: gỡ» và lý do.",
      en:
        "Deleted by mistake: restore it. Renamed: rename this folder too. To take the report down: restore it and write «status: withdrawn» with the reason."
    ))

  /// The rules of this file, for documents and tests that go over all of them.
  static let reportsRules: [DiagnosticRule] = [
    .reportPeriodUnclear, .reportCampaignUnknown, .reportCampaignMissing,
    .reportQueryFailed, .reportFigureNotOne, .reportFigureOpen, .reportQueryShown, .reportBlockShown,
    .reportOptionUnknown, .reportOptionValue, .reportOptionStray, .reportChartKindUnknown,
    .reportChartWithoutTitle,
    .reportChartWithoutSeries, .reportChartTargetUnknown, .reportDatabaseFailed, .reportFrozenChanged,
    .reportFrozenUnreadable, .reportFrozenHidden, .reportFrozenOrphaned,
  ]
}
