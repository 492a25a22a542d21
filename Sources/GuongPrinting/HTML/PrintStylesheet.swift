/// The styles of a printed document, from ``DecreeLayout``.
enum PrintStylesheet {
  /// - Parameter appendices: how the pages of each lie.
  static func css(_ document: OfficialDocument, appendices: [PageOrientation]) -> String {
    page(document.bands) + appendixPages(appendices) + text + blocks + tables + screen
  }

  private typealias Layout = DecreeLayout
  private static let font = "\"Times New Roman\", \"Liberation Serif\", serif"

  private static func page(_ bands: [DocumentBand]) -> String {
    let mark = DocumentBand.joined(bands)
    let band =
      mark.isEmpty ? "" : "@top-right { content: \"\(mark)\"; font: bold 11pt \(font); white-space: nowrap; }"
    return """
      @page {
        size: \(size(.portrait));
        margin: \(Layout.marginTop)mm \(Layout.marginRight)mm \(Layout.marginBottom)mm \(Layout.marginLeft)mm;
        @top-center { content: counter(page); font: \(Layout.pageNumberSize)pt \(font); }
        \(band)
        /* A background, because borders and padding here make WeasyPrint 57 push notes to the next page. */
        @footnote { margin-top: 6pt; background: linear-gradient(#000, #000) no-repeat top left / 50mm .5pt; }
      }
      @page :first { @top-center { content: none; } }
      @page wide { size: \(size(.landscape)); }
      /* WeasyPrint 57 would go on with such a page. */
      .wide { page: wide; break-after: page; }

      """
  }

  private static func size(_ orientation: PageOrientation) -> String {
    "\(orientation.pageWidth)mm \(orientation.pageHeight)mm"
  }

  /// Pages of their own for each appendix, with a counter of their own that shows from the second page on. WeasyPrint 57 knows
  /// neither the first page of a named group nor a restart of `page`; a counter style that is blank at 1 needs neither.
  private static func appendixPages(_ orientations: [PageOrientation]) -> String {
    guard !orientations.isEmpty else { return "" }
    let styles = """
      @counter-style blank { system: cyclic; symbols: " "; suffix: ""; }
      @counter-style from-second { system: extends decimal; range: 2 infinite; fallback: blank; }

      """
    return orientations.enumerated().reduce(styles) { css, appendix in
      let ordinal = appendix.offset + 1
      return css + """
        @page appendix-\(ordinal) { size: \(size(appendix.element)); counter-increment: appendix-\(ordinal) 1; @top-center { content: counter(appendix-\(ordinal), from-second); } }
        #phu-luc-\(ordinal) { page: appendix-\(ordinal); }

        """
    }
  }

  private static let text = """
    html { font: \(Layout.bodySize)pt/\(Layout.lineHeight) \(font); color: #000; hyphens: manual; }
    body, p, h1, h2, h3, h4, h5, figure, blockquote, pre { margin: 0; font-size: inherit; }
    p, h2, h3, h4, h5 { margin-top: \(Layout.paragraphSpacing)pt; orphans: 2; widows: 2; }
    .body > p, .body > h2, .body > h3, .body > h4, .body > h5, .wide > h2, .wide > h3, .wide > h4, .wide > h5, .basis, blockquote p { text-align: justify; text-indent: \(Layout.firstLineIndent)mm; }
    h2, h3, h4, h5 { break-after: avoid; }
    .body > h2, .wide > h2 { font-weight: bold; text-transform: uppercase; text-align: left; }
    h3 { font-weight: bold; } h4 { font-weight: normal; } h5 { font-weight: normal; font-style: italic; }
    .basis { font-style: italic; }
    a { color: inherit; text-decoration: none; }
    pre { margin-top: \(Layout.paragraphSpacing)pt; font-family: inherit; font-size: 12pt; line-height: 1.2; white-space: pre-wrap; }
    code { font-family: inherit; }
    sup, sub { font-size: 70%; line-height: 0; }
    .keep { break-after: avoid; } .data + .keep { break-before: avoid; }
    .note { float: footnote; font-size: \(Layout.noteSize)pt; line-height: 1.2; font-weight: normal; font-style: normal; text-indent: 0; text-transform: none; text-align: left; padding-top: 2pt; }
    ::footnote-call { font-size: 9pt; vertical-align: 4.5pt; line-height: 0; font-variant-position: normal; }
    .notes { font-size: \(Layout.noteSize)pt; line-height: 1.2; border-top: .5pt solid #000; margin: 12pt 0 0; padding: 4pt 0 0 1.4em; }
    .closing { text-align: right !important; break-before: avoid; break-after: avoid; }

    """

