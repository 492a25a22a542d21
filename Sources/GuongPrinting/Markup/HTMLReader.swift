/// Reads HTML fragments that programs wrote: cmark-gfm's safe mode and the report engine. Total: what is no tag is text, what
/// was not closed ends with its parent, comments, scripts and declarations are left out.
struct HTMLReader {
  private let bytes: [UInt8]
  private var position = 0
  /// The elements that are open, outermost first; the first stands for the fragment.
  private var open = [HTMLElement(name: "", attributes: [])]

  private init(_ html: String) { bytes = Array(html.utf8) }

  /// The nodes of a fragment.
  static func read(_ html: String) -> [HTMLNode] {
    var reader = HTMLReader(html)
    return reader.nodes()
  }

  /// Deeper elements lie flat in the deepest, so that no walk runs out of stack.
  private static let depthLimit = 100
  private static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
  ]

  private mutating func nodes() -> [HTMLNode] {
    while position < bytes.count {
      let start = position
      while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
      append(text: bytes[start..<position])
      if position < bytes.count { readTag() }
    }
    while open.count > 1 { close() }
    return open[0].children
  }

  private mutating func readTag() {
    let next = position + 1 < bytes.count ? bytes[position + 1] : 0
    if bytes[position...].starts(with: "<!--".utf8) {
      skip(past: "-->")
    } else if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") {
      skip(past: ">")
    } else if next == UInt8(ascii: "/") {
      position += 2
      let name = readName()
      skip(past: ">")
      guard let index = open.lastIndex(where: { $0.name == name }), index > 0 else { return }
      while open.count > index { close() }
    } else if isLetter(next) {
      position += 1
      readStart()
    } else {
      append(text: bytes[position...position])
      position += 1
    }
  }

  private mutating func readStart() {
    let name = readName()
    var attributes: [HTMLAttribute] = []
    while position < bytes.count, bytes[position] != UInt8(ascii: ">"), bytes[position] != UInt8(ascii: "/") {
      guard let attribute = readAttribute() else { continue }
      attributes.append(attribute)
    }
    let isClosed = position < bytes.count && bytes[position] == UInt8(ascii: "/")
    skip(past: ">")
    if name == "script" {
      skip(past: "</script>")
    } else if isClosed || Self.void.contains(name) {
      open[open.count - 1].children.append(.element(HTMLElement(name: name, attributes: attributes)))
    } else if open.count < Self.depthLimit {
      open.append(HTMLElement(name: name, attributes: attributes))
    }
  }

  private mutating func readAttribute() -> HTMLAttribute? {
    while position < bytes.count, isSpace(bytes[position]) { position += 1 }
    let name = readName()
    guard !name.isEmpty else {
      if position < bytes.count, bytes[position] != UInt8(ascii: ">"), bytes[position] != UInt8(ascii: "/") {
        position += 1
      }
      return nil
    }
    guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else {
      return HTMLAttribute(name: name, value: "")
    }
    position += 1
    guard position < bytes.count else { return HTMLAttribute(name: name, value: "") }
    let quote = bytes[position]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    if isQuoted { position += 1 }
    let start = position
    while position < bytes.count, isQuoted ? bytes[position] != quote : !endsBareValue(bytes[position]) {
      position += 1
    }
    let value = String(decoding: bytes[start..<position], as: UTF8.self)
    if isQuoted { position += 1 }
    return HTMLAttribute(name: name, value: HTMLEntities.decode(value))
  }

  private mutating func readName() -> String {
    let start = position
    while position < bytes.count, isNamePart(bytes[position]) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func append(text: ArraySlice<UInt8>) {
    guard !text.isEmpty else { return }
    let decoded = HTMLEntities.decode(String(decoding: text, as: UTF8.self))
    open[open.count - 1].children.append(.text(decoded))
  }

  private mutating func close() {
    let element = open.removeLast()
    open[open.count - 1].children.append(.element(element))
  }

  private mutating func skip(past end: String) {
    while position < bytes.count, !bytes[position...].starts(with: end.utf8) { position += 1 }
    position = min(bytes.count, position + end.utf8.count)
  }

  private func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }

  private func endsBareValue(_ byte: UInt8) -> Bool { isSpace(byte) || byte == UInt8(ascii: ">") }

  private func isNamePart(_ byte: UInt8) -> Bool {
    !isSpace(byte) && !"<>/=\"'".utf8.contains(byte)
  }
}
