internal import GuongSupport

/// WordprocessingML for what pandoc's tree cannot say (ECMA-376 Part 1, 17). Lengths are twips, 1/1440 inch.
enum OpenXML {
  static func twips(_ millimetres: Double) -> Int { Int((millimetres * 1440 / 25.4).rounded()) }

  /// A paragraph of one text; `\n` breaks the line.
  static func paragraph(_ style: DocumentStyle, _ text: String) -> String {
    paragraph(style, runs: run(text, properties: ""))
  }

  static func paragraph(_ style: DocumentStyle, properties: String = "", runs: String) -> String {
    "<w:p><w:pPr><w:pStyle w:val=\"\(style.rawValue)\"/>\(properties)</w:pPr>\(runs)</w:p>"
  }

  static func run(_ text: String, properties: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      "<w:t xml:space=\"preserve\">\(XMLText.escape(String($0)))</w:t>"
    }
    let style = properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>"
    return "<w:r>\(style)\(lines.joined(separator: "<w:br/>"))</w:r>"
  }

  /// A text in the middle of the page whose paragraph is hardly wider than it, for a box.
  static func boxed(_ style: DocumentStyle, _ text: String, size: Double) -> String {
    let width = TimesMetrics.width(text, size: size, isBold: true) + 8
    let side = max(0, twips((DecreeLayout.textWidth - width) / 2))
    return paragraph(
      style, properties: "<w:ind w:left=\"\(side)\" w:right=\"\(side)\"/>", runs: run(text, properties: ""))
  }

  /// A rule of `width` millimetres in the middle of a column.
  static func rule(width: Double, column: Double) -> String {
    let side = max(0, twips((column - width) / 2))
    return paragraph(.rule, properties: "<w:ind w:left=\"\(side)\" w:right=\"\(side)\"/>", runs: "")
  }

  /// A low, empty paragraph: Word joins tables that touch.
  static let spacer = spacer(isKept: false)

  /// The same, on the page of what follows.
  static func spacer(isKept: Bool) -> String {
    let keep = isKept ? "<w:keepNext/>" : ""
    return paragraph(.rule, properties: "\(keep)<w:pBdr><w:bottom w:val=\"nil\"/></w:pBdr>", runs: "")
  }

  /// A table of one or more rows without borders, each row whole; columns in millimetres.
  static func blocks(columns: [Double], rows: [[String]]) -> String {
    let grid = columns.map { "<w:gridCol w:w=\"\(twips($0))\"/>" }.joined()
    let body = rows.map { row in
      let cells = zip(columns, row).map {
        "<w:tc><w:tcPr><w:tcW w:w=\"\(twips($0))\" w:type=\"dxa\"/></w:tcPr>\($1)</w:tc>"
      }
      return "<w:tr><w:trPr><w:cantSplit/></w:trPr>\(cells.joined())</w:tr>"
    }
    let width = twips(columns.reduce(0, +))
    return
      "<w:tbl><w:tblPr><w:tblW w:w=\"\(width)\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>\(noCellMargins)</w:tblPr>"
      + "<w:tblGrid>\(grid)</w:tblGrid>\(body.joined())</w:tbl>"
  }

  private static let noCellMargins =
    "<w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar>"
}
