internal import GuongSupport

/// A document as a web page of its own, ready for A4: styles within, nothing from elsewhere, no script.
package enum OfficialHTML {
  /// The page. Same document, same text.
  ///
  /// - Parameter footnotes: `end` for browsers; ``PDFWriter`` asks for `foot`.
  package static func page(_ document: OfficialDocument, footnotes: FootnotePlace = .end) -> String {
    let lines = OfficialLines(document)
    let prepared = PreparedBody(document)
    var writer = BodyHTMLWriter(footnotes: footnotes)
    // Below a wide table that ends the text, the signature stays with it: alone on an upright page it would sign nothing.
    let ending = EndingHTML.html(lines)
    let endsLying = prepared.main.last?.isLying == true
    let main = writer.html(prepared.main, isSigned: true, lyingEnd: ending)
    var sheets = ""
    for (index, appendix) in prepared.appendices.enumerated() {
      sheets += AppendixHTML.section(appendix, index: index, lines: lines, writer: &writer)
    }
    let title = XMLText.escape("\(lines.number.replacing("\u{A0}", with: "")) \(document.subject)")
    return """
      <!DOCTYPE html>
      <html lang="vi">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <style>
      \(PrintStylesheet.css(document, appendices: prepared.appendices.map(\.section.orientation)))
      </style>
      </head>
      <body>
      <main class="sheet">
      \(HeaderHTML.html(lines))<div class="body">
      \(main)</div>
      \(endsLying ? "" : ending)</main>
      \(sheets)</body>
      </html>

      """
  }
}
