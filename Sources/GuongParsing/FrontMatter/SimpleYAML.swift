import GuongModel

/// Reads the YAML that front matter is nearly always written in, many times faster than libyaml.
///
/// Understood: block maps and lists of any of each other, flow lists and maps on one line, plain and quoted scalars on one
/// line, comments on lines of their own. Everything else (block scalars, escapes, anchors, text over several lines, and every
/// mistake) is left to libyaml, so that there is one judge of what is wrong. For what it understands it gives the very
/// nodes that `YAMLReader` gives; a test holds the two against each other.
struct SimpleYAML {
  /// The text is outside of what is understood here.
  private struct Unsupported: Error {}

  private struct Line {
    let number: Int
    let start: Int
    /// Without trailing spaces.
    let end: Int
    /// Spaces at the start.
    let indent: Int
  }

  private static let depthLimit = 8
  /// Bytes of a line with a flow collection.
  private static let longestFlowLine = 4_096

  private let bytes: UnsafeBufferPointer<UInt8>
  /// Lines that are neither blank nor comments.
  private var lines: [Line] = []
  private var next = 0

  /// The root map, or `nil` when libyaml must read the text.
  ///
  /// - Parameter firstLine: the number of the text's first line in its file.
  static func parse(_ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int) -> YAMLNode? {
    guard bytes.count <= YAMLReader.sizeLimit, isPrintable(bytes) else { return nil }
    var parser = SimpleYAML(bytes, firstLine: firstLine)
    guard let first = parser.lines.first, first.indent == 0, !parser.isListItem(first) else { return nil }
    guard let root = try? parser.map(indent: 0, depth: 0), parser.next == parser.lines.count else { return nil }
    return root
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int) {
    self.bytes = bytes
    lines.reserveCapacity(32)
    var start = 0
    var number = firstLine
    while start < bytes.count {
      let lineEnd = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      var indent = 0
      while start + indent < lineEnd, bytes[start + indent] == UInt8(ascii: " ") { indent += 1 }
      var end = lineEnd
      while end > start + indent, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
      if end > start + indent, bytes[start + indent] != UInt8(ascii: "#") {
        lines.append(Line(number: number, start: start, end: end, indent: indent))
      }
      start = lineEnd + 1
      number += 1
    }
  }

