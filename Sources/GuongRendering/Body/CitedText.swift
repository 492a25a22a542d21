import GuongModel

/// Plain text whose citations become links: the clauses of a campaign, the words of a summary.
struct CitedText {
  private let register: DocumentRegister
  private let hrefs: [String]

  init(_ site: Site) {
    register = site.register
    hrefs = site.documents.map { $0.address.href(under: site.settings.baseURL) }
  }

  /// Inline HTML.
  func html(_ text: String) -> String {
    let text = text.held
    let found = CitationScanner.citations(in: text)
    guard !found.isEmpty else { return HTMLEscaping.escape(text) }
    let bytes = Array(text.utf8)
    var html = ""
    var position = 0
    for item in found {
      html += HTMLEscaping.escape(String(decoding: bytes[position..<item.range.lowerBound], as: UTF8.self))
      let name = HTMLEscaping.escape(String(decoding: bytes[item.range], as: UTF8.self))
      if let document = register.document(for: item.citation) {
        html += "<a class=\"citation\" href=\"\(HTMLEscaping.escape(hrefs[document]))\">\(name)</a>"
      } else {
        html += name
      }
      position = item.range.upperBound
    }
    return html + HTMLEscaping.escape(String(decoding: bytes[position...], as: UTF8.self))
  }
}
