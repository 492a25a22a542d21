import GuongModel
import VietnameseText

/// Finds the texts of front matter that are prose: titles, summaries, captions, a campaign's paragraphs.
///
/// libyaml tells where a value begins. Its text is then followed through the source, so that a word in the third line of a folded
/// text, or behind a quotation mark, is found where it stands.
struct FrontMatterProse {
  /// Keys whose value, and all that is below it, is prose; without tone marks, spaces and underscores.
  private static let keys: Set<String> = Set(
    [
      CommonKeys.title, CommonKeys.summary, CommonKeys.PictureKeys.alt, CommonKeys.PictureKeys.caption,
      CommonKeys.WithdrawalKeys.reason, Key("short_title", "tên ngắn"), Key("subject", "trích yếu"),
      Key("role", "vai trò"),
      Key("launched_by", "người phát động"), Key("purpose", "mục đích"), Key("requirements", "yêu cầu"),
      Key("objectives", "mục tiêu"), Key("themes", "nội dung"), Key("solutions", "giải pháp"),
      Key("items", "các ý", "các việc"),
      Key("text"),
    ].flatMap { [$0.name] + $0.aliases }.map(DiacriticFolding.foldName))

  private let bytes: UnsafeBufferPointer<UInt8>
  private let lines: [LineScanner.Line]
  private var blocks: [Prose.Block] = []

  /// - Parameter bytes: the whole file, so that the numbers of lines are the file's.
  static func blocks(of pairs: [YAMLNode.Pair], in bytes: UnsafeBufferPointer<UInt8>) -> [Prose.Block] {
    var lines: [LineScanner.Line] = []
    var scanner = LineScanner(bytes)
    while let line = scanner.next() { lines.append(line) }
    var prose = FrontMatterProse(bytes: bytes, lines: lines)
    for pair in pairs { prose.collect(pair, isProse: false) }
    return prose.blocks
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, lines: [LineScanner.Line]) {
    self.bytes = bytes
    self.lines = lines
  }

  private mutating func collect(_ pair: YAMLNode.Pair, isProse: Bool) {
    collect(pair.value, isProse: isProse || Self.keys.contains(DiacriticFolding.foldName(pair.key)))
  }

  private mutating func collect(_ node: YAMLNode, isProse: Bool) {
    switch node.value {
    case .scalar(let text, isNull: false) where isProse: take(text, at: node.span)
    case .scalar: break
    case .sequence(let items): for item in items { collect(item, isProse: isProse) }
    case .mapping(let pairs): for pair in pairs { collect(pair, isProse: isProse) }
    }
  }

  private mutating func take(_ text: String, at span: SourceSpan) {
    guard let start = offset(of: span) else { return }
    var cursor = start
    var runs: [Prose.Block.Run] = []
    var wanted: [UInt8] = []
    for byte in text.utf8 {
      wanted.append(byte)
      if cursor < bytes.count, bytes[cursor] == byte, !runs.isEmpty, byte != 0x0A {
        cursor += 1
        continue
      }
      guard let found = find(byte, from: cursor) else { return take(whole: text, at: span) }
      if let run = run(at: found, offset: wanted.count - 1) { runs.append(run) }
      cursor = found + 1
    }
    blocks.append(Prose.Block(kind: .frontMatter, text: text, runs: runs))
  }

  /// Where the source goes on with a byte of the value: past an indentation, a line end, a quotation mark, a backslash or the
  /// mark of a block. `nil` when something else stands there, such as an escape.
  private func find(_ byte: UInt8, from start: Int) -> Int? {
    var index = start
    // A folded line end reads as a space.
    if byte == 0x20 || byte == 0x0A, start < bytes.count, bytes[start] == 0x0A || bytes[start] == 0x0D { return start }
    while index < bytes.count {
      if bytes[index] == byte { return index }
      switch bytes[index] {
      case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""):
        index += 1
      case UInt8(ascii: ">"), UInt8(ascii: "|"):
        // The header of a block: the text is on the next lines.
        guard index == start else { return nil }
        while index < bytes.count, bytes[index] != 0x0A { index += 1 }
      default:
        return nil
      }
    }
    return nil
  }

  /// A value that cannot be followed is one place, its beginning.
  private mutating func take(whole text: String, at span: SourceSpan) {
    guard let start = offset(of: span), let run = run(at: start, offset: 0) else { return }
    blocks.append(Prose.Block(kind: .frontMatter, text: text, runs: [run]))
  }

  /// The byte that a span begins with; columns of YAML count scalars.
  private func offset(of span: SourceSpan) -> Int? {
    guard lines.indices.contains(span.line - 1) else { return nil }
    var index = lines[span.line - 1].text.lowerBound
    var column = 1
    while column < span.column, index < bytes.count {
      index += 1
      while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
      column += 1
    }
    return index
  }

  private func run(at index: Int, offset: Int) -> Prose.Block.Run? {
    var low = 0
    var high = lines.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle].text.lowerBound <= index { low = middle } else { high = middle }
    }
    guard lines.indices.contains(low) else { return nil }
    return .init(offset: offset, line: lines[low].number, column: index - lines[low].text.lowerBound + 1)
  }
}
