import GuongModel

/// The form in which a worker's answer travels: numbers in LEB128, arrays and texts after their length, one closing byte.
extension CommonMark.Output {
  private static let end: UInt8 = 0xC5

  package func encoded() -> [UInt8] {
    var writer = Writer()
    writer.write(html)
    for marks in [links, images] {
      writer.write(marks.count)
      for mark in marks {
        writer.write(mark.span)
        writer.write(mark.hasDestination ? 1 : 0)
      }
    }
    writer.write(headings.count)
    for heading in headings {
      writer.write(heading.level)
      writer.write(Array(heading.text.utf8))
      writer.write(heading.span)
    }
    writer.write(omittedHTML.count)
    for span in omittedHTML { writer.write(span) }
    writer.write(queries.count)
    for query in queries {
      writer.write(Array(query.info.utf8))
      writer.write(Array(query.text.utf8))
      writer.write(query.span)
      writer.write(query.infoSpan)
      writer.write(query.isOption ? 1 : 0)
    }
    writer.write(openFigures.count)
    for span in openFigures { writer.write(span) }
    writer.write(slips.count)
    for slip in slips {
      writer.write(slip.kind.rawValue)
      writer.write(slip.span)
      writer.write(Array(slip.word.utf8))
    }
    writer.bytes.append(Self.end)
    return writer.bytes
  }

  /// `nil` for anything that `encoded` did not write whole. The writer may have died at any byte.
  package init?(encoded bytes: [UInt8]) {
    var reader = Reader(bytes: bytes)
    guard let html = reader.text(), let links = reader.array(Self.mark), let images = reader.array(Self.mark),
      let headings = reader.array(Self.heading), let omitted = reader.array({ $0.span() }),
      let queries = reader.array(Self.query), let open = reader.array({ $0.span() }),
      let slips = reader.array(Self.slip), reader.isLast(Self.end)
    else { return nil }
    self.init(
      html: html, links: links, images: images, headings: headings, omittedHTML: omitted, queries: queries,
      openFigures: open, slips: slips)
  }

  private static func mark(_ reader: inout Reader) -> CommonMark.Mark? {
    guard let span = reader.span(), let flag = reader.number(), flag <= 1 else { return nil }
    return CommonMark.Mark(span: span, hasDestination: flag == 1)
  }

  private static func heading(_ reader: inout Reader) -> CommonMark.HeadingMark? {
    guard let level = reader.number(), (1...6).contains(level), let text = reader.text(), let span = reader.span()
    else { return nil }
    return CommonMark.HeadingMark(level: level, text: String(decoding: text, as: UTF8.self), span: span)
  }

  private static func query(_ reader: inout Reader) -> CommonMark.QueryMark? {
    guard let info = reader.text(), let text = reader.text(), let span = reader.span(), let infoSpan = reader.span(),
      let flag = reader.number(), flag <= 1
    else { return nil }
    return CommonMark.QueryMark(
      info: String(decoding: info, as: UTF8.self), text: String(decoding: text, as: UTF8.self), span: span,
      infoSpan: infoSpan, isOption: flag == 1)
  }

  private static func slip(_ reader: inout Reader) -> QuerySlip? {
    guard let kind = reader.number().flatMap(QuerySlip.Kind.init), let span = reader.span(), let word = reader.text()
    else { return nil }
    return QuerySlip(kind: kind, span: span, word: String(decoding: word, as: UTF8.self))
  }

  private struct Writer {
    var bytes: [UInt8] = []

    mutating func write(_ number: Int) {
      var rest = UInt(bitPattern: number)
      while rest >= 0x80 {
        bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
        rest >>= 7
      }
      bytes.append(UInt8(rest))
    }

    mutating func write(_ text: [UInt8]) {
      write(text.count)
      bytes += text
    }

    /// cmark counts bytes; a length is written plus one, for 0 stands for none.
    mutating func write(_ span: SourceSpan) {
      write(span.line)
      write(span.column)
      write(span.length.map { $0 + 1 } ?? 0)
    }
  }

  private struct Reader {
    let bytes: [UInt8]
    var position = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func number() -> Int? {
      var value = 0
      for shift in stride(from: 0, through: 35, by: 7) {
        guard position < bytes.count else { return nil }
        let byte = bytes[position]
        position += 1
        value |= Int(byte & 0x7F) << shift
        if byte < 0x80 { return value }
      }
      return nil
    }

    mutating func text() -> [UInt8]? {
      guard let count = number(), count <= bytes.count - position else { return nil }
      defer { position += count }
      return Array(bytes[position..<position + count])
    }

    mutating func span() -> SourceSpan? {
      guard let line = number(), let column = number(), let length = number() else { return nil }
      return SourceSpan(line: line, column: column, length: length > 0 ? length - 1 : nil)
    }

    mutating func array<Element>(_ element: (inout Self) -> Element?) -> [Element]? {
      // Each element takes a byte at least, so a count beyond the bytes is wrong.
      guard let count = number(), count <= bytes.count - position else { return nil }
      var elements: [Element] = []
      for _ in 0..<count {
        guard let next = element(&self) else { return nil }
        elements.append(next)
      }
      return elements
    }

    func isLast(_ byte: UInt8) -> Bool { position == bytes.count - 1 && bytes[position] == byte }
  }
}
