internal import Glibc
import GuongModel

/// Renders a Markdown body and reports what in it cannot be published as written.
package enum MarkdownBody {
  /// - Parameters:
  ///   - firstLine: the number of the body's first line in its file.
  ///   - readsQueries: whether code that asks for figures is a query, as in reports.
  /// - Returns: `nil` when the renderer gave the document up.
  package static func parse(
    _ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int, renderer: MarkdownRenderer = .inProcess,
    readsQueries: Bool = false, sink: DiagnosticSink
  ) -> Body? {
    switch renderer.render(bytes, firstLine: firstLine) {
    case .success(let output):
      return body(of: output, bytes, firstLine, readsQueries, sink)
    case .failure(let failure):
      report(failure, at: SourceSpan(line: firstLine + MarkdownRisk.densestLine(bytes)), sink)
      checkSecrecy(bytes, firstLine, sink)
      return nil
    }
  }

  private static func body(
    of output: CommonMark.Output, _ bytes: UnsafeBufferPointer<UInt8>, _ firstLine: Int,
    _ readsQueries: Bool, _ sink: DiagnosticSink
  ) -> Body {
    for span in output.omittedHTML { sink.add(.rawHTMLOmitted, at: span) }
    let body = BodyScanner.body(of: output, readsQueries: readsQueries)
    if readsQueries { for span in output.openFigures { sink.add(.reportFigureOpen, at: span) } }
    // A frozen text is not edited: its slips are nobody's to mend.
    if readsQueries, FrozenReport.owner(ofText: sink.path) == nil { for slip in output.slips { slip.add(to: sink) } }
    for heading in body.headings where heading.level == 1 { sink.add(.headingLevelOne, at: heading.span) }
    for image in body.images where image.alt.isEmpty { sink.add(.imageWithoutAlt, at: image.span) }
    for link in body.links where link.isUnsafe { sink.add(.linkUnsafe, at: link.span) }
    for image in body.images where image.isUnsafe { sink.add(.linkUnsafe, at: image.span) }
    checkSecrecy(bytes, firstLine, sink)
    return body
  }

  private static func report(_ failure: MarkdownFailure, at span: SourceSpan, _ sink: DiagnosticSink) {
    switch failure {
    case .time:
      let seconds = MarkdownLimits.processorSeconds
      sink.add(
        .markdownTooComplex, at: span,
        ["limit": Bilingual(vi: "hơn \(seconds) giây", en: "more than \(seconds) seconds")])
    case .death:
      sink.add(
        .markdownTooComplex, at: span,
        ["limit": Bilingual(vi: "trình đọc dừng giữa chừng", en: "the reader broke off")])
    case .length:
      let megabytes = MarkdownLimits.output >> 20
      sink.add(
        .markdownTooComplex, at: span,
        ["limit": Bilingual(vi: "kết quả dài hơn \(megabytes) MB", en: "a result of more than \(megabytes) MB")])
    case .start(let code):
      sink.add(.markdownReaderMissing, at: nil, ["reason": String(cString: strerror(code))])
    }
  }

  private static func checkSecrecy(_ bytes: UnsafeBufferPointer<UInt8>, _ firstLine: Int, _ sink: DiagnosticSink) {
    for found in SecrecyMarkings.find(in: bytes) {
      sink.add(
        .secrecyMarking, at: SourceSpan(line: found.line + firstLine - 1, column: found.column, length: found.length),
        ["marking": found.marking])
    }
  }
}
