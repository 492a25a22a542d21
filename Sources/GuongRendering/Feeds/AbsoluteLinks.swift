import GuongModel

/// Makes addresses of a rendered body absolute, for readers that show it away from its page.
enum AbsoluteLinks {
  /// Every `href` and `src` that starts at the host's root gets the origin before it. Quotes in text are escaped, so the
  /// pattern stands only in tags.
  static func html(_ html: String, base: BaseURL) -> String {
    var output = html
    for attribute in ["href", "src"] {
      output = output.replacing("\(attribute)=\"/", with: "\(attribute)=\"\(base.origin)/")
    }
    return output
  }
}
