internal import Mustache

/// The content type that every template and partial runs under.
///
/// swift-mustache's own HTML type compares whole characters, so a quote followed by a combining mark passes unescaped.
struct EscapedContent: MustacheContentType {
  /// Name in the `{{% CONTENT_TYPE: … }}` line that the loader puts before each file.
  static let name = "GUONG"

  /// Makes the name known to swift-mustache; reading it once is enough.
  static let registered: Bool = {
    MustacheContentTypes.register(EscapedContent(), named: name)
    return true
  }()

  func escapeText(_ text: String) -> String { HTMLEscaping.escape(text) }
}
