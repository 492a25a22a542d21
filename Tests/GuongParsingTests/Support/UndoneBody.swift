/// A rendered body with the documented differences from cmark-gfm's own HTML taken back: anchors of headings, figures, the
/// frame of tables, scopes of header cells, alignment by class, labels of checkboxes and of the arrows that lead back from footnotes, lazy loading,
/// citations.
///
/// What rendering replaces for good (addresses of pictures, labels of arrows) is taken from the reference's HTML, in order.
struct UndoneBody {
  private let tags: [Piece]
  private var sources: [String]
  private var labels: [String]
  private(set) var html = ""

  private enum Piece {
    case text(Substring)
    case tag(Substring)
  }

  init(_ rendered: String, reference: String) {
    tags = Self.pieces(rendered)
    let originals = Self.pieces(reference)
    sources = originals.compactMap { Self.isTag($0, "<img ") ? Self.attribute("src", of: $0) : nil }.reversed()
    labels = originals.compactMap { Self.attribute("aria-label", of: $0) }.reversed()
    undo()
  }

  private mutating func undo() {
    var caption = false
    var isCitation = false
    var figure: (image: String, alt: Bool)?
    var dropsLineBreak = false
    for (index, piece) in tags.enumerated() {
      switch piece {
      case .text(let text):
        var text = text
        if dropsLineBreak, text.hasPrefix("\n") { text = text.dropFirst() }
        dropsLineBreak = false
        // The frame of a table closes on a line of its own.
        if text == "\n", tags.indices.contains(index + 1), Self.isTag(tags[index + 1], "</div>") { continue }
        if caption, let open = figure {
          figure = (open.image.replacing(" />", with: " title=\"\(text)\" />"), true)
        } else {
          html += text
        }
      case .tag(let tag):
        if tag.hasPrefix("<figure>") {
          figure = ("", false)
        } else if tag == "<figcaption>" || tag == "</figcaption>" {
          caption = tag == "<figcaption>"
        } else if tag == "</figure>", let open = figure {
          html += "<p>" + open.image + "</p>"
          figure = nil
        } else if tag.hasPrefix("<img ") {
          let image = image(tag)
          if figure != nil { figure = (image, false) } else { html += image }
        } else if tag.hasPrefix("<div class=\"table\"") {
          dropsLineBreak = true
        } else if tag == "</div>" {
          continue
        } else if tag.hasPrefix("<a class=\"citation\"") {
          isCitation = true
        } else if tag == "</a>", isCitation {
          isCitation = false
        } else {
          html += plain(tag)
        }
      }
    }
  }

  private mutating func image(_ tag: Substring) -> String {
    let source = sources.popLast() ?? "?"
    let own = Self.attribute("src", of: .tag(tag)) ?? ""
    return String(tag).replacing("src=\"\(own)\"", with: "src=\"\(source)\"", maxReplacements: 1)
      .replacing(" loading=\"lazy\" decoding=\"async\">", with: " />")
  }

  private mutating func plain(_ tag: Substring) -> String {
    if tag.hasPrefix("<h"), tag.dropFirst(2).first?.isNumber == true, let id = tag.firstRange(of: " id=") {
      return tag[..<id.lowerBound] + ">"
    }
    let tag = tag.hasPrefix("<th ") || tag.hasPrefix("<td ") ? tag.replacing(" class=\"", with: " align=\"") : tag
    if tag.hasPrefix("<th scope=\"col\"") {
      return String(tag.replacing(" scope=\"col\"", with: "", maxReplacements: 1))
    }
    if let label = Self.attribute("aria-label", of: .tag(tag)) {
      if tag.hasPrefix("<input ") { return String(tag.replacing(" aria-label=\"\(label)\"", with: "")) }
      return String(tag.replacing("aria-label=\"\(label)\"", with: "aria-label=\"\(labels.popLast() ?? "?")\""))
    }
    return String(tag)
  }

  // MARK: Pieces

  private static func pieces(_ html: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = Substring(html)
    while let start = rest.utf8.firstIndex(of: UInt8(ascii: "<")) {
      if start > rest.startIndex { pieces.append(.text(rest[..<start])) }
      let end =
        rest.utf8[start...].firstIndex(of: UInt8(ascii: ">")).map { rest.utf8.index(after: $0) } ?? rest.endIndex
      pieces.append(.tag(rest[start..<end]))
      rest = rest[end...]
    }
    if !rest.isEmpty { pieces.append(.text(rest)) }
    return pieces
  }

  private static func isTag(_ piece: Piece, _ start: String) -> Bool {
    if case .tag(let tag) = piece { tag.hasPrefix(start) } else { false }
  }

  private static func attribute(_ name: String, of piece: Piece) -> String? {
    guard case .tag(let tag) = piece, let start = tag.firstRange(of: " \(name)=\"") else { return nil }
    let value = tag[start.upperBound...]
    return value.utf8.firstIndex(of: UInt8(ascii: "\"")).map { String(value[..<$0]) }
  }
}
