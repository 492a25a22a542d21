/// The tags of an HTML page, read strictly: what a browser might read otherwise is a fault.
package struct HTMLTags: Sendable {
  package struct Tag: Sendable {
    /// Lower case; a closing tag has its slash: `/p`.
    package let name: String
    /// Names in lower case; values with character references undone.
    package let attributes: [String: String]
    /// It ends in `/>`.
    package let isSelfClosing: Bool
  }

  package private(set) var tags: [Tag] = []
  package private(set) var faults: [String] = []
  private let bytes: [UInt8]
  private var position = 0

  package init(_ html: String) {
    bytes = Array(html.utf8)
    read()
  }

  /// The values of one attribute wherever it stands.
  package func values(of attribute: String) -> [String] { tags.compactMap { $0.attributes[attribute] } }

  /// The first tag that closes none that is open, or that is never closed; `nil` when all are balanced.
  package var unbalanced: String? {
    var open: [String] = []
    for tag in tags where !Self.void.contains(tag.name) && !tag.isSelfClosing {
      if !tag.name.hasPrefix("/") {
        open.append(tag.name)
      } else if open.popLast().map({ "/" + $0 }) != tag.name {
        return tag.name
      }
    }
    return open.last
  }

  private static let void: Set<String> = [
    "area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    // Read with its content and its end.
    "script", "style",
  ]

  private mutating func read() {
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "<") else {
        position += 1
        continue
      }
      if starts(with: "<!--") {
        position = find("-->", from: position) ?? bytes.count
      } else if starts(with: "<!doctype") {
        position = find(">", from: position) ?? bytes.count
      } else {
        readTag()
      }
    }
  }

  private mutating func readTag() {
    let start = position
    position += 1
    var name = ""
    if peek == UInt8(ascii: "/") { name.append(next()) }
    while let byte = peek, Self.isLetter(byte) || (0x30...0x39).contains(byte) { name.append(next()) }
    guard name.contains(where: \.isLetter) else { return fault("a bare <", start) }
    var attributes: [String: String] = [:]
    var isSelfClosing = false
    while true {
      let hadSpace = skipSpaces()
      guard let byte = peek else { return fault("a tag is cut off", start) }
      if byte == UInt8(ascii: ">") {
        position += 1
        break
      }
      if byte == UInt8(ascii: "/"), position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: ">") {
        position += 2
        isSelfClosing = true
        break
      }
      guard hadSpace else { return fault("no space before an attribute", start) }
      guard let (key, value) = attribute() else { return fault("a malformed attribute", start) }
      if attributes.updateValue(value, forKey: key) != nil { fault("the attribute \(key) twice", start) }
    }
    tags.append(Tag(name: name.lowercased(), attributes: attributes, isSelfClosing: isSelfClosing))
    // Text of scripts and styles is no markup.
    if name == "script" || name == "style" { position = find("</\(name)>", from: position) ?? bytes.count }
  }

  private mutating func attribute() -> (String, String)? {
    var key = ""
    while let byte = peek, Self.isLetter(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x3A {
      key.append(next())
    }
    guard !key.isEmpty else { return nil }
    guard peek == UInt8(ascii: "=") else { return (key.lowercased(), "") }
    position += 1
    guard peek == UInt8(ascii: "\"") else { return nil }
    position += 1
    let start = position
    while let byte = peek, byte != UInt8(ascii: "\"") {
      if byte == UInt8(ascii: "<") { return nil }
      position += 1
    }
    guard peek != nil else { return nil }
    let value = String(decoding: bytes[start..<position], as: UTF8.self)
    position += 1
    return (key.lowercased(), Self.unescape(value))
  }

  /// The references that our templates and cmark-gfm write.
  private static func unescape(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    let references = [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&amp;", "&"),
    ]
    return references.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }

  private mutating func fault(_ what: String, _ start: Int) {
    let end = min(bytes.count, start + 80)
    faults.append("\(what): \(String(decoding: bytes[start..<end], as: UTF8.self))")
    position = max(position, start + 1)
  }

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func next() -> Character {
    defer { position += 1 }
    return Character(Unicode.Scalar(bytes[position]))
  }

  private mutating func skipSpaces() -> Bool {
    let start = position
    while let byte = peek, byte == 0x20 || (0x09...0x0D).contains(byte) { position += 1 }
    return position > start
  }

  private func starts(with text: StaticString) -> Bool {
    text.withUTF8Buffer { wanted in
      position + wanted.count <= bytes.count
        && wanted.indices.allSatisfy { bytes[position + $0] | 0x20 == wanted[$0] | 0x20 }
    }
  }

  /// Where the first `text` at or after `start` ends.
  private func find(_ text: String, from start: Int) -> Int? {
    let wanted = Array(text.utf8)
    guard bytes.count >= wanted.count, start <= bytes.count - wanted.count else { return nil }
    for index in start...(bytes.count - wanted.count) where bytes[index] == wanted[0] {
      if wanted.indices.allSatisfy({ bytes[index + $0] == wanted[$0] }) { return index + wanted.count }
    }
    return nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
