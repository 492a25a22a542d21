import GuongModel
import VietnameseText

/// Finds, in one pass over cmark-gfm's HTML, the places that the finished site fills.
///
/// It may rely on what the library's safe mode guarantees: every `<`, `>` and `"` of the author's text is escaped, raw HTML
/// is left out, so each `<` begins a tag that the library wrote itself.
struct BodyScanner {
  private let html: [UInt8]
  private let marks: CommonMark.Output
  private var body = Body.Parts()
  private var anchors = AnchorNames()
  /// The links that are open, outermost first; `nil` for an anchor of a footnote. cmark-gfm lets footnotes and bare
  /// addresses stand within a link's text.
  private var openLinks: [Int?] = []
  private var codeDepth = 0
  private var headingDepth = 0
  private var isInToken = false
  private let readsQueries: Bool

  /// The body of one document.
  ///
  /// - Parameter readsQueries: whether code that asks for figures is a query, and not code to be shown.
  static func body(of output: CommonMark.Output, readsQueries: Bool = false) -> Body {
    var scanner = BodyScanner(output, readsQueries: readsQueries)
    scanner.scan()
    scanner.body.html = output.html
    return Body(scanner.body)
  }

  private init(_ output: CommonMark.Output, readsQueries: Bool) {
    self.readsQueries = readsQueries
    self.html = output.html
    self.marks = output
    body.links.reserveCapacity(output.links.count)
  }

  private mutating func scan() {
    html.withUnsafeBufferPointer { bytes in
      var position = 0
      while position < bytes.count {
        let tagStart = bytes.firstIndex(of: UInt8(ascii: "<"), from: position) ?? bytes.count
        if position < tagStart { scanText(bytes, position..<tagStart) }
        guard tagStart < bytes.count else { break }
        if readsQueries, let end = scanQuery(bytes, tagStart) {
          position = end
          continue
        }
        let tagEnd = (bytes.firstIndex(of: UInt8(ascii: ">"), from: tagStart) ?? bytes.count - 1) + 1
        scanTag(bytes, tagStart..<tagEnd)
        position = tagEnd
      }
    }
  }

  // MARK: Queries

  /// - Returns: the end of the query that begins at `start`, if one does.
  private mutating func scanQuery(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    let rest = UnsafeBufferPointer(rebasing: bytes[start...])
    // The figures of a block's options come right before it and have no place of their own.
    let figures = marks.queries[body.queries.count...].prefix(while: \.isOption)
    guard figures.endIndex < marks.queries.count else { return nil }
    let mark = marks.queries[figures.endIndex]
    let fence = QueryFence(info: mark.info)
    let opening: StaticString = fence == nil ? "<code>" : "<pre><code class=\"language-"
    guard hasPrefix(rest, opening) else { return nil }
    let behind = UnsafeBufferPointer(rebasing: rest[opening.utf8CodeUnitCount...])
    if fence == nil {
      guard QueryOpening.figure(behind) != nil else { return nil }
    } else {
      let word = mark.info.utf8.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
      guard behind.starts(with: word), behind.dropFirst(word.count).first == UInt8(ascii: "\"") else { return nil }
    }
    // No text of the author's holds a tag, so the next `</code>` is this one's.
    var end = start + opening.utf8CodeUnitCount
    while let found = bytes.firstIndex(of: UInt8(ascii: "<"), from: end) {
      end = found + 1
      if hasPrefix(UnsafeBufferPointer(rebasing: bytes[found...]), "</code>") { break }
    }
    end += "/code>".utf8.count + (fence == nil ? 0 : "</pre>".utf8.count)
    guard end <= bytes.count else { return nil }
    for figure in figures {
      body.queries.append(.init(kind: .figure, options: "", sql: figure.text, span: figure.span))
    }
    body.slots.append(.init(start..<end, .query(body.queries.count)))
    body.queries.append(query(mark, fence))
    isInToken = false
    return end
  }

  private func query(_ mark: CommonMark.QueryMark, _ fence: QueryFence?) -> Body.Query {
    guard let fence else { return .init(kind: .figure, options: "", sql: mark.text, span: mark.span) }
    let options = fence.options
    var place = mark.infoSpan
    if !options.isEmpty {
      let skipped = mark.info.utf8.count - options.utf8.count
      place.column += skipped
      place.length = place.length.map { max(1, $0 - skipped) }
    }
    return .init(kind: fence.kind, options: String(options), sql: mark.text, span: mark.span, optionsSpan: place)
  }

  // MARK: Text

  private mutating func scanText(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    let text = UnsafeBufferPointer(rebasing: bytes[range])
    body.syllables += WordStarts.count(in: UnsafeRawBufferPointer(text), isInWord: &isInToken)
    let mayCite = openLinks.isEmpty && codeDepth == 0 && headingDepth == 0
    // Every number of a document has a slash.
    guard mayCite, text.firstIndex(of: UInt8(ascii: "/"), from: 0) != nil else { return }
    for found in CitationScanner.citations(in: text) {
      let start = range.lowerBound + found.range.lowerBound
      let end = range.lowerBound + found.range.upperBound
      body.slots.append(.init(start..<end, .citation(body.citations.count)))
      body.citations.append(found.citation)
    }
  }

  // MARK: Tags

