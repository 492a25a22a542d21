internal import CCMarkGFM
internal import Glibc
import GuongModel
import Synchronization

/// The one door to cmark-gfm: Markdown bytes in, its HTML and the places of what matters out.
///
/// Every C pointer lives within `render` and is freed by `defer`. Safe on any number of threads at once: the library's
/// process-wide tables are filled once, by `setUp`, and never change again (see `docs/decisions/parallel-markdown.md`).
package enum CommonMark {
  /// What one document gave.
  package struct Output: Sendable, Equatable {
    /// The library's HTML in safe mode.
    package var html: [UInt8]
    package var links: [Mark]
    package var images: [Mark]
    package var headings: [HeadingMark]
    /// Where raw HTML was left out.
    package var omittedHTML: [SourceSpan]
    /// Code that asks for figures, in the order of the HTML.
    package var queries: [QueryMark]
    /// Figures within the options of a block that are never closed.
    package var openFigures: [SourceSpan]
    /// What looks like a query, and is none.
    package var slips: [QuerySlip]
  }

  /// A link or an image, in the order of the HTML's tags.
  package struct Mark: Sendable, Equatable {
    package var span: SourceSpan
    /// An address was written, whether or not the library kept it.
    package var hasDestination: Bool
  }

  /// `= select …` in a code span (`QueryOpening`), or a fenced block whose first word is one of `QueryFence`, or a figure in its
  /// options.
  package struct QueryMark: Sendable, Equatable {
    /// What stands behind the fence; empty for a figure.
    package var info: String
    package var text: String
    /// Of the text's first line.
    package var span: SourceSpan
    /// Of the info; the span for a figure.
    package var infoSpan: SourceSpan
    /// Whether it stands in the options of the next block, which has a place in the HTML for both.
    package var isOption: Bool
  }

  package struct HeadingMark: Sendable, Equatable {
    package var level: Int
    package var text: String
    package var span: SourceSpan
  }

  /// Renders one document.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8 text; a NUL becomes U+FFFD.
  ///   - firstLine: the number of the document's first line in its file, for places.
  package static func render(_ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int = 1) -> Output {
    let extensions = setUp
    let parser = cmark_parser_new(options)
    defer { cmark_parser_free(parser) }
    for syntaxExtension in extensions.always { cmark_parser_attach_syntax_extension(parser, syntaxExtension) }
    let hasTilde = bytes.firstIndex(of: UInt8(ascii: "~"), from: 0) != nil
    if hasTilde { cmark_parser_attach_syntax_extension(parser, extensions.strikethrough) }
    bytes.withMemoryRebound(to: CChar.self) { text in
      if let base = text.baseAddress { cmark_parser_feed(parser, base, text.count) }
    }
    let document =
      hasTilde ? tildeLock.withLock { _ in Root(cmark_parser_finish(parser)) } : Root(cmark_parser_finish(parser))
    guard let root = document.node else { return Output.empty }
    defer { cmark_node_free(root) }

    var output = collectMarks(below: root, bytes, lineOffset: firstLine - 1)
    guard let html = cmark_render_html(root, options, cmark_parser_get_syntax_extensions(parser)) else { return output }
    defer { free(html) }
    let length = strlen(html)
    output.html = [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
      UnsafeMutableRawBufferPointer(buffer).copyMemory(
        from: UnsafeRawBufferPointer(start: html, count: length))
      count = length
    }
    return output
  }

  private static let options = CMARK_OPT_DEFAULT | CMARK_OPT_FOOTNOTES

  /// The syntax extensions, made ready for parallel use.
  ///
  /// `cmark_parser_finish` adds the special characters of its extensions to two process-wide tables and removes them when it
  /// is done, which tears documents that are parsed beside it. Those of autolinks are added here once, and the extension
  /// then forgets them, so that no parse removes them. Strikethrough needs its `~` in its own list while it works; it is
  /// attached only to documents that have one, and those finish one at a time. A document without `~` never asks for it.
  private static let setUp: Extensions = {
    cmark_gfm_core_extensions_ensure_registered()
    func find(_ name: String) -> OpaquePointer {
      guard let found = cmark_find_syntax_extension(name) else {
        preconditionFailure("libcmark-gfm-extensions lacks \(name)")
      }
      return found
    }
    let always = ["table", "autolink", "tasklist"].map(find)
    let parser = cmark_parser_new(options)
    defer { cmark_parser_free(parser) }
    for syntaxExtension in always { cmark_parser_attach_syntax_extension(parser, syntaxExtension) }
    cmark_manage_extensions_special_characters(parser, 1)
    for syntaxExtension in always { cmark_syntax_extension_set_special_inline_chars(syntaxExtension, nil) }
    return Extensions(always: always, strikethrough: find("strikethrough"))
  }()

  /// Held while a document with `~` finishes.
  private static let tildeLock = Mutex(())

  /// Never changed after `setUp`, so sharing the pointers is safe.
  private struct Extensions: @unchecked Sendable {
    let always: [OpaquePointer]
    let strikethrough: OpaquePointer
  }

  /// A document's tree on its way out of the lock; used by one thread at a time.
  private struct Root: @unchecked Sendable {
    let node: OpaquePointer?

    init(_ node: OpaquePointer?) { self.node = node }
  }

  private static func collectMarks(
    below root: OpaquePointer, _ bytes: UnsafeBufferPointer<UInt8>, lineOffset: Int
  ) -> Output {
    var output = Output.empty
    var lines = LineFinder(bytes)
    // To ask each text of each story for its bytes would cost more than to look once.
    let hasBrace = bytes.firstIndex(of: UInt8(ascii: "{"), from: 0) != nil
    var next = cmark_node_first_child(root)
    while let node = next {
      var isOpened = true
      switch cmark_node_get_type(node) {
      case CMARK_NODE_LINK:
        output.links.append(mark(node, lineOffset))
      case CMARK_NODE_IMAGE:
        output.images.append(mark(node, lineOffset))
        // Links within an image's description are read as plain text.
        isOpened = false
      case CMARK_NODE_HEADING:
        output.headings.append(
          HeadingMark(
            level: Int(cmark_node_get_heading_level(node)), text: plainText(below: node),
            span: span(node, lineOffset)))
      case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE:
        if let literal = cmark_node_get_literal(node), strncmp(literal, "<!--", 4) != 0 {
          output.omittedHTML.append(span(node, lineOffset))
        }
      case CMARK_NODE_CODE:
        if let code = literal(node) { addCode(code, span(node, lineOffset), to: &output) }
      case CMARK_NODE_TEXT where hasBrace:
        if let text = literal(node) {
          let place = span(node, lineOffset)
          output.slips += QuerySlip.braces(in: text, withSign: true).map {
            QuerySlip(
              kind: .text, span: SourceSpan(line: place.line, column: place.column + $0.lowerBound, length: $0.count))
          }
        }
      case CMARK_NODE_CODE_BLOCK:
        if let info = cmark_node_get_fence_info(node), let body = literal(node) {
          let line = Int(cmark_node_get_start_line(node))
          let fence = FenceLine(
            info: String(cString: info), line: line + lineOffset, column: Int(cmark_node_get_start_column(node)),
            source: lines.line(line), isFenced: isFenced(node))
          addBlock(String(cString: info), body, fence, to: &output)
        }
      default:
        break
      }
      next = (isOpened ? cmark_node_first_child(node) : nil) ?? following(node, below: root)
    }
    return output
  }

  /// Whether a block of code stands between fences; otherwise it is indented.
  private static func isFenced(_ node: OpaquePointer) -> Bool {
    // The library writes to all three without asking whether they are there.
    var length: Int32 = 0
    var offset: Int32 = 0
    var mark: CChar = 0
    return cmark_node_get_fenced(node, &length, &offset, &mark) == 1
  }

  private static func literal(_ node: OpaquePointer) -> UnsafeBufferPointer<UInt8>? {
    guard let literal = cmark_node_get_literal(node) else { return nil }
    return UnsafeRawBufferPointer(start: literal, count: strlen(literal)).assumingMemoryBound(to: UInt8.self)
  }

  private static func addCode(_ code: UnsafeBufferPointer<UInt8>, _ span: SourceSpan, to output: inout Output) {
    guard let start = QueryOpening.figure(code) else {
      if QueryOpening.isQuery(code) { output.slips.append(QuerySlip(kind: .code, span: span)) }
      return
    }
    // A figure's place is two bytes before its SQL, whatever stands there.
    var place = span
    place.column = max(1, place.column + start - 2)
    place.length = place.length.map { max(1, $0 - start + 2) }
    output.queries.append(
      QueryMark(
        info: "", text: String(decoding: code[start...], as: UTF8.self), span: place, infoSpan: place, isOption: false))
  }

  private static func addBlock(
    _ info: String, _ body: UnsafeBufferPointer<UInt8>, _ fence: FenceLine, to output: inout Output
  ) {
    guard QueryFence(info: info) != nil else {
      let word = info.prefix { !$0.isWhitespace }
      guard QuerySlip.isMeantAsQuery(word: word, body: body) else { return }
      var place = fence.infoSpan
      if !word.isEmpty { place.length = word.utf8.count }
      output.slips.append(QuerySlip(kind: .fence, span: place, word: String(word)))
      return
    }
    output.queries += fence.figures
    if let open = fence.open { output.openFigures.append(open) }
    output.slips += fence.braces.map { QuerySlip(kind: .option, span: $0) }
    output.queries.append(
      QueryMark(
        info: info, text: String(decoding: body, as: UTF8.self), span: SourceSpan(line: fence.infoSpan.line + 1),
        infoSpan: fence.infoSpan, isOption: false))
  }

  /// The node behind `node` and all that it holds, in the order of the document; `nil` at the end of `root`.
  private static func following(_ node: OpaquePointer, below root: OpaquePointer) -> OpaquePointer? {
    var node = node
    while node != root {
      if let sibling = cmark_node_next(node) { return sibling }
      guard let parent = cmark_node_parent(node) else { return nil }
      node = parent
    }
    return nil
  }

  private static func mark(_ node: OpaquePointer, _ lineOffset: Int) -> Mark {
    let url = cmark_node_get_url(node)
    return Mark(span: span(node, lineOffset), hasDestination: url.map { $0.pointee != 0 } ?? false)
  }

  private static func span(_ node: OpaquePointer, _ lineOffset: Int) -> SourceSpan {
    let line = Int(cmark_node_get_start_line(node))
    let column = max(1, Int(cmark_node_get_start_column(node)))
    let isOneLine = cmark_node_get_end_line(node) == cmark_node_get_start_line(node)
    let length = isOneLine ? Int(cmark_node_get_end_column(node)) - column + 1 : 0
    return SourceSpan(line: line + lineOffset, column: column, length: length > 0 ? length : nil)
  }

  /// The text of a heading without its marks.
  private static func plainText(below parent: OpaquePointer) -> String {
    var text = ""
    let iterator = cmark_iter_new(parent)
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { break }
      guard event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator) else { continue }
      switch cmark_node_get_type(node) {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE:
        if let literal = cmark_node_get_literal(node) { text += String(cString: literal) }
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK:
        text += " "
      default:
        break
      }
    }
    return text
  }
}

extension CommonMark.Output {
  fileprivate static var empty: Self {
    .init(html: [], links: [], images: [], headings: [], omittedHTML: [], queries: [], openFigures: [], slips: [])
  }
}
