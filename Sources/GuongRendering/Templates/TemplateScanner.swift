/// Reads one template byte by byte: follows its HTML, checks every tag against it, and writes the text that
/// swift-mustache will parse.
struct TemplateScanner {
  private struct Open {
    let tag: TemplateTag
    let state: MarkupState
  }

  private let bytes: [UInt8]
  private let strings: StringCatalogue
  private var state = MarkupState()
  private var open: [Open] = []
  private var scan = TemplateScan()
  private var isLineStart = true

  /// Scans `bytes`, which are UTF-8, and fills in the words of `strings`.
  static func scan(_ bytes: [UInt8], strings: StringCatalogue) -> TemplateScan {
    var scanner = TemplateScanner(bytes: bytes, strings: strings)
    scanner.run()
    return scanner.scan
  }

  private init(bytes: [UInt8], strings: StringCatalogue) {
    self.bytes = bytes
    self.strings = strings
  }

  private mutating func run() {
    var cursor = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while cursor < bytes.count {
      if TemplateTag.begins(in: bytes, at: cursor) {
        guard let tag = TemplateTag(in: bytes, at: cursor) else {
          fault(.malformedTag, at: cursor)
          return
        }
        handle(tag)
        cursor = tag.range.upperBound
      } else {
        readText(at: cursor)
        cursor += 1
      }
    }
    if scan.prepared.last == 0x0A { scan.prepared.removeLast() }
    if let last = open.last {
      fault(.unclosedSection(name: last.tag.name), at: last.tag.range.lowerBound)
    } else if state.place != .text {
      fault(.unbalancedMarkup(name: ""), at: bytes.count)
    }
  }

  private mutating func readText(at cursor: Int) {
    let byte = bytes[cursor]
    if byte == 0x0D { return }
    let isIndentation = (byte == 0x20 || byte == 0x09) && isLineStart && state.isIndentationFree
    if !state.read(byte, rest: bytes[(cursor + 1)...]) { fault(.unbalancedMarkup(name: ""), at: cursor) }
    if byte == 0x0A { isLineStart = true } else if !isIndentation { isLineStart = false }
    if !isIndentation { scan.prepared.append(byte) }
  }

  private mutating func handle(_ tag: TemplateTag) {
    let offset = tag.range.lowerBound
    switch tag.kind {
    case .comment: break
    case .unsupported:
      fault(.unsupportedTag(text: String(decoding: bytes[tag.range], as: UTF8.self)), at: offset)
    case .value, .rawValue: handleValue(tag)
    case .partial:
      if state.place != .text { fault(.unsafePlaceholder(key: tag.name, place: .tagMarkup), at: offset) }
      scan.partials.append(.init(name: tag.name, offset: offset))
      keep(tag)
    case .parent:
      scan.partials.append(.init(name: tag.name, offset: offset))
      begin(tag)
    case .section, .inverted, .block:
      if tag.kind != .block, tag.name.hasPrefix("strings.") {
        fault(.unsupportedTag(text: String(decoding: bytes[tag.range], as: UTF8.self)), at: offset)
      }
      begin(tag)
    case .close: end(tag)
    }
  }

  private mutating func handleValue(_ tag: TemplateTag) {
    let offset = tag.range.lowerBound
    if tag.name.hasPrefix("strings.") {
      let key = String(tag.name.dropFirst("strings.".count))
      guard let text = strings.text(key) else { return fault(.unknownString(key: key), at: offset) }
      if !StringCatalogue.placeholders(in: text).isEmpty || text.contains("{{") {
        return fault(.unfilledString(key: key), at: offset)
      }
      checkPlace(of: tag)
      isLineStart = false
      scan.prepared += HTMLEscaping.escape(text).utf8
    } else {
      checkPlace(of: tag)
      keep(tag)
    }
  }

  private mutating func checkPlace(of tag: TemplateTag) {
    let isRaw = tag.kind == .rawValue
    if let place = PlaceholderCheck.fault(key: tag.name, isRaw: isRaw, at: state) {
      fault(.unsafePlaceholder(key: tag.name, place: place), at: tag.range.lowerBound)
    }
  }

  private mutating func begin(_ tag: TemplateTag) {
    state.noteSection()
    open.append(Open(tag: tag, state: state))
    keep(tag)
  }

  private mutating func end(_ tag: TemplateTag) {
    guard let last = open.last, last.tag.name == tag.name else {
      return fault(.unexpectedClose(name: tag.name), at: tag.range.lowerBound)
    }
    open.removeLast()
    state.noteSection()
    if !state.matches(last.state) { fault(.unbalancedMarkup(name: tag.name), at: tag.range.lowerBound) }
    keep(tag)
  }

  private mutating func keep(_ tag: TemplateTag) {
    isLineStart = false
    scan.prepared += bytes[tag.range]
  }

  private mutating func fault(_ kind: TemplateFault.Kind, at offset: Int) {
    scan.faults.append(.init(offset: offset, kind: kind))
  }
}
