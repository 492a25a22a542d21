package import GuongModel

/// What an office should look at before it signs. Nothing of it keeps the document from being printed.
package enum DocumentNotices {
  package static func notices(_ document: OfficialDocument) -> [Bilingual] {
    var notices: [Bilingual] = []
    if document.issuer.isEmpty { notices.append(issuerMissing) }
    let parts = BodyParts(document.bodyHTML)
    if !parts.appendices.isEmpty, !mentionsAppendices(parts.main) { notices.append(appendixNotMentioned) }
    let pictures = picturesLeftOut(in: HTMLReader.read(document.bodyHTML))
    if pictures > 0 { notices.append(leftOut(pictures)) }
    return notices
  }

  private static func picturesLeftOut(in nodes: [HTMLNode]) -> Int {
    nodes.reduce(0) { count, node in
      guard case .element(let element) = node else { return count }
      let isLeftOut = element.name == "img" && PictureReader.picture(element) == nil
      return count + (isLeftOut ? 1 : 0) + picturesLeftOut(in: element.children)
    }
  }

  private static func leftOut(_ pictures: Int) -> Bilingual {
    Bilingual(
      vi:
        "Bản in không có hình của bài, chỉ có chú thích của hình: thiếu \(pictures) hình. Cần hình thì in ra docx rồi chèn bằng Word.",
      en:
        "Pictures are not printed, their captions are: \(pictures) left out. If they are needed, print to docx and insert them in Word."
    )
  }

  private static func mentionsAppendices(_ blocks: [PrintBlock]) -> Bool {
    blocks.contains { $0.plainText.lowercased().contains("phụ lục") }
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
