import GuongModel

/// Renders Markdown, ordinary documents here and risky ones where they can do no harm.
package struct MarkdownRenderer: Sendable {
  private let executable: String?

  /// Everything in this process, for documents that one trusts.
  package static let inProcess = MarkdownRenderer(executable: nil)

  /// Risky documents in a process of their own, which has limits.
  ///
  /// - Parameter executable: the path of `guong`.
  package static func isolating(executable: String) -> MarkdownRenderer { .init(executable: executable) }

  package func render(
    _ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int
  ) -> Result<CommonMark.Output, MarkdownFailure> {
    let result: Result<CommonMark.Output, MarkdownFailure> =
      if let executable, !MarkdownRisk.isOrdinary(bytes) {
        MarkdownProcess.render(bytes, firstLine: firstLine, executable: executable)
      } else {
        .success(CommonMark.render(bytes, firstLine: firstLine))
      }
    guard case .success(let output) = result, output.html.count > MarkdownLimits.output else { return result }
    return .failure(.length)
  }
}
