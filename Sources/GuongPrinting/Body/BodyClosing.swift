/// Ends a body with «./.» (Decree 30/2020/NĐ-CP, Appendix I, II.6).
enum BodyClosing {
  /// The blocks with the sign at the end of their last text, once; on a line of its own where a table or figure is last.
  static func applied(to blocks: [PrintBlock]) -> [PrintBlock] {
    var blocks = blocks
    guard let last = blocks.last else { return blocks }
    let place = blocks.count - 1
    switch last {
    case .paragraph(let content): blocks[place] = .paragraph(closed(content))
    case .item(let marker, let content): blocks[place] = .item(marker: marker, closed(content))
    case .quote(let content): blocks[place] = .quote(closed(content))
    case .heading(let level, let number, let content):
      blocks[place] = .heading(level: level, number: number, closed(content))
    case .preformatted, .table, .figure: blocks.append(.closing)
    case .closing: break
    }
    return blocks
  }

  static let sign = "./."

  /// The sign goes where the last text is, within bold and links too, before footnotes.
  private static func closed(_ content: [PrintInline]) -> [PrintInline] {
    var content = content
    guard let place = content.lastIndex(where: { !$0.plainText.allSatisfy(\.isWhitespace) }) else {
      return content + [.text(sign)]
    }
    switch content[place] {
    case .text(let text): content[place] = .text(closed(text))
    case .strong(let inner): content[place] = .strong(closed(inner))
    case .emphasis(let inner): content[place] = .emphasis(closed(inner))
    default: content.insert(.text(sign), at: place + 1)
    }
    return content
  }

  private static func closed(_ text: String) -> String {
    var text = Substring(text)
    while text.last?.isWhitespace == true { text.removeLast() }
    // «./.» and the «/.» of earlier rules are this sign already.
    if text.hasSuffix("/.") { text.removeLast(2) }
    while let last = text.last, last.isWhitespace || ".;,".contains(last) { text.removeLast() }
    return text + sign
  }
}