  private static let blocks = """
    .blocks { width: 100%; border-collapse: collapse; table-layout: fixed; line-height: \(Layout.singleLine); }
    .blocks td { padding: 0; vertical-align: top; text-align: center; } .blocks p { margin: 0; }
    .issuer, .number { width: \(Layout.issuerColumn)mm; }
    .issuer { font-size: \(Layout.issuerSize)pt; } .issuer .name { font-weight: bold; }
    .country { font-size: \(Layout.nationSize)pt; font-weight: bold; white-space: nowrap; }
    .motto { font-size: \(Layout.mottoSize)pt; font-weight: bold; }
    .motto span { display: inline-block; border-bottom: .75pt solid #000; padding-bottom: 1pt; }
    .rule { display: block; height: 0; margin: 3pt auto 0; border-top: .75pt solid #000; }
    .blocks .line td { padding-top: 8pt; vertical-align: baseline; }
    .number { font-size: \(Layout.numberSize)pt; }
    .blocks .date { font-size: \(Layout.bodySize)pt; font-style: italic; }
    .band { display: table; margin: 0 auto 8pt; padding: 2pt 10pt; border: 1pt solid #000; font-weight: bold; font-size: 12pt; }
    .title { margin: 18pt 0 12pt; break-after: avoid; } h1 { text-align: center; font-weight: bold; line-height: 1.2; }
    .addressee { text-align: center; margin: 12pt 0; }
    .addressees { margin: 12pt 0; } .addressees p { margin: 0; }
    .ending { margin-top: 14pt; break-inside: avoid; break-before: avoid; }
    .ending tr { break-inside: avoid; }
    .blocks .recipients { width: 45%; text-align: left; font-size: \(Layout.recipientsSize)pt; }
    .recipients .heading { font-size: \(Layout.recipientsTitleSize)pt; font-weight: bold; font-style: italic; }
    .signature { font-weight: bold; }
    .signature .room { height: \(Layout.signatureRoom)mm; }
    .appendix { break-before: page; }
    .appendix .attached { margin: 3pt 0; text-align: center; font-style: italic; }

    """

  private static let tables = """
    .data { width: 100%; margin: 9pt 0 3pt; border-collapse: collapse; table-layout: fixed; font-size: \(Layout.tableSize)pt; line-height: 1.2; }
    .data th, .data td { border: .5pt solid #000; padding: 2pt 4pt; vertical-align: middle; text-align: left; text-indent: 0; overflow-wrap: break-word; }
    .data thead th { text-align: center; font-weight: bold; }
    .data .number { width: auto; font-size: inherit; text-align: right; font-variant-numeric: tabular-nums; } .data .center { text-align: center; }
    .data thead .number { text-align: center; }
    .data tr, .data .whole { break-inside: avoid; } .data thead { display: table-header-group; break-after: avoid; }
    caption, figcaption { font-style: italic; text-align: center; margin: 0 0 3pt; } caption { break-after: avoid; }
    figure { margin-top: 9pt; text-align: center; break-inside: avoid; } figcaption { margin: 3pt 0 0; }
    figure svg, figure img { display: block; margin: 0 auto; max-width: 100%; max-height: \(PageOrientation.portrait.pictureHeight)mm; height: auto; }
    .drawing { margin: 0 auto; }
    .landscape figure svg, .landscape figure img { max-height: \(PageOrientation.landscape.pictureHeight)mm; }
    figure svg:not([width]) { width: 100%; }
    .twin { display: none; }

    """

  private static let screen = """
    @media screen {
      html { background: #d8d8d8; }
      .sheet { box-sizing: border-box; max-width: \(Layout.pageWidth)mm; min-height: \(Layout.pageHeight)mm; margin: 8mm auto; padding: \(Layout.marginTop)mm \(Layout.marginRight)mm \(Layout.marginBottom)mm \(Layout.marginLeft)mm; background: #fff; box-shadow: 0 1px 6px #0006; }
      .wide { overflow-x: auto; } .wide .data { min-width: \(PageOrientation.landscape.textWidth)mm; }
      .sheet.landscape { max-width: \(Layout.pageHeight)mm; min-height: \(Layout.pageWidth)mm; }
      .twin { display: block; position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      figure { position: relative; }
      @media (max-width: 160mm) { .blocks, .blocks tbody, .blocks tr, .blocks td { display: block; width: auto !important; } }
      @media (max-width: 210mm) { .sheet { margin: 0; padding: 5vw; min-height: 0; } .country { white-space: normal; } .body { overflow-x: auto; } }
    }
    """
}
