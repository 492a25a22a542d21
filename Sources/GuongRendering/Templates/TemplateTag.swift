/// One `{{…}}` of a template.
struct TemplateTag {
  enum Kind {
    case value, rawValue, section, inverted, close, comment, partial, parent, block, unsupported
  }

  let kind: Kind
  let name: String
  /// Bytes from the first brace to after the last.
  let range: Range<Int>

  /// The tag that begins at `start`, where `bytes` hold `{{`; `nil` when it is not closed or its name is not one.
  init?(in bytes: [UInt8], at start: Int) {
    var cursor = start + 2
    guard cursor < bytes.count else { return nil }
    let sigil = bytes[cursor]
    let kind = TemplateTag.kind(of: sigil)
    if kind != .value { cursor += 1 }
    let closing: [UInt8] = sigil == UInt8(ascii: "{") ? Array("}}}".utf8) : Array("}}".utf8)
    guard let end = TemplateTag.find(closing, in: bytes, from: cursor) else { return nil }
    let content = bytes[cursor..<end]
    let name = String(decoding: content.filter { $0 != 0x20 && $0 != 0x09 }, as: UTF8.self)
    range = start..<(end + closing.count)
    self.name = name
    switch kind {
    case .comment, .unsupported: self.kind = kind
    case .partial, .parent: self.kind = name.hasPrefix("*") ? .unsupported : kind
    default:
      guard !name.isEmpty, !content.contains(UInt8(ascii: "{")), !content.contains(0x0A) else { return nil }
      self.kind = TemplateTag.isPlainKey(name) ? kind : .unsupported
    }
  }

  /// Whether `{{` stands at `index`.
  static func begins(in bytes: [UInt8], at index: Int) -> Bool {
    bytes[index] == 0x7B && index + 1 < bytes.count && bytes[index + 1] == 0x7B
  }

  private static func kind(of sigil: UInt8) -> Kind {
    switch sigil {
    case UInt8(ascii: "{"), UInt8(ascii: "&"): .rawValue
    case UInt8(ascii: "#"): .section
    case UInt8(ascii: "^"): .inverted
    case UInt8(ascii: "/"): .close
    case UInt8(ascii: "!"): .comment
    case UInt8(ascii: ">"): .partial
    case UInt8(ascii: "<"): .parent
    case UInt8(ascii: "$"): .block
    case UInt8(ascii: "="), UInt8(ascii: "%"): .unsupported
    default: .value
    }
  }

  /// Letters, digits, `-` and `_`, or `strings.` and such a name: nothing that swift-mustache would take apart.
  private static func isPlainKey(_ name: String) -> Bool {
    let key = name.hasPrefix("strings.") ? name.dropFirst("strings.".count) : name[...]
    return !key.isEmpty
      && key.utf8.allSatisfy { byte in
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
          || byte == UInt8(ascii: "_")
      }
  }

  private static func find(_ needle: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    var cursor = start
    while cursor + needle.count <= bytes.count {
      if bytes[cursor..<(cursor + needle.count)].elementsEqual(needle) { return cursor }
      cursor += 1
    }
    return nil
  }
}
