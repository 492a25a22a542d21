import GuongKit
import GuongModel
import GuongPublishing

/// What commands say beside diagnostics.
struct Messages {
  let language: Language

  func pick(_ vi: String, _ en: String) -> String { language == .vietnamese ? vi : en }

  func disk(_ error: DiskError) -> String {
    pick("guong: lỗi ổ đĩa: \(error.vietnamese)", "guong: disk error: \(error.english)")
  }

  /// Faults and warnings, counted.
  func counts(_ diagnostics: [Diagnostic]) -> String {
    let errors = diagnostics.count { $0.severity >= .error }
    let warnings = diagnostics.count - errors
    return pick("\(errors) lỗi, \(warnings) cảnh báo", "\(errors) errors, \(warnings) warnings")
  }

  func built(_ report: BuildReport, output: String) -> String {
    let seconds = report.timings.reduce(0) { $0 + $1.seconds }
    let time = String(Int((seconds * 1000).rounded()))
    var text = pick(
      "Đã xuất bản \(report.pages) trang (\(report.stories) bài) vào \(output) trong \(time) ms.",
      "Published \(report.pages) pages (\(report.stories) stories) to \(output) in \(time) ms.")
    if !report.quarantined.isEmpty {
      let list = report.quarantined.map { "  \($0.path)" }.joined(separator: "\n")
      text += pick(
        "\n\(report.quarantined.count) trang bị giữ lại vì lỗi, chưa đăng:\n\(list)",
        "\n\(report.quarantined.count) pages were held back for their faults:\n\(list)")
    }
    return text
  }
}
