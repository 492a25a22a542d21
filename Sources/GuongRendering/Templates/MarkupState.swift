/// Where in HTML a byte of a template stands: a small reader of markup, enough to tell text from attributes and scripts.
struct MarkupState: Equatable {
  enum Place: Equatable {
    case text
    case tagName
    /// Inside a tag, after white space: an attribute may begin.
    case betweenAttributes
    /// Inside a tag, after a value or a section: only white space, `/` or `>` may follow.
    case afterAttribute
    case attributeName
    case beforeValue
    case value(quote: UInt8)
    case unquotedValue
    case comment
    case declaration
    /// `<script>` or `<style>`.
    case code
    /// `<title>` or `<textarea>`: text in which tags mean nothing.
    case plainText
  }

  private(set) var place = Place.text
  /// Lower case, with a leading `/` for an end tag.
  private(set) var tag = ""
  /// Lower case.
  private(set) var attribute = ""
  /// The literal bytes of the attribute's value up to here.
  private(set) var value: [UInt8] = []
  /// The element whose end alone ends `code` and `plainText`, or `pre`, where white space counts.
  private(set) var element = ""

  /// Whether white space at the start of a line means no more than the line break before it.
  var isIndentationFree: Bool {
    switch place {
    case .text: element != "pre"
    case .betweenAttributes, .afterAttribute: true
    default: false
    }
  }

  var isInsideTag: Bool { place == .tagName || place == .betweenAttributes || place == .afterAttribute }

  /// Equality for the two ends of a section: how white space stands inside a tag does not matter.
  func matches(_ other: MarkupState) -> Bool {
    if isInsideTag && other.isInsideTag { return tag == other.tag && element == other.element }
    return place == other.place && tag == other.tag && attribute == other.attribute && element == other.element
  }

  /// A section begins or ends here: what it holds may not continue a name.
  mutating func noteSection() {
    if place == .tagName { place = .afterAttribute }
  }

  /// Reads one byte. Answers false when the markup is one that cannot be followed safely.
  mutating func read(_ byte: UInt8, rest: ArraySlice<UInt8>) -> Bool {
    switch place {
    case .text: readText(byte, rest)
    case .tagName: readTagName(byte)
    case .betweenAttributes, .afterAttribute: return readBetween(byte)
    case .attributeName: readAttributeName(byte)
    case .beforeValue: readBeforeValue(byte)
    case .value(let quote): if byte == quote { place = .afterAttribute } else { value.append(byte) }
    case .unquotedValue: readUnquoted(byte)
    case .comment:
      if byte == UInt8(ascii: ">"), value.suffix(2) == Array("--".utf8) { place = .text } else { value.append(byte) }
    case .declaration: if byte == UInt8(ascii: ">") { place = .text }
    case .code, .plainText:
      if byte == UInt8(ascii: "<"), startsEnd(of: element, rest) {
        place = .tagName
        tag = ""
      }
    }
    return true
  }

  private mutating func readText(_ byte: UInt8, _ rest: ArraySlice<UInt8>) {
    guard byte == UInt8(ascii: "<"), let next = rest.first else { return }
    if rest.starts(with: Array("!--".utf8)) {
      place = .comment
      value = []
    } else if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") {
      place = .declaration
    } else if next == UInt8(ascii: "/") || next == UInt8(ascii: "{") || isLetter(next) {
      place = .tagName
      tag = ""
    }
  }

  private mutating func readTagName(_ byte: UInt8) {
    if isSpace(byte) {
      place = .betweenAttributes
    } else if byte == UInt8(ascii: ">") {
      endTag()
    } else {
      tag.append(Character(UnicodeScalar(byte)).lowercased())
    }
  }

  private mutating func readBetween(_ byte: UInt8) -> Bool {
    if isSpace(byte) {
      place = .betweenAttributes
    } else if byte == UInt8(ascii: ">") {
      endTag()
    } else if byte != UInt8(ascii: "/") {
      guard place == .betweenAttributes else { return false }
      place = .attributeName
      attribute = String(Character(UnicodeScalar(byte))).lowercased()
    }
    return true
  }

  private mutating func readAttributeName(_ byte: UInt8) {
    if byte == UInt8(ascii: "=") {
      place = .beforeValue
    } else if byte == UInt8(ascii: ">") {
      endTag()
    } else if isSpace(byte) {
      place = .betweenAttributes
    } else {
      attribute.append(Character(UnicodeScalar(byte)).lowercased())
    }
  }

  private mutating func readBeforeValue(_ byte: UInt8) {
    value = []
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      place = .value(quote: byte)
    } else if byte == UInt8(ascii: ">") {
      endTag()
    } else if !isSpace(byte) {
      place = .unquotedValue
    }
  }

  private mutating func readUnquoted(_ byte: UInt8) {
    if byte == UInt8(ascii: ">") { endTag() } else if isSpace(byte) { place = .betweenAttributes }
  }

  private mutating func endTag() {
    attribute = ""
    value = []
    switch tag {
    case "script", "style": place = .code
    case "title", "textarea": place = .plainText
    default: place = .text
    }
    if place != .text || tag == "pre" { element = tag }
    if tag == "/" + element { element = "" }
    tag = ""
  }

  private func startsEnd(of element: String, _ rest: ArraySlice<UInt8>) -> Bool {
    let name = Array(("/" + element).utf8)
    return rest.prefix(name.count).map { $0 | 0x20 }.elementsEqual(name.map { $0 | 0x20 })
  }

  private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
