import GuongModel
import VietnameseText

/// One Markdown file taken apart: its front matter as a checked map, and its rendered body.
struct MarkdownFile {
  let map: MapReader
  let body: Body
  /// Only when it was asked for.
  let proseBlocks: [Prose.Block]?

  /// Reads front matter and body; faults go into the sink. `nil` when no page can be made of the file.
  ///
  /// - Parameters:
  ///   - needsText: whether a page without a text is worth a word.
  ///   - readsQueries: whether code that asks for figures is a query, as in reports.
  ///   - collectsProse: whether the text will be proofread.
  static func read(
    _ bytes: [UInt8], schema: Schema, needsText: Bool, readsQueries: Bool, collectsProse: Bool,
    renderer: MarkdownRenderer,
    sink: DiagnosticSink
  ) -> MarkdownFile? {
    guard let clean = SourceEncoding.clean(bytes, sink: sink) else { return nil }
    return clean.withUnsafeBufferPointer { buffer in
      switch SourceFileText.split(buffer) {
      case .failure(let error):
        report(error.fault, sink)
        return nil
      case .success(let parts):
        let faultsBefore = sink.diagnostics.count
        let root = YAMLReader.read(UnsafeBufferPointer(rebasing: buffer[parts.frontMatter]), firstLine: 2, into: sink)
        guard sink.diagnostics.count == faultsBefore else { return nil }
        guard let root, case .mapping(let pairs) = root.value else {
          sink.add(.frontMatterNotMap, at: SourceSpan(line: 2))
          return nil
        }
        let map = MapReader(pairs, at: SourceSpan(line: 1), schema: schema, sink: sink)
        SecrecyCheck.report(in: pairs, schema: schema, into: sink)
        let bodyBytes = UnsafeBufferPointer(rebasing: buffer[parts.body])
        let body = MarkdownBody.parse(
          bodyBytes, firstLine: parts.bodyLine, renderer: renderer, readsQueries: readsQueries, sink: sink)
        if needsText, body?.isEmpty == true { sink.add(.bodyEmpty, at: SourceSpan(line: parts.bodyLine - 1)) }
        // A body that was given up has its error, which keeps the page back; what the map says is still true.
        return MarkdownFile(
          map: map, body: body ?? Body(.init()),
          proseBlocks: collectsProse ? prose(pairs, buffer, bodyBytes, firstLine: parts.bodyLine) : nil)
      }
    }
  }

  /// Of a text that might take the parser minutes the front matter alone is read: the scanner too has its bounds.
  private static func prose(
    _ pairs: [YAMLNode.Pair], _ file: UnsafeBufferPointer<UInt8>, _ body: UnsafeBufferPointer<UInt8>, firstLine: Int
  ) -> [Prose.Block] {
    let front = FrontMatterProse.blocks(of: pairs, in: file)
    return MarkdownRisk.isOrdinary(body) ? front + ProseScanner.blocks(body, firstLine: firstLine) : front
  }

  private static func report(_ fault: SourceFileText.Fault, _ sink: DiagnosticSink) {
    switch fault {
    case .empty: sink.add(.fileEmpty, at: SourceSpan(line: 1))
    case .missing: sink.add(.frontMatterMissing, at: SourceSpan(line: 1))
    case .unclosed: sink.add(.frontMatterUnclosed, at: SourceSpan(line: 1))
    }
  }
}
