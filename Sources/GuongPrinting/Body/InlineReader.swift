/// Turns HTML within a paragraph into runs.
struct InlineReader {
  /// What footnotes say, by the id of their list item.
  private var notes: [String: [PrintInline]] = [:]

  private static let inlineNames: Set<String> = [
    "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "data", "del", "dfn", "em", "i", "input", "ins", "kbd",
    "mark",
    "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
  ]

  /// Reads the footnotes of a body once, for every place that refers to them.
  init(notesOf nodes: [HTMLNode]) {
    let plain = self
    for case .element(let section) in nodes {
      if section.name == "section", section.hasClass("footnotes") {
        for item in section.elements("ol").flatMap({ $0.elements("li") }) {
          if let id = item["id"] { notes[id] = plain.read(item.children).trimmed }
        }
      } else {
        notes.merge(InlineReader(notesOf: section.children).notes) { first, _ in first }
      }
    }
  }

  private init() {}

  static func isInline(_ element: HTMLElement) -> Bool { inlineNames.contains(element.name) }

  /// The runs of nodes; blocks among them count as their text.
  func read(_ nodes: [HTMLNode]) -> [PrintInline] {
    nodes.flatMap { node -> [PrintInline] in
      switch node {
      case .text(let text): [.text(text.singleSpaced)]
      case .element(let element): read(element)
      }
    }
  }

  private func read(_ element: HTMLElement) -> [PrintInline] {
    if element.name == "sup", element.hasClass("footnote-ref"), let link = element.first("a"), let href = link["href"] {
      return notes[String(href.dropFirst())].map { [.note($0)] } ?? []
    }
    switch element.name {
    case "strong", "b": return [.strong(read(element.children))]
    case "em", "i", "cite", "dfn", "var": return [.emphasis(read(element.children))]
    case "del", "s": return [.deleted(read(element.children))]
    case "code", "kbd", "samp": return [.code(HTMLNode.element(element).plainText)]
    case "sup": return [.superscript(read(element.children))]
    case "sub": return [.subscript(read(element.children))]
    case "br": return [.lineBreak]
    case "a": return link(element)
    // Word's boxes, so that a list of tasks keeps its meaning on paper.
    case "input": return element["type"] == "checkbox" ? [.text(element["checked"] == nil ? "☐ " : "☒ ")] : []
    case "script", "style", "svg", "template", "audio", "video": return []
    case "img": return [.text(element["alt"] ?? "")]
    default: return read(element.children)
    }
  }

  private func link(_ element: HTMLElement) -> [PrintInline] {
    if element.hasClass("footnote-backref") { return [] }
    let content = read(element.children)
    let href = element["href"] ?? ""
    // Only what works from paper's file anywhere: no address of the site's own tree.
    let isAbsolute = ["https://", "http://", "mailto:"].contains { href.lowercased().hasPrefix($0) }
    return isAbsolute ? [.link(href, content)] : content
  }
}

extension String {
  /// Runs of spaces and line ends as one space; no-break spaces stay.
  fileprivate var singleSpaced: String {
    var output = ""
    var isSpace = false
    for scalar in unicodeScalars {
      let isSpaceNow = scalar == " " || ("\t"..."\r").contains(scalar)
      if !isSpaceNow { output.unicodeScalars.append(scalar) } else if !isSpace { output += " " }
      isSpace = isSpaceNow
    }
    return output
  }
}
