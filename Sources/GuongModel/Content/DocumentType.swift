/// A kind of official document, with its code (Decree 30/2020/NĐ-CP, Appendix III; Party documents by custom).
package struct DocumentType: Hashable, Sendable {
  /// `KH`; empty for an official letter (công văn), which carries no type code.
  package let code: String
  /// `Kế hoạch`.
  package let name: String

  package init(code: String, name: String) {
    self.code = code
    self.name = name
  }

  package static let all: [DocumentType] = [
    .init(code: "NQ", name: "Nghị quyết"),
    .init(code: "QĐ", name: "Quyết định"),
    .init(code: "CT", name: "Chỉ thị"),
    .init(code: "QC", name: "Quy chế"),
    .init(code: "QyĐ", name: "Quy định"),
    .init(code: "TC", name: "Thông cáo"),
    .init(code: "TB", name: "Thông báo"),
    .init(code: "HD", name: "Hướng dẫn"),
    .init(code: "CTr", name: "Chương trình"),
    .init(code: "KH", name: "Kế hoạch"),
    .init(code: "PA", name: "Phương án"),
    .init(code: "ĐA", name: "Đề án"),
    .init(code: "DA", name: "Dự án"),
    .init(code: "BC", name: "Báo cáo"),
    .init(code: "BB", name: "Biên bản"),
    .init(code: "TTr", name: "Tờ trình"),
    .init(code: "CĐ", name: "Công điện"),
    .init(code: "", name: "Công văn"),
    .init(code: "L", name: "Luật"),
    .init(code: "PL", name: "Pháp lệnh"),
    .init(code: "NĐ", name: "Nghị định"),
    .init(code: "TT", name: "Thông tư"),
    .init(code: "TTLT", name: "Thông tư liên tịch"),
    .init(code: "KL", name: "Kết luận"),
  ]
}
