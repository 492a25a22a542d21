/// Reads a template that `TemplateScanner` has found to be sound.
struct TemplateParser {
  private let bytes: [UInt8]
  private var cursor = 0
  private var text: [UInt8] = []

  /// The pieces of `prepared`, in order.
  static func parse(_ prepared: [UInt8]) -> [TemplateSyntax] {
    var parser = TemplateParser(bytes: prepared)
    return parser.pieces()
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Reads up to the end of the file or of the section that is open, whose end it takes in.
  private mutating func pieces() -> [TemplateSyntax] {
    var pieces: [TemplateSyntax] = []
    while cursor < bytes.count {
      guard TemplateTag.begins(in: bytes, at: cursor), let tag = TemplateTag(in: bytes, at: cursor) else {
        text.append(bytes[cursor])
        cursor += 1
        continue
      }
      skip(tag)
      flush(into: &pieces)
      switch tag.kind {
      case .value: pieces.append(.value(tag.name))
      case .rawValue: pieces.append(.rawValue(tag.name))
      case .section: pieces.append(.section(tag.name, self.pieces()))
      case .inverted: pieces.append(.inverted(tag.name, self.pieces()))
      case .block: pieces.append(.block(tag.name, self.pieces()))
      case .partial: pieces.append(.partial(tag.name))
      case .parent: pieces.append(.parent(tag.name, TemplateParser.blocks(in: self.pieces())))
      case .close: return pieces
      case .comment, .unsupported: break
      }
    }
    flush(into: &pieces)
    return pieces
  }

  /// Moves behind `tag`, and behind its line break when it stands alone on its line, as Mustache wants it.
  private mutating func skip(_ tag: TemplateTag) {
    let isLineStart = tag.range.lowerBound == 0 || bytes[tag.range.lowerBound - 1] == 0x0A
    cursor = tag.range.upperBound
    if tag.kind == .value || tag.kind == .rawValue || !isLineStart { return }
    if cursor < bytes.count, bytes[cursor] == 0x0A { cursor += 1 }
  }

  private mutating func flush(into pieces: inout [TemplateSyntax]) {
    if !text.isEmpty { pieces.append(.text(text)) }
    text = []
  }

  private static func blocks(in pieces: [TemplateSyntax]) -> [String: [TemplateSyntax]] {
    var blocks: [String: [TemplateSyntax]] = [:]
    for case .block(let name, let content) in pieces { blocks[name] = content }
    return blocks
  }
}
