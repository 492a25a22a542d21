/// Turns the HTML of a body into the blocks that are printed. What has no place on paper (players, forms, scripts) is left out
/// or stands as its text.
struct BodyReader {
  private let inlines: InlineReader
  private var blocks: [PrintBlock] = []
  /// The level of the last heading, which decides how numbered lists count.
  private var headingLevel = 0

  private init(_ nodes: [HTMLNode]) { inlines = InlineReader(notesOf: nodes) }

  /// The blocks of a body.
  static func read(_ html: String) -> [PrintBlock] {
    let nodes = HTMLReader.read(html)
    var reader = BodyReader(nodes)
    reader.append(nodes)
    return reader.blocks
  }

  private mutating func append(_ nodes: [HTMLNode]) {
    var loose: [HTMLNode] = []
    for node in nodes {
      if case .element(let element) = node, !InlineReader.isInline(element) {
        appendParagraph(loose)
        loose = []
        append(element)
      } else {
        loose.append(node)
      }
    }
    appendParagraph(loose)
  }

  private mutating func append(_ element: HTMLElement) {
    switch element.name {
    case "h1", "h2", "h3", "h4", "h5", "h6":
      let level = ["h1": 1, "h2": 1, "h3": 2, "h4": 3][element.name] ?? 4
      headingLevel = level
      blocks.append(.heading(level: level, number: "", inlines.read(element.children).trimmed))
    case "p": appendParagraph(element.children)
    case "ul", "ol": appendList(element, depth: 0)
    case "blockquote": appendQuote(element)
    case "pre": blocks.append(.preformatted(HTMLNode.element(element).plainText.trimmedLineEnds))
    case "table": blocks.append(.table(TableReader(inlines: inlines).read(element)))
    case "figure": appendFigure(element)
    case "svg": blocks.append(.figure(PrintFigure(caption: [], picture: .drawing(DrawingMarkup.svg(element)))))
    case "img":
      if let picture = PictureReader.picture(element) {
        blocks.append(.figure(PrintFigure(caption: [], picture: picture)))
      }
    case "section" where element.hasClass("footnotes"): break
    case "hr", "audio", "video", "iframe", "object", "form", "button", "template", "style", "nav": break
    default: append(element.children)
    }
  }

  private mutating func appendParagraph(_ nodes: [HTMLNode]) {
    let content = inlines.read(nodes).trimmed
    if !content.isEmpty { blocks.append(.paragraph(content)) }
  }

  private mutating func appendQuote(_ element: HTMLElement) {
    let start = blocks.count
    append(element.children)
    for index in start..<blocks.count {
      if case .paragraph(let content) = blocks[index] { blocks[index] = .quote(content) }
    }
  }

  private mutating func appendFigure(_ element: HTMLElement) {
    var figure = PrintFigure(caption: [])
    figure.caption = inlines.read(element.first("figcaption")?.children ?? []).trimmed
    figure.table = element.first("table").map(TableReader(inlines: inlines).read)
    if let drawing = element.first("svg") {
      figure.picture = .drawing(DrawingMarkup.svg(drawing))
    } else if let image = element.first("img") {
      figure.picture = PictureReader.picture(image)
    }
    if figure.picture == nil, figure.table == nil {
      // A picture that is not printed leaves its caption, or what it shows where it has none.
      if figure.caption.isEmpty, let text = element.first("img")?["alt"] { figure.caption = [.text(text)].trimmed }
      guard !figure.caption.isEmpty else { return appendParagraph(element.children) }
    }
    blocks.append(.figure(figure))
  }

  private mutating func appendList(_ list: HTMLElement, depth: Int) {
    var ordinal = list["start"].flatMap(Int.init) ?? 1
    for item in list.elements("li") {
      let marker = ListMarker.marker(
        isNumbered: list.name == "ol", ordinal: ordinal, depth: depth, headingLevel: headingLevel)
      ordinal += 1
      appendItem(item, marker: marker, depth: depth)
    }
  }

  private mutating func appendItem(_ item: HTMLElement, marker: String, depth: Int) {
    let start = blocks.count
    var loose: [HTMLNode] = []
    for node in item.children {
      if case .element(let element) = node, !InlineReader.isInline(element) {
        appendParagraph(loose)
        loose = []
        if element.name == "ul" || element.name == "ol" {
          appendList(element, depth: depth + 1)
        } else {
          append(element)
        }
      } else {
        loose.append(node)
      }
    }
    appendParagraph(loose)
    // The first paragraph carries the marker; an item that begins with something else has it alone.
    if start < blocks.count, case .paragraph(let content) = blocks[start] {
      blocks[start] = .item(marker: marker, content)
    } else if start < blocks.count {
      blocks.insert(.item(marker: marker, []), at: start)
    }
  }
}

extension String {
  /// Without line ends at its end.
  fileprivate var trimmedLineEnds: String {
    var text = self
    while text.last?.isNewline == true { text.removeLast() }
    return text
  }
}
