package import GuongModel

/// What an office should look at before it signs. Nothing of it keeps the document from being printed.
package enum DocumentNotices {
  package static func notices(_ document: OfficialDocument) -> [Bilingual] {
    var notices: [Bilingual] = []
    if document.issuer.isEmpty { notices.append(issuerMissing) }
    if !document.appendices.isEmpty, !mentionsAppendices(document.bodyHTML) { notices.append(appendixNotMentioned) }
    return notices
  }

  private static func mentionsAppendices(_ html: String) -> Bool {
    BodyReader.read(html).contains { $0.plainText.lowercased().contains("phụ lục") }
  }

  private static let issuerMissing = Bilingual(
    vi: "Báo cáo chưa ghi cơ quan ban hành: thêm khóa «issuer» (cơ quan ban hành) vào phần khai báo.",
    en: "The report names no issuer: add the key «issuer» to its front matter.")

  private static let appendixNotMentioned = Bilingual(
    vi:
      "Báo cáo có phụ lục nhưng trong văn bản chưa có chỉ dẫn về phụ lục đó (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III.1.a). Hãy ghi, ví dụ: «(chi tiết tại Phụ lục kèm theo)».",
    en:
      "The report has an appendix that its text does not mention (Decree 30/2020/NĐ-CP, Appendix I, III.1.a). Mention it: «(chi tiết tại Phụ lục kèm theo)»."
  )
}

extension PrintBlock {
  /// Its text but that of tables and figures.
  fileprivate var plainText: String {
    switch self {
    case .heading(_, _, let content), .paragraph(let content), .item(_, let content), .quote(let content):
      content.plainText
    case .preformatted(let text): text
    case .table, .figure, .closing: ""
    }
  }
}