  /// Characters that libyaml takes for line breaks, or refuses, and tabs: none of our business.
  private static func isPrintable(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "\n"), 0x20...0x7E, 0x80...0xC1, 0xC3...0xE1, 0xE3...0xEE, 0xF0...0xFF:
        continue
      case 0xC2:
        if index + 1 < bytes.count, bytes[index + 1] >= 0xA0 { continue }
        return false
      case 0xE2:
        let isSeparator =
          index + 2 < bytes.count && bytes[index + 1] == 0x80 && (bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9)
        if isSeparator { return false }
      default:
        return false
      }
    }
    return true
  }

  // MARK: Block collections

  private mutating func map(indent: Int, depth: Int) throws(Unsupported) -> YAMLNode {
    let line = lines[next]
    return try map(from: line.start + line.indent, on: line, indent: indent, depth: depth)
  }

  /// A map whose first key stands at `offset` on the next line; further keys stand at `indent` on lines of their own.
  private mutating func map(
    from offset: Int, on line: Line, indent: Int, depth: Int
  ) throws(Unsupported) -> YAMLNode {
    guard depth < Self.depthLimit else { throw Unsupported() }
    var pairs: [YAMLNode.Pair] = []
    var seen = SeenKeys()
    var position = offset
    var current = line
    while true {
      next += 1
      let pair = try pair(at: position, on: current, indent: indent, depth: depth)
      guard seen.insert(pair.key) else { throw Unsupported() }
      pairs.append(pair)
      guard next < lines.count, lines[next].indent >= indent else { break }
      guard lines[next].indent == indent else { throw Unsupported() }
      // A list item at this depth ends a map that began behind a dash further left, and is a mistake otherwise.
      guard !isListItem(lines[next]) else { throw Unsupported() }
      current = lines[next]
      position = current.start + current.indent
    }
    return YAMLNode(.mapping(pairs), at: span(offset, line, length: nil))
  }

  private mutating func pair(
    at offset: Int, on line: Line, indent: Int, depth: Int
  ) throws(Unsupported) -> YAMLNode.Pair {
    guard let colon = keyEnd(from: offset, to: line.end) else { throw Unsupported() }
    let key = String(decoding: bytes[offset..<colon], as: UTF8.self)
    let keySpan = span(offset, line, length: scalars(offset..<colon))
    var start = colon + 1
    while start < line.end, bytes[start] == UInt8(ascii: " ") { start += 1 }
    let value: YAMLNode
    if start < line.end {
      value = try inline(start, line, indent: indent, depth: depth)
    } else {
      value = try nested(below: indent, line, colon + 1, depth: depth)
    }
    return .init(key: key, keySpan: keySpan, value: value)
  }

  /// What stands on the lines below a key without a value of its own.
  private mutating func nested(
    below indent: Int, _ line: Line, _ offset: Int, depth: Int
  ) throws(Unsupported) -> YAMLNode {
    if next < lines.count {
      let following = lines[next]
      if isListItem(following), following.indent >= indent {
        return try list(indent: following.indent, depth: depth + 1)
      }
      if following.indent > indent { return try map(indent: following.indent, depth: depth + 1) }
    }
    return YAMLNode(.scalar("", isNull: true), at: span(offset, line, length: nil))
  }

  private mutating func list(indent: Int, depth: Int) throws(Unsupported) -> YAMLNode {
    guard depth < Self.depthLimit else { throw Unsupported() }
    let first = lines[next]
    var items: [YAMLNode] = []
    while next < lines.count, lines[next].indent == indent, isListItem(lines[next]) {
      let line = lines[next]
      var start = line.start + indent + 1
      while start < line.end, bytes[start] == UInt8(ascii: " ") { start += 1 }
      guard start < line.end else { throw Unsupported() }
      if !isFlowOrQuoted(bytes[start]), keyEnd(from: start, to: line.end) != nil {
        items.append(try map(from: start, on: line, indent: start - line.start, depth: depth + 1))
      } else {
        next += 1
        items.append(try inline(start, line, indent: indent, depth: depth))
      }
    }
    // A line further in belongs to nothing that is understood here.
    if next < lines.count, lines[next].indent > indent { throw Unsupported() }
    return YAMLNode(.sequence(items), at: span(first.start + indent, first, length: nil))
  }

  // MARK: Values on one line

  private func inline(_ start: Int, _ line: Line, indent: Int, depth: Int) throws(Unsupported) -> YAMLNode {
    if next < lines.count, lines[next].indent > indent { throw Unsupported() }
    if isFlowOrQuoted(bytes[start]) {
      // Each item's column is counted from the start of its line, which takes the square of what nobody writes by hand.
      guard line.end - line.start <= Self.longestFlowLine else { throw Unsupported() }
      var flow = SimpleFlow(bytes, end: line.end)
      guard let (value, end) = flow.value(at: start), end == line.end else { throw Unsupported() }
      return node(value, line)
    }
    guard let text = plain(start..<line.end) else { throw Unsupported() }
    return scalar(text, start..<line.end, line)
  }

  /// Turns offsets into places.
  private func node(_ value: SimpleFlow.Value, _ line: Line) -> YAMLNode {
    switch value {
    case .plain(let range):
      scalar(String(decoding: bytes[range], as: UTF8.self), range, line)
    case .quoted(let range):
      YAMLNode(
        .scalar(String(decoding: bytes[range], as: UTF8.self), isNull: false),
        at: span(range.lowerBound - 1, line, length: nil))
    case .list(let start, let items):
      YAMLNode(.sequence(items.map { node($0, line) }), at: span(start, line, length: nil))
    case .map(let start, let pairs):
      YAMLNode(
        .mapping(
          pairs.map { key, value in
            let name = String(decoding: bytes[key], as: UTF8.self)
            return .init(
              key: name, keySpan: span(key.lowerBound, line, length: scalars(key)),
              value: node(value, line))
          }), at: span(start, line, length: nil))
    }
  }

  private func scalar(_ text: String, _ range: Range<Int>, _ line: Line) -> YAMLNode {
    let isNull = text == "~" || text == "null"
    return YAMLNode(.scalar(text, isNull: isNull), at: span(range.lowerBound, line, length: scalars(range)))
  }

  private func scalars(_ range: Range<Int>) -> Int {
    var count = 0
    for index in range where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// Text without quotes; `nil` when something in it has a meaning for YAML.
  private func plain(_ range: Range<Int>) -> String? {
    guard Self.mayStartPlain(bytes[range.lowerBound]), bytes[range.upperBound - 1] != UInt8(ascii: ":") else {
      return nil
    }
    for index in range.dropLast() {
      if bytes[index] == UInt8(ascii: ":"), bytes[index + 1] == UInt8(ascii: " ") { return nil }
      if bytes[index] == UInt8(ascii: " "), bytes[index + 1] == UInt8(ascii: "#") { return nil }
    }
    return String(decoding: bytes[range], as: UTF8.self)
  }

  /// Where a plain key ends: at the first colon that a space or the end follows. `nil` when there is no such key.
  private func keyEnd(from start: Int, to end: Int) -> Int? {
    guard Self.mayStartPlain(bytes[start]) else { return nil }
    var index = start
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: ":") where index + 1 == end || bytes[index + 1] == UInt8(ascii: " "):
        return bytes[index - 1] == UInt8(ascii: " ") ? nil : index
      case UInt8(ascii: "#"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "["), UInt8(ascii: "]"),
        UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ","):
        return nil
      default:
        index += 1
      }
    }
    return nil
  }

  /// Whether no indicator of YAML stands first.
  static func mayStartPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "#"), UInt8(ascii: "&"),
      UInt8(ascii: "*"), UInt8(ascii: "!"), UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "'"),
      UInt8(ascii: "\""), UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: " "),
      UInt8(ascii: "="), UInt8(ascii: "<"):
      false
    default:
      true
    }
  }

  private func isFlowOrQuoted(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
    default: false
    }
  }

  private func isListItem(_ line: Line) -> Bool {
    let start = line.start + line.indent
    return bytes[start] == UInt8(ascii: "-") && (start + 1 == line.end || bytes[start + 1] == UInt8(ascii: " "))
  }

  /// Columns count scalars, as libyaml's do.
  private func span(_ offset: Int, _ line: Line, length: Int?) -> SourceSpan {
    SourceSpan(
      line: line.number, column: scalars(line.start..<offset) + 1, length: length == 0 ? nil : length, unit: .scalars)
  }
}
