import GuongModel

/// Takes the marks of Markdown's inlines out of a block's source: what is left is prose.
///
/// Code spans and addresses become objects; tags, footnote references, destinations of links and marks of emphasis go; text and
/// descriptions of links and pictures stay. Where CommonMark would read on for a closing mark that is not there, so does this.
struct ProseInlines {
  private struct Change {
    enum Kind {
      case drop
      case object
      case text(String)
    }

    let range: Range<Int>
    let kind: Kind
  }

  private let bytes: [UInt8]
  private let lines: ProseLines
  private var changes: [Change] = []
  /// Titles of links and pictures, which are prose of their own.
  private var titles: [Range<Int>] = []

  /// The block's prose, and a block for each title in it; none where there is no text.
  static func blocks(_ lines: ProseLines, kind: Prose.Block.Kind) -> [Prose.Block] {
    var inlines = ProseInlines(lines)
    inlines.findChanges()
    inlines.changes.sort { $0.range.lowerBound < $1.range.lowerBound }
    return ([0..<lines.bytes.count] + inlines.titles).map { inlines.build($0) }.filter { !$0.isEmpty }
      .map { $0.block(kind) }
  }

  private init(_ lines: ProseLines) {
    self.lines = lines
    self.bytes = lines.bytes
  }

  private func build(_ range: Range<Int>) -> ProseBuilder {
    var builder = ProseBuilder(lines)
    var index = range.lowerBound
    for change in changes where change.range.lowerBound >= index && change.range.upperBound <= range.upperBound {
      builder.take(index..<change.range.lowerBound)
      switch change.kind {
      case .drop: break
      case .object: builder.putObject(at: change.range.lowerBound)
      case .text(let text): builder.put(text.utf8, at: change.range.lowerBound)
      }
      index = change.range.upperBound
    }
    builder.take(index..<range.upperBound)
    return builder
  }

  private mutating func change(_ range: Range<Int>, _ kind: Change.Kind) {
    changes.append(Change(range: range, kind: kind))
  }

  // MARK: Finding

  private struct Emphasis {
    let range: Range<Int>
    let mark: UInt8
  }

