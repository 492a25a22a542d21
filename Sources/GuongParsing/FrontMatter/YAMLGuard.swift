/// Looks YAML over before libyaml sees it, for what would make it slow or grow without bound.
enum YAMLGuard {
  /// The 0-based line on which lists and maps are nested deeper than `limit`; `nil` when none is.
  ///
  /// Counts brackets of flow collections over the whole text, and on each line the indicators that open nested block
  /// collections. Brackets in quoted text count too, which only a text with `limit` open ones can notice.
  static func tooDeepLine(_ text: String, limit: Int) -> Int? {
    var line = 0
    var flow = 0
    var indicators = 0
    var isLineStart = true
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\n"):
        line += 1
        indicators = 0
        isLineStart = true
        continue
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        flow += 1
        isLineStart = false
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        flow = max(0, flow - 1)
        isLineStart = false
      case UInt8(ascii: "-"), UInt8(ascii: "?"):
        if isLineStart { indicators += 1 }
      case UInt8(ascii: " "):
        break
      default:
        isLineStart = false
      }
      if flow > limit || indicators > limit { return line }
    }
    return nil
  }

  /// The 0-based line of an anchor (`&name`) whose alias (`*name`) is used; `nil` when there is no such pair.
  static func aliasLine(_ text: String) -> Int? {
    guard text.utf8.contains(UInt8(ascii: "&")), text.utf8.contains(UInt8(ascii: "*")) else { return nil }
    var anchors: [(name: Substring, line: Int)] = []
    var aliases: Set<Substring> = []
    // A CRLF is one character, and a line break all the same.
    for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      var mayStartNode = true
      var index = line.startIndex
      while index < line.endIndex {
        let character = line[index]
        if mayStartNode, character == "&" || character == "*" {
          let start = line.index(after: index)
          let name = line[start...].prefix { !" \t,[]{}\r".contains($0) }
          if character == "&" { anchors.append((name, number)) } else { aliases.insert(name) }
        }
        if character != " " && character != "\t" { mayStartNode = "-?:,[{".contains(character) }
        index = line.index(after: index)
      }
    }
    return anchors.first { aliases.contains($0.name) }?.line
  }
}
