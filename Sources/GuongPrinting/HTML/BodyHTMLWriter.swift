internal import GuongSupport

/// Writes the blocks of a body as HTML.
struct BodyHTMLWriter {
  let footnotes: FootnotePlace
  /// The footnotes met and not yet written, and how many were met in all.
  private var notes: [String] = []
  private var noteCount = 0
  /// Of the section that is written.
  private var orientation = PageOrientation.portrait

  init(footnotes: FootnotePlace) { self.footnotes = footnotes }

  /// A part of the document, its footnotes behind its text.
  ///
  /// - Parameters:
  ///   - isSigned: whether the signature follows, which the last text must not leave alone.
  ///   - lyingEnd: what goes on pages on their side where the body ends on such.
  mutating func html(_ sections: [BodySection], isSigned: Bool, lyingEnd: String = "") -> String {
    var output = ""
    for (index, section) in sections.enumerated() {
      orientation = section.orientation
      let isLast = index == sections.count - 1
      var text = html(section.blocks, isSigned: isSigned && isLast)
      if isLast { text += takeNotes() }
      if isLast && section.isLying { text += lyingEnd }
      // An appendix that lies on its side does so as a whole.
      output += section.isLying && sections.count > 1 ? "<div class=\"wide\">\n\(text)</div>\n" : text
    }
    return output
  }

  private mutating func html(_ blocks: [PrintBlock], isSigned: Bool) -> String {
    var output = ""
    for (index, block) in blocks.enumerated() {
      // A short last line takes the one before it along.
      let isLast = isSigned && index >= blocks.count - 2
      output += html(block, keeps: isLast && block.isText) + "\n"
    }
    return output
  }

  /// The footnotes since the last call, as a list; «» if there are none.
  private mutating func takeNotes() -> String {
    defer { notes = [] }
    guard !notes.isEmpty else { return "" }
    let first = noteCount - notes.count + 1
    let items = notes.enumerated().map { "<li id=\"chu-thich-\(first + $0)\">\($1)</li>" }.joined(separator: "\n")
    return "<ol class=\"notes\" start=\"\(first)\">\n\(items)\n</ol>\n"
  }

  private mutating func html(_ block: PrintBlock, keeps: Bool) -> String {
    let keep = keeps ? " class=\"keep\"" : ""
    switch block {
    case .heading(let level, let number, let content):
      let tag = "h\(level + 1)"
      let before = number.isEmpty ? "" : "\(number) "
      return "<\(tag)>\(before)\(html(content))</\(tag)>"
    case .paragraph(let content): return "<p\(keep)>\(html(content))</p>"
    case .item(let marker, let content): return "<p\(keep)>\(marker) \(html(content))</p>"
    case .quote(let content): return "<blockquote><p>\(html(content))</p></blockquote>"
    case .preformatted(let text): return "<pre>\(XMLText.escape(text))</pre>"
    case .table(let table): return html(table)
    case .figure(let figure): return html(figure)
    case .closing: return "<p class=\"closing\">\(BodyClosing.sign)</p>"
    }
  }

  private mutating func html(_ figure: PrintFigure) -> String {
    guard let picture = figure.picture else {
      guard var table = figure.table else { return "<figure><figcaption>\(html(figure.caption))</figcaption></figure>" }
      if table.caption.isEmpty { table.caption = figure.caption }
      return html(table)
    }
    let image =
      switch picture {
      case .drawing(let svg): sized(svg)
      case .data(let type, let base64):
        "<img src=\"data:\(type);base64,\(base64)\" alt=\"\(XMLText.escape(figure.caption.plainText))\">"
      }
    let caption = figure.caption.isEmpty ? "" : "<figcaption>\(html(figure.caption))</figcaption>"
    // On paper the picture is enough; who hears the page has the figures.
    let twin = figure.table.map { "<div class=\"twin\">\(html($0))</div>" } ?? ""
    return "<figure>\(image)\(caption)\(twin)</figure>"
  }

  private func sized(_ svg: String) -> String {
    guard let width = DrawingSize(ofDrawing: svg).limit(on: orientation) else { return svg }
    return "<div class=\"drawing\" style=\"max-width:\(width.millimetres)mm\">\(svg)</div>"
  }

  private mutating func html(_ table: PrintTable) -> String {
    let caption = table.caption.isEmpty ? "" : "<caption>\(html(table.caption))</caption>\n"
    let layout = TableLayout(table, on: orientation)
    let columns = layout.shares.map { "<col style=\"width:\(($0 * 100).millimetres)%\">" }.joined()
    let size = layout.size == DecreeLayout.tableSize ? "" : " style=\"font-size:\(layout.size)pt\""
    var output = "<table class=\"data\"\(size)>\n\(caption)<colgroup>\(columns)</colgroup>\n"
    if !table.head.isEmpty { output += "<thead>\n\(html(table.head))</thead>\n" }
    // The first two rows and the last two are groups of their own, so that no page has one row alone (WeasyPrint 57 heeds the
    // last only); a cell over rows cannot cross groups.
    let count = table.rows.count
    let isSplit = count > 3 && !table.rows.contains { $0.contains { $0.rowSpan > 1 } }
    let groups = isSplit ? [0..<2, 2..<count - 2, count - 2..<count] : [0..<count]
    for group in groups where !group.isEmpty {
      let whole = isSplit && group.count == 2 && (group.lowerBound == 0 || group.upperBound == count)
      output += "<tbody\(whole ? " class=\"whole\"" : "")>\n\(html(Array(table.rows[group])))</tbody>\n"
    }
    return output + "</table>"
  }

  private mutating func html(_ rows: [[PrintCell]]) -> String {
    var output = ""
    for row in rows {
      output += "<tr>"
      for cell in row {
        let tag = cell.isHeader ? "th" : "td"
        let alignment = cell.alignment == .left ? "" : " class=\"\(cell.alignment == .right ? "number" : "center")\""
        let columns = cell.columnSpan > 1 ? " colspan=\"\(cell.columnSpan)\"" : ""
        let rows = cell.rowSpan > 1 ? " rowspan=\"\(cell.rowSpan)\"" : ""
        output += "<\(tag)\(alignment)\(columns)\(rows)>\(html(cell.content))</\(tag)>"
      }
      output += "</tr>\n"
    }
    return output
  }

  mutating func html(_ content: [PrintInline]) -> String {
    var output = ""
    for run in content { output += html(run) }
    return output
  }

  private mutating func html(_ run: PrintInline) -> String {
    switch run {
    case .text(let text): return XMLText.escape(text)
    case .code(let text): return "<code>\(XMLText.escape(text))</code>"
    case .strong(let inner): return "<strong>\(html(inner))</strong>"
    case .emphasis(let inner): return "<em>\(html(inner))</em>"
    case .deleted(let inner): return "<del>\(html(inner))</del>"
    case .superscript(let inner): return "<sup>\(html(inner))</sup>"
    case .subscript(let inner): return "<sub>\(html(inner))</sub>"
    case .link(let address, let inner): return "<a href=\"\(XMLText.escape(address))\">\(html(inner))</a>"
    case .lineBreak: return "<br>"
    case .note(let inner):
      if footnotes == .foot { return "<span class=\"note\">\(html(inner))</span>" }
      let text = html(inner)
      noteCount += 1
      notes.append(text)
      return "<sup><a href=\"#chu-thich-\(noteCount)\">\(noteCount)</a></sup>"
    }
  }
}

extension PrintBlock {
  /// Whether it is running text.
  var isText: Bool {
    switch self {
    case .paragraph, .item: true
    default: false
    }
  }
}
