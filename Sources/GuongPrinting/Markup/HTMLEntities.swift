/// Character references.
enum HTMLEntities {
  /// Text without character references: the five of XML, `&nbsp;` and numbers; others stay as they are.
  static func decode(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var output = ""
    var rest = text[...]
    while let mark = rest.utf8.firstIndex(of: UInt8(ascii: "&")) {
      output += rest[..<mark]
      rest = rest[mark...]
      if let end = rest.utf8.prefix(12).firstIndex(of: UInt8(ascii: ";")),
        let scalar = scalar(of: rest.utf8[rest.utf8.index(after: mark)..<end])
      {
        output.unicodeScalars.append(scalar)
        rest = rest[rest.utf8.index(after: end)...]
      } else {
        output += "&"
        rest = rest[rest.utf8.index(after: mark)...]
      }
    }
    return output + rest
  }

  private static func scalar(of name: Substring.UTF8View.SubSequence) -> Unicode.Scalar? {
    let name = String(Substring(name))
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    case "nbsp": return "\u{A0}"
    default:
      guard name.hasPrefix("#") else { return nil }
      let isHex = name.dropFirst().lowercased().hasPrefix("x")
      let value = isHex ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst())
      return value.flatMap(Unicode.Scalar.init)
    }
  }
}
