import GuongModel

/// Markdown from anywhere: front matter is passed over, and need not be there.
package enum LooseMarkdown {
  /// `nil` when the bytes are not text, or the renderer gave them up.
  package static func body(_ bytes: [UInt8], renderer: MarkdownRenderer, sink: DiagnosticSink) -> Body? {
    guard let clean = SourceEncoding.clean(bytes, sink: sink) else { return nil }
    return clean.withUnsafeBufferPointer { buffer in
      guard case .success(let parts) = SourceFileText.split(buffer) else {
        return MarkdownBody.parse(buffer, firstLine: 1, renderer: renderer, sink: sink)
      }
      let text = UnsafeBufferPointer(rebasing: buffer[parts.body])
      return MarkdownBody.parse(text, firstLine: parts.bodyLine, renderer: renderer, sink: sink)
    }
  }
}