  private mutating func findChanges() {
    var brackets: [Int] = []
    var openers: [Emphasis] = []
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\\") where index + 1 < bytes.count && (isMark(bytes[index + 1]) || bytes[index + 1] == 0x0A):
        change(index..<index + 1, .drop)
        index += 2
      case UInt8(ascii: "`"):
        index = code(at: index)
      case UInt8(ascii: "<"):
        index = angle(at: index)
      case UInt8(ascii: "["):
        brackets.append(index)
        index += 1
      case UInt8(ascii: "]"):
        index = close(brackets.popLast(), at: index)
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"):
        index = emphasis(at: index, &openers)
      case UInt8(ascii: "h"), UInt8(ascii: "w"), UInt8(ascii: "f"):
        index = address(at: index)
      case UInt8(ascii: "@"):
        index = mail(at: index)
      case UInt8(ascii: "&"):
        index = entity(at: index)
      default:
        index += 1
      }
    }
  }

  /// A code span, if its closing marks are there.
  private mutating func code(at start: Int) -> Int {
    let opened = end(ofRunAt: start)
    var index = opened
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "`") else {
        index += 1
        continue
      }
      let closed = end(ofRunAt: index)
      if closed - index == opened - start {
        change(start..<closed, .object)
        return closed
      }
      index = closed
    }
    return opened
  }

  /// An address in angle brackets, a tag or a comment.
  private mutating func angle(at start: Int) -> Int {
    let rest = bytes[(start + 1)...]
    if rest.starts(with: Array("!--".utf8)), let end = find("-->", from: start) {
      change(start..<end, .drop)
      return end
    }
    guard let close = rest.firstIndex(of: UInt8(ascii: ">")) else { return start + 1 }
    let inner = bytes[start + 1..<close]
    let hasSpace = inner.contains { $0 == 0x20 || $0 == 0x0A }
    let name = inner.drop { $0 == UInt8(ascii: "/") }.prefix { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
    let colon = inner.firstIndex(of: UInt8(ascii: ":"))
    if !hasSpace, inner.contains(UInt8(ascii: "@")) || colon.map({ $0 - inner.startIndex >= 2 }) == true {
      change(start..<close + 1, .object)
      return close + 1
    }
    guard let first = name.first, isLetterOrDigit(first) else { return start + 1 }
    let next = name.endIndex
    guard next == close || bytes[next] == 0x20 || bytes[next] == 0x0A || bytes[next] == UInt8(ascii: "/") else {
      return start + 1
    }
    // A line end would stand there, had it been written in Markdown.
    let isBreak = String(decoding: name, as: UTF8.self).lowercased() == "br"
    change(start..<close + 1, isBreak ? .text("\n") : .drop)
    return close + 1
  }

  /// What a closing bracket makes of what is before it: a link, a picture, a footnote reference, or nothing.
  private mutating func close(_ open: Int?, at index: Int) -> Int {
    guard let open else { return index + 1 }
    if open + 1 < index, bytes[open + 1] == UInt8(ascii: "^") {
      change(open..<index + 1, .drop)
      return index + 1
    }
    guard let end = linkEnd(after: index) else { return index + 1 }
    if open > 0, bytes[open - 1] == UInt8(ascii: "!") { change(open - 1..<open, .drop) }
    change(open..<open + 1, .drop)
    change(index..<end, .drop)
    return end
  }

  /// Behind `(destination "title")` or `[label]`; `nil` when neither follows.
  private mutating func linkEnd(after close: Int) -> Int? {
    guard close + 1 < bytes.count else { return nil }
    if bytes[close + 1] == UInt8(ascii: "[") {
      return bytes[(close + 2)...].firstIndex(of: UInt8(ascii: "]")).map { $0 + 1 }
    }
    guard bytes[close + 1] == UInt8(ascii: "(") else { return nil }
    var index = close + 2
    var depth = 1
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return index + 1 }
      case UInt8(ascii: "\""):
        guard let quote = bytes[(index + 1)...].firstIndex(of: UInt8(ascii: "\"")) else { return nil }
        if quote > index + 1 { titles.append(index + 1..<quote) }
        index = quote
      default: break
      }
      index += 1
    }
    return nil
  }

  /// A run of `*`, `_` or `~~`: dropped with the run that it closes. What closes nothing may open; what is never closed stays.
  private mutating func emphasis(at start: Int, _ openers: inout [Emphasis]) -> Int {
    let mark = bytes[start]
    let end = end(ofRunAt: start)
    let before = start > 0 ? bytes[start - 1] : 0x20
    let after = end < bytes.count ? bytes[end] : 0x20
    let isIntraword = isWordByte(before) && isWordByte(after)
    let canClose = !isSpace(before) && !(mark == UInt8(ascii: "_") && isIntraword)
    let canOpen = !isSpace(after) && !(mark == UInt8(ascii: "_") && isIntraword)
    if canClose, let opener = openers.lastIndex(where: { $0.mark == mark }) {
      change(openers[opener].range, .drop)
      change(start..<end, .drop)
      openers.removeSubrange(opener...)
    } else if canOpen, mark != UInt8(ascii: "~") || end - start == 2 {
      openers.append(Emphasis(range: start..<end, mark: mark))
    }
    return end
  }

  /// A bare address: `https://…`, `www.…`.
  private mutating func address(at start: Int) -> Int {
    let begins = start == 0 || !isWordByte(bytes[start - 1])
    let schemes = ["https://", "http://", "www.", "ftp://"]
    guard begins, schemes.contains(where: { bytes[start...].starts(with: $0.utf8) }) else { return start + 1 }
    var end = start
    while end < bytes.count, !isSpace(bytes[end]), bytes[end] != UInt8(ascii: "<"), bytes[end] != UInt8(ascii: ")") {
      end += 1
    }
    while end > start, ".,;:!?\"'*_~]".utf8.contains(bytes[end - 1]) { end -= 1 }
    change(start..<end, .object)
    return end
  }

  /// A mail address around an `@`.
  private mutating func mail(at sign: Int) -> Int {
    func isPart(_ byte: UInt8) -> Bool { isLetterOrDigit(byte) || ".-_+".utf8.contains(byte) }
    var start = sign
    while start > 0, isPart(bytes[start - 1]) { start -= 1 }
    var end = sign + 1
    while end < bytes.count, isPart(bytes[end]) { end += 1 }
    while end > sign + 1, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
    guard start < sign, bytes[sign..<end].contains(UInt8(ascii: ".")) else { return sign + 1 }
    change(start..<end, .object)
    return end
  }

  private static let entities: [(name: [UInt8], text: String)] = [
    ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&nbsp;", "\u{A0}"), ("&ndash;", "–"),
    ("&mdash;", "—"), ("&hellip;", "…"),
  ].map { (Array($0.0.utf8), $0.1) }

  /// The character references that editors write.
  private mutating func entity(at start: Int) -> Int {
    guard let found = Self.entities.first(where: { bytes[start...].starts(with: $0.name) }) else { return start + 1 }
    change(start..<start + found.name.count, .text(found.text))
    return start + found.name.count
  }

  // MARK: Bytes

  private func end(ofRunAt start: Int) -> Int {
    bytes[start...].firstIndex { $0 != bytes[start] } ?? bytes.count
  }

  private func find(_ text: String, from start: Int) -> Int? {
    let wanted = Array(text.utf8)
    return (start..<max(start, bytes.count - wanted.count + 1)).first { bytes[$0...].starts(with: wanted) }
      .map { $0 + wanted.count }
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A }
  private func isLetterOrDigit(_ byte: UInt8) -> Bool { isWordByte(byte) && byte < 0x80 }
  private func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }
  /// ASCII punctuation, which a backslash makes plain text.
  private func isMark(_ byte: UInt8) -> Bool { 0x21...0x7E ~= byte && !isLetterOrDigit(byte) }
}
