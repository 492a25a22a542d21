/// Turns blocks into pandoc's tree. Tables are raw XML, everything else pandoc's own.
struct PandocBody {
  /// What stands in the work folder for each picture, in the order of the figures; `nil` where only its table is printed.
  let pictures: [PicturePlace?]
  private let orientation: PageOrientation
  private var figures = 0

  init(pictures: [PicturePlace?], orientation: PageOrientation) {
    self.pictures = pictures
    self.orientation = orientation
  }

  /// - Parameter isSigned: whether the signature follows, which the last text must not leave alone.
  mutating func nodes(_ blocks: [PrintBlock], isSigned: Bool) -> [PandocNode] {
    var output: [PandocNode] = []
    for (index, block) in blocks.enumerated() {
      let keeps = isSigned && index >= blocks.count - 2
      output += nodes(block, style: keeps ? .lastBody : .body)
    }
    return output
  }

  static func raw(_ xml: String) -> PandocNode { PandocNode("RawBlock", .list([.text("openxml"), .text(xml)])) }

  private mutating func nodes(_ block: PrintBlock, style: DocumentStyle) -> [PandocNode] {
    switch block {
    case .heading(let level, let number, let content):
      let text = number.isEmpty ? content : [.text("\(number) ")] + content
      return [PandocNode("Header", .list([.number(level), .attributes(), .nodes(Self.inlines(text))]))]
    case .paragraph(let content): return [Self.paragraph(style, content)]
    case .item(let marker, let content): return [Self.paragraph(style, [.text("\(marker) ")] + content)]
    case .quote(let content): return [Self.paragraph(.quote, content)]
    case .preformatted(let text):
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let content = lines.flatMap { [.lineBreak, .text(String($0))] as [PrintInline] }.dropFirst()
      return [Self.paragraph(.preformatted, Array(content))]
    case .table(let table): return [Self.raw(OpenXMLTable.xml(table, on: orientation, isKept: style == .lastBody))]
    case .figure(let figure): return nodes(figure, style: style)
    case .closing: return [Self.paragraph(.closing, [.text(BodyClosing.sign)])]
    }
  }

  private mutating func nodes(_ figure: PrintFigure, style: DocumentStyle) -> [PandocNode] {
    var place: PicturePlace?
    if figure.picture != nil {
      place = pictures[figures]
      figures += 1
    }
    if let place {
      let image = PandocNode(
        "Image",
        .list([
          .attributes([(name: "width", value: "\(place.width.millimetres)mm")]),
          .nodes(Self.inlines([.text(figure.caption.plainText)])), .list([.text(place.name), .text("")]),
        ]))
      let picture = Self.styled(.figure, [image])
      return figure.caption.isEmpty ? [picture] : [picture, Self.paragraph(.figureCaption, figure.caption)]
    }
    guard var table = figure.table else { return [Self.paragraph(.figureCaption, figure.caption)] }
    if table.caption.isEmpty { table.caption = figure.caption }
    return [Self.raw(OpenXMLTable.xml(table, on: orientation, isKept: style == .lastBody))]
  }

  static func paragraph(_ style: DocumentStyle, _ content: [PrintInline]) -> PandocNode {
    styled(style, inlines(content))
  }

  private static func styled(_ style: DocumentStyle, _ content: [PandocNode]) -> PandocNode {
    PandocNode(
      "Div",
      .list([
        .attributes([(name: "custom-style", value: style.name)]), .nodes([PandocNode("Para", .nodes(content))]),
      ]))
  }

  private static func inlines(_ content: [PrintInline]) -> [PandocNode] {
    content.map { run in
      switch run {
      case .text(let text), .code(let text): PandocNode("Str", .text(text))
      case .strong(let inner): PandocNode("Strong", .nodes(inlines(inner)))
      case .emphasis(let inner): PandocNode("Emph", .nodes(inlines(inner)))
      case .deleted(let inner): PandocNode("Strikeout", .nodes(inlines(inner)))
      case .superscript(let inner): PandocNode("Superscript", .nodes(inlines(inner)))
      case .subscript(let inner): PandocNode("Subscript", .nodes(inlines(inner)))
      case .link(let address, let inner):
        PandocNode("Link", .list([.attributes(), .nodes(inlines(inner)), .list([.text(address), .text("")])]))
      case .lineBreak: PandocNode("LineBreak")
      case .note(let inner): PandocNode("Note", .nodes([PandocNode("Para", .nodes(inlines(inner)))]))
      }
    }
  }
}
