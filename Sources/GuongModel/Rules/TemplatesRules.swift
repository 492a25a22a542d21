/// Templates and the texts of the interface.
extension DiagnosticRule {
  package static let templateInvalid = DiagnosticRule(
    "template-invalid", .fatal,
    message: .init(
      vi: "Mẫu trang viết sai: {problem}.",
      en: "The template is malformed: {problem}."),
    fix: .init(
      vi: "Sửa mẫu tại dòng này, hoặc lấy lại mẫu gốc bằng «guong init».",
      en: "Mend the template here, or take the default one again with «guong init»."))

  package static let templateMissing = DiagnosticRule(
    "template-missing", .fatal,
    message: .init(
      vi: "Thiếu mẫu trang «{name}».",
      en: "The template «{name}» is missing."),
    fix: .init(
      vi: "Chép lại mẫu gốc: «guong init» tạo một trang mới có đủ mẫu.",
      en: "Copy the default one: «guong init» makes a site with all of them."))

  package static let stringsUnreadable = DiagnosticRule(
    "strings-unreadable", .fatal,
    message: .init(
      vi: "Không dùng được tệp chữ giao diện vì các lỗi trong tệp.",
      en: "The texts of the interface cannot be used because of the faults in their file."),
    fix: .init(
      vi: "Sửa các lỗi đã nêu, hoặc lấy lại tệp gốc bằng «guong init».",
      en: "Mend those faults, or take the default file again with «guong init»."))

  package static let stringMissing = DiagnosticRule(
    "string-missing", .fatal,
    message: .init(
      vi: "Tệp chữ giao diện thiếu khóa «{key}».",
      en: "The interface texts lack the key «{key}»."),
    fix: .init(
      vi: "Thêm một dòng «{key}: …».",
      en: "Add a line «{key}: …»."))

  /// The rules of this file, for documents and tests that go over all of them.
  static let templatesRules: [DiagnosticRule] = [
    .templateInvalid, .templateMissing, .stringsUnreadable, .stringMissing,
  ]
}
