import GuongModel

/// Fills the slots of a body: anchors, addresses, figures, players, citations, labels.
struct BodyRenderer {
  private let strings: StringCatalogue

  init(strings: StringCatalogue) { self.strings = strings }

  /// - Parameter figures: of a report, the HTML of each query's result.
  func html(_ resolved: ResolvedBody, figures: [String] = []) -> String {
    String(decoding: bytes(resolved, figures: figures), as: UTF8.self)
  }

  /// UTF-8.
  func bytes(_ resolved: ResolvedBody, figures: [String] = []) -> [UInt8] {
    let body = resolved.body
    let html = body.html
    let slots = body.slots
    guard !slots.isEmpty else { return html }
    var output: [UInt8] = []
    output.reserveCapacity(html.count + slots.count * 48)
    var position = 0
    var tables = 0
    for slot in slots {
      output += html[position..<Int(slot.start)]
      position = Int(slot.end)
      switch slot.kind {
      case .heading(let index):
        let heading = body.headings[index]
        append("<h", to: &output)
        output.append(UInt8(ascii: "0") + UInt8(heading.level))
        append(" id=\"", to: &output)
        append(heading.anchor, to: &output)
        append("\">", to: &output)
      case .link(let index):
        appendLink(resolved.links[index], body.links[index], body, slot, to: &output)
      case .linkEnd(let index):
        if resolved.links[index] != .left { append("</a>", to: &output) }
      case .figure(let index):
        appendFigure(resolved.images[index], body.images[index], body, to: &output)
      case .image(let index):
        appendInline(resolved.images[index], body.images[index], body, to: &output)
      case .tableStart:
        tables += 1
        let label = HTMLEscaping.escape(strings.format(.table, ["number": "\(tables)"]))
        append("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"\(label)\">\n", to: &output)
      case .tableEnd:
        append("\n</div>", to: &output)
      case .headerCell:
        append("<th scope=\"col\"", to: &output)
      case .alignment:
        append("class", to: &output)
      case .checkbox(let isChecked):
        let label = HTMLEscaping.escape(strings.format(isChecked ? .taskDone : .taskOpen))
        let state = isChecked ? " checked=\"\"" : ""
        append("<input type=\"checkbox\" aria-label=\"\(label)\"\(state) disabled=\"\" />", to: &output)
      case .backReferenceLabel:
        append(HTMLEscaping.escape(strings.format(.backToText)), to: &output)
      case .citation(let index):
        appendCitation(resolved.citations[index], text: html[Int(slot.start)..<Int(slot.end)], to: &output)
      case .query(let index):
        if figures.indices.contains(index) { append(figures[index], to: &output) }
      }
    }
    output += html[position...]
    return output
  }

  private func appendLink(
    _ target: ResolvedBody.LinkTarget, _ link: Body.Link, _ body: Body, _ slot: Body.Slot, to output: inout [UInt8]
  ) {
    switch target {
    case .unchanged:
      output += body.html[Int(slot.start)..<Int(slot.end)]
    case .address(let href):
      append("<a href=\"", to: &output)
      HTMLEscaping.append(href, to: &output)
      append("\"", to: &output)
      output += body.html[link.title]
      append(">", to: &output)
    case .left:
      break
    }
  }

  private func appendFigure(_ target: MediaTarget?, _ image: Body.Image, _ body: Body, to output: inout [UInt8]) {
    guard let target else {
      append("<p>", to: &output)
      output += body.html[image.alt]
      append("</p>", to: &output)
      return
    }
    append("<figure>", to: &output)
    appendMedia(target, image, body, isAlone: true, to: &output)
    if !image.title.isEmpty {
      append("<figcaption>", to: &output)
      output += body.html[image.title]
      append("</figcaption>", to: &output)
    }
    append("</figure>", to: &output)
  }

  private func appendInline(_ target: MediaTarget?, _ image: Body.Image, _ body: Body, to output: inout [UInt8]) {
    guard let target else {
      output += body.html[image.alt]
      return
    }
    appendMedia(target, image, body, isAlone: false, to: &output)
  }

  private func appendMedia(
    _ target: MediaTarget, _ image: Body.Image, _ body: Body, isAlone: Bool, to output: inout [UInt8]
  ) {
    let source = HTMLEscaping.escape(target.href)
    switch target.kind {
    case .picture:
      append("<img src=\"\(source)\" alt=\"", to: &output)
      output += body.html[image.alt]
      append("\"", to: &output)
      if !isAlone, !image.title.isEmpty {
        append(" title=\"", to: &output)
        output += body.html[image.title]
        append("\"", to: &output)
      }
      append(target.size.map { " width=\"\($0.width)\" height=\"\($0.height)\"" } ?? "", to: &output)
      append(" loading=\"lazy\" decoding=\"async\">", to: &output)
    case .audio, .video:
      let element = target.kind == .audio ? "audio" : "video"
      append("<\(element) controls preload=\"none\" src=\"\(source)\" aria-label=\"", to: &output)
      output += body.html[image.alt]
      append("\"></\(element)>", to: &output)
    }
  }

  private func appendCitation(_ href: String?, text: ArraySlice<UInt8>, to output: inout [UInt8]) {
    guard let href else {
      output += text
      return
    }
    append("<a class=\"citation\" href=\"\(HTMLEscaping.escape(href))\">", to: &output)
    output += text
    append("</a>", to: &output)
  }

  private func append(_ text: String, to output: inout [UInt8]) { output.append(contentsOf: text.utf8) }
}
