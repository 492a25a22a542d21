import GuongModel

/// Finds the prose of a Markdown body with its places, without rendering it.
///
/// cmark-gfm knows the places of blocks, not of the words in them (its columns are off from the second line of a list item on),
/// so the blocks are found here: fenced and indented code, raw HTML, rules and reference definitions are passed over,
/// containers' marks taken off. A mistake of this scanner costs a warning, never a page.
struct ProseScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let firstLine: Int
  private var blocks: [Prose.Block] = []
  private var paragraph = ProseLines()
  private var fence: (mark: UInt8, count: Int)?
  /// What ends the raw HTML that is being passed over.
  private var rawEnd: RawEnd?
  /// Columns at which the content of the open list items begins.
  private var items: [Int] = []
  private var isBehindBlank = true
  private var isInTable = false

  private enum RawEnd {
    case blank
    case comment
  }

  static func blocks(_ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int) -> [Prose.Block] {
    var scanner = ProseScanner(bytes: bytes, firstLine: firstLine)
    scanner.scan()
    return scanner.blocks
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, firstLine: Int) {
    self.bytes = bytes
    self.firstLine = firstLine
  }

  /// A line without its containers' marks.
  private struct Line {
    let number: Int
    let start: Int
    /// Where the text begins, behind indentation and marks.
    var text: Int
    /// Without trailing white space.
    let end: Int
    /// Columns of white space before the text, beyond its list items.
    var indent: Int
  }

  private mutating func scan() {
    var lines = LineScanner(bytes)
    var next = lines.next()
    while let current = next {
      next = lines.next()
      scan(current, next: next)
    }
    flush()
  }

  private mutating func scan(_ source: LineScanner.Line, next: LineScanner.Line?) {
    var line = self.line(source)
    if isPassedOver(line) { return }
    guard line.text < line.end else {
      flush()
      isBehindBlank = true
      return
    }
    // Indented code: behind a blank line, deeper than the items that the line belongs to.
    if line.indent >= 4, paragraph.isEmpty, isBehindBlank { return }
    defer { isBehindBlank = false }
    while takeItem(&line) {}
    guard line.text < line.end, !opensFence(line), !takeHeading(line), !isRule(line), !opensRawHTML(line),
      !takeDefinition(&line)
    else { return }
    if isInTable || paragraph.isEmpty && isTable(line, next) { return takeCells(line) }
    paragraph.append(bytes, line.text..<line.end, line: number(line), column: line.text - line.start + 1)
  }

  private func number(_ line: Line) -> Int { line.number + firstLine - 1 }

  private mutating func flush() {
    isInTable = false
    guard !paragraph.isEmpty else { return }
    blocks += ProseInlines.blocks(paragraph, kind: .paragraph)
    paragraph = ProseLines()
  }

  // MARK: Containers

  /// Takes off quotation marks and indentation, and closes the list items that a line does not belong to.
  private mutating func line(_ source: LineScanner.Line) -> Line {
    var end = source.text.upperBound
    while end > source.text.lowerBound, isSpace(bytes[end - 1]) { end -= 1 }
    var text = source.text.lowerBound
    var column = 0
    func skipSpaces() {
      while text < end, isSpace(bytes[text]) {
        column += bytes[text] == UInt8(ascii: "\t") ? 4 - column % 4 : 1
        text += 1
      }
    }
    skipSpaces()
    while fence == nil, text < end, bytes[text] == UInt8(ascii: ">"), column < 4 + (items.last ?? 0) {
      text += 1
      column = 0
      skipSpaces()
      // The space behind the mark belongs to it.
      column = max(0, column - 1)
    }
    if text < end, isBehindBlank { items.removeAll { $0 > column } }
    return Line(
      number: source.number, start: source.text.lowerBound, text: text, end: end,
      indent: column - (items.last ?? 0))
  }

  /// The mark of a list item, and a task's box behind it: a new block begins.
  private mutating func takeItem(_ line: inout Line) -> Bool {
    var mark = line.text
    switch bytes[mark] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      mark += 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      while mark < line.end, bytes[mark] &- 0x30 < 10 { mark += 1 }
      guard mark - line.text <= 9, mark < line.end, bytes[mark] == UInt8(ascii: ".") || bytes[mark] == UInt8(ascii: ")")
      else { return false }
      mark += 1
    default:
      return false
    }
    guard mark == line.end || isSpace(bytes[mark]), !isMarksOnly(line) else { return false }
    flush()
    let column = (items.last ?? 0) + line.indent
    items.removeAll { $0 > column }
    items.append(column + mark - line.text + 1)
    line.text = mark
    while line.text < line.end, isSpace(bytes[line.text]) { line.text += 1 }
    line.indent = 0
    if starts(line, with: "[ ] ") || starts(line, with: "[x] ") || starts(line, with: "[X] ") { line.text += 4 }
    return line.text < line.end
  }

  // MARK: Passed over

  /// Lines of code and of raw HTML.
  private mutating func isPassedOver(_ line: Line) -> Bool {
    if let open = fence {
      let run = bytes[line.text..<line.end].prefix { $0 == open.mark }.count
      if run >= open.count, line.text + run == line.end { fence = nil }
      return true
    }
    switch rawEnd {
    case .blank where line.text == line.end:
      rawEnd = nil
      return false
    case .comment:
      if contains(line, "-->") { rawEnd = nil }
      return true
    case .blank: return true
    case nil: return false
    }
  }

  private mutating func opensFence(_ line: Line) -> Bool {
    let mark = bytes[line.text]
    guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return false }
    let run = bytes[line.text..<line.end].prefix { $0 == mark }.count
    guard run >= 3, mark == UInt8(ascii: "~") || !bytes[line.text + run..<line.end].contains(mark) else { return false }
    flush()
    fence = (mark, run)
    return true
  }

  private static let blockTags: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "center", "details", "div", "dl", "fieldset", "figure",
    "footer",
    "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "iframe", "li", "link", "main", "menu", "meta",
    "nav",
    "ol", "p", "pre", "script", "section", "style", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr",
    "ul",
  ]

  private mutating func opensRawHTML(_ line: Line) -> Bool {
    guard paragraph.isEmpty, bytes[line.text] == UInt8(ascii: "<") else { return false }
    if starts(line, with: "<!--") {
      if !contains(line, "-->") { rawEnd = .comment }
      return true
    }
    let rest = bytes[(line.text + 1)..<line.end].drop { $0 == UInt8(ascii: "/") }
    let name = rest.prefix { $0 < 0x80 && (($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10) }
    guard !name.isEmpty, Self.blockTags.contains(String(decoding: name, as: UTF8.self).lowercased()) else {
      return false
    }
    rawEnd = .blank
    return true
  }

  /// A rule, or the line below a heading.
  private mutating func isRule(_ line: Line) -> Bool {
    let mark = bytes[line.text]
    let isUnderline =
      !paragraph.isEmpty && (mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-"))
      && bytes[line.text..<line.end].allSatisfy { $0 == mark }
    guard isUnderline || isMarksOnly(line) else { return false }
    if isUnderline {
      blocks += ProseInlines.blocks(paragraph, kind: .heading)
      paragraph = ProseLines()
    }
    flush()
    return true
  }

  private func isMarksOnly(_ line: Line) -> Bool {
    let mark = bytes[line.text]
    guard mark == UInt8(ascii: "-") || mark == UInt8(ascii: "*") || mark == UInt8(ascii: "_") else { return false }
    let text = bytes[line.text..<line.end].filter { !isSpace($0) }
    return text.count >= 3 && text.allSatisfy { $0 == mark }
  }

  /// `[label]: address`; of a footnote's definition the text stays.
  private mutating func takeDefinition(_ line: inout Line) -> Bool {
    guard paragraph.isEmpty, bytes[line.text] == UInt8(ascii: "["),
      let close = bytes[line.text..<line.end].firstIndex(of: UInt8(ascii: "]")), close + 1 < line.end,
      bytes[close + 1] == UInt8(ascii: ":"), close > line.text + 1
    else { return false }
    guard bytes[line.text + 1] == UInt8(ascii: "^") else { return true }
    line.text = close + 2
    while line.text < line.end, isSpace(bytes[line.text]) { line.text += 1 }
    return line.text == line.end
  }

  // MARK: Headings and tables

  private mutating func takeHeading(_ line: Line) -> Bool {
    let level = bytes[line.text..<line.end].prefix { $0 == UInt8(ascii: "#") }.count
    guard 1...6 ~= level, line.text + level == line.end || isSpace(bytes[line.text + level]) else { return false }
    flush()
    var start = line.text + level
    while start < line.end, isSpace(bytes[start]) { start += 1 }
    var end = line.end
    while end > start, bytes[end - 1] == UInt8(ascii: "#") { end -= 1 }
    if end < line.end, end > start, !isSpace(bytes[end - 1]) { end = line.end }
    while end > start, isSpace(bytes[end - 1]) { end -= 1 }
    take(start..<end, line, .heading)
    return true
  }

  private mutating func take(_ range: Range<Int>, _ line: Line, _ kind: Prose.Block.Kind) {
    guard !range.isEmpty else { return }
    var lines = ProseLines()
    lines.append(bytes, range, line: number(line), column: range.lowerBound - line.start + 1)
    blocks += ProseInlines.blocks(lines, kind: kind)
  }

  /// Whether a line is a table's header: it has a pipe, and the next line is of dashes, colons and pipes.
  private func isTable(_ line: Line, _ next: LineScanner.Line?) -> Bool {
    guard let next, bytes[line.text..<line.end].contains(UInt8(ascii: "|")) else { return false }
    return isDelimiter(next.text)
  }

  private func isDelimiter(_ range: Range<Int>) -> Bool {
    let row = bytes[range]
    return row.contains(UInt8(ascii: "-"))
      && row.allSatisfy {
        isSpace($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "|")
          || $0 == UInt8(ascii: ">")
      }
  }

  private mutating func takeCells(_ line: Line) {
    isInTable = true
    guard !isDelimiter(line.text..<line.end) else { return }
    var start = line.text
    for index in line.text...line.end {
      let isPipe = index < line.end && bytes[index] == UInt8(ascii: "|")
      let isEscaped = isPipe && index > line.text && bytes[index - 1] == UInt8(ascii: "\\")
      guard index == line.end || isPipe && !isEscaped else { continue }
      var (from, to) = (start, index)
      while from < to, isSpace(bytes[from]) { from += 1 }
      while to > from, isSpace(bytes[to - 1]) { to -= 1 }
      take(from..<to, line, .cell)
      start = index + 1
    }
  }

  // MARK: Bytes

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private func starts(_ line: Line, with text: String) -> Bool { bytes[line.text..<line.end].starts(with: text.utf8) }

  private func contains(_ line: Line, _ text: String) -> Bool {
    let wanted = Array(text.utf8)
    guard line.end - line.text >= wanted.count else { return false }
    return (line.text...line.end - wanted.count).contains { bytes[$0..<line.end].starts(with: wanted) }
  }
}