  private mutating func scanTag(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    let tag = UnsafeBufferPointer(rebasing: bytes[range])
    guard tag.count >= 3 else { return }
    switch tag[1] {
    case UInt8(ascii: "/"):
      closeTag(tag, range)
    case UInt8(ascii: "a"):
      openAnchor(tag, range)
    case UInt8(ascii: "h") where tag.count == 4 && isDigit(tag[2]):
      openHeading(range)
    case UInt8(ascii: "i") where hasPrefix(tag, "<img "):
      image(bytes, tag, range)
    case UInt8(ascii: "i") where hasPrefix(tag, "<input "):
      body.slots.append(.init(range, .checkbox(isChecked: hasPrefix(tag, "<input type=\"checkbox\" checked"))))
    case UInt8(ascii: "p"), UInt8(ascii: "c"):
      if hasPrefix(tag, "<pre") || hasPrefix(tag, "<code") { codeDepth += 1 }
      breakToken(tag)
    case UInt8(ascii: "t"):
      if hasPrefix(tag, "<table>") {
        body.slots.append(.init(range.lowerBound..<range.lowerBound, .tableStart))
      } else if hasPrefix(tag, "<th>") || hasPrefix(tag, "<th ") {
        body.slots.append(.init(range.lowerBound..<range.lowerBound + 3, .headerCell))
      }
      if hasPrefix(tag, "<th align=") || hasPrefix(tag, "<td align=") {
        body.slots.append(.init(range.lowerBound + 4..<range.lowerBound + 9, .alignment))
      }
      isInToken = false
    default:
      breakToken(tag)
    }
  }

  /// A block's tag ends a word; an inline one (`<em>`) need not.
  private mutating func breakToken(_ tag: UnsafeBufferPointer<UInt8>) {
    if hasPrefix(tag, "<br") || hasPrefix(tag, "<li") || hasPrefix(tag, "<p>") { isInToken = false }
  }

  private mutating func closeTag(_ tag: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    if hasPrefix(tag, "</a>") {
      if let link = openLinks.popLast() ?? nil { body.slots.append(.init(range, .linkEnd(link))) }
    } else if hasPrefix(tag, "</pre") || hasPrefix(tag, "</code") {
      codeDepth -= 1
    } else if tag.count == 5, tag[2] == UInt8(ascii: "h"), isDigit(tag[3]) {
      headingDepth -= 1
      isInToken = false
    } else if hasPrefix(tag, "</table>") {
      body.slots.append(.init(range.upperBound..<range.upperBound, .tableEnd))
      isInToken = false
    } else if hasPrefix(tag, "</p>") || hasPrefix(tag, "</td>") || hasPrefix(tag, "</th>") || hasPrefix(tag, "</li>") {
      isInToken = false
    }
  }

  private mutating func openHeading(_ range: Range<Int>) {
    headingDepth += 1
    isInToken = false
    let index = body.headings.count
    guard index < marks.headings.count else { return }
    let mark = marks.headings[index]
    body.slots.append(.init(range, .heading(index)))
    let anchor = anchors.name(for: mark.text)
    body.anchors.insert(anchor)
    body.headings.append(.init(level: mark.level, text: mark.text, anchor: anchor, span: mark.span))
  }

  private mutating func openAnchor(_ tag: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var opened: Int?
    defer { openLinks.append(opened) }
    let attributes = TagAttributes(tag)
    if attributes.has("data-footnote-backref") {
      if let label = attributes.value("aria-label") {
        let start = range.lowerBound + label.lowerBound
        body.slots.append(.init(start..<range.lowerBound + label.upperBound, .backReferenceLabel))
      }
      return
    }
    guard !attributes.has("data-footnote-ref"), let href = attributes.value("href") else { return }
    let index = body.links.count
    guard index < marks.links.count else { return }
    body.slots.append(.init(range, .link(index)))
    opened = index
    body.links.append(
      .init(
        destination: HTMLAttribute.address(tag[href]),
        title: absolute(attributes.whole("title"), in: range),
        isUnsafe: href.isEmpty && marks.links[index].hasDestination,
        span: marks.links[index].span))
  }

  private mutating func image(
    _ bytes: UnsafeBufferPointer<UInt8>, _ tag: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) {
    let index = body.images.count
    let attributes = TagAttributes(tag)
    guard index < marks.images.count, let source = attributes.value("src") else { return }
    body.images.append(
      .init(
        destination: HTMLAttribute.address(tag[source]),
        alt: absolute(attributes.value("alt"), in: range),
        title: absolute(attributes.value("title"), in: range),
        isUnsafe: source.isEmpty && marks.images[index].hasDestination,
        span: marks.images[index].span))
    if let paragraph = loneParagraph(bytes, range) {
      body.slots.append(.init(paragraph, .figure(index)))
    } else {
      body.slots.append(.init(range, .image(index)))
    }
  }

  /// The range of `<p>…</p>` around an image that is alone in it.
  private func loneParagraph(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    let start = range.lowerBound - 3
    let end = range.upperBound + 4
    guard start >= 0, end <= bytes.count, openLinks.isEmpty,
      hasPrefix(UnsafeBufferPointer(rebasing: bytes[start...]), "<p>"),
      hasPrefix(UnsafeBufferPointer(rebasing: bytes[range.upperBound...]), "</p>")
    else { return nil }
    return start..<end
  }

  private func absolute(_ part: Range<Int>?, in tag: Range<Int>) -> Range<Int> {
    guard let part else { return tag.lowerBound..<tag.lowerBound }
    return tag.lowerBound + part.lowerBound..<tag.lowerBound + part.upperBound
  }
}

private func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0") <= byte && byte <= UInt8(ascii: "9") }

func hasPrefix(_ bytes: UnsafeBufferPointer<UInt8>, _ prefix: StaticString) -> Bool {
  guard bytes.count >= prefix.utf8CodeUnitCount else { return false }
  for index in 0..<prefix.utf8CodeUnitCount where bytes[index] != prefix.utf8Start[index] { return false }
  return true
}
