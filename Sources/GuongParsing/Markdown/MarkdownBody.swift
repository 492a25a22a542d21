import GuongModel

/// Renders a Markdown body and reports what in it cannot be published as written.
package enum MarkdownBody {
  /// - Parameter firstLine: the number of the body's first line in its file.
  package static func parse(_ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int, sink: DiagnosticSink) -> Body {
    let output = CommonMark.render(bytes, firstLine: firstLine)
    for span in output.omittedHTML { sink.add(.rawHTMLOmitted, at: span) }
    let body = BodyScanner.body(of: output)
    for heading in body.headings where heading.level == 1 { sink.add(.headingLevelOne, at: heading.span) }
    for image in body.images where image.alt.isEmpty { sink.add(.imageWithoutAlt, at: image.span) }
    for link in body.links where link.isUnsafe { sink.add(.linkUnsafe, at: link.span) }
    for image in body.images where image.isUnsafe { sink.add(.linkUnsafe, at: image.span) }
    checkSecrecy(bytes, firstLine, sink)
    return body
  }

  private static func checkSecrecy(_ bytes: UnsafeBufferPointer<UInt8>, _ firstLine: Int, _ sink: DiagnosticSink) {
    for found in SecrecyMarkings.find(in: bytes) {
      sink.add(
        .secrecyMarking, at: SourceSpan(line: found.line + firstLine - 1, column: found.column, length: found.length),
        ["marking": found.marking])
    }
  }
}
