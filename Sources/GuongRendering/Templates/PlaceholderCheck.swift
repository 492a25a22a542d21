/// Decides whether a value may stand where a template puts it.
enum PlaceholderCheck {
  private static let addressAttributes: Set<String> = [
    "href", "src", "srcset", "action", "formaction", "poster", "data", "cite", "ping", "background", "manifest",
    "imagesrcset", "xlink:href",
  ]
  private static let codeAttributes: Set<String> = ["style", "srcdoc"]
  private static let addressStarts = ["#", "/", "?", "mailto:", "tel:", "http://", "https://"].map { Array($0.utf8) }

  /// The reason why `key` is refused at `state`, or `nil` when it is safe there. `isRaw` is for `{{{key}}}`.
  static func fault(key: String, isRaw: Bool, at state: MarkupState) -> PlaceholderFault? {
    switch state.place {
    case .text: isRaw && !key.hasSuffix("HTML") ? .rawNeedsHTMLKey : nil
    case .plainText: isRaw ? .rawOutsideText : nil
    case .value: attributeFault(key: key, isRaw: isRaw, at: state)
    case .beforeValue, .unquotedValue: .unquotedAttribute
    case .tagName, .betweenAttributes, .afterAttribute, .attributeName: .tagMarkup
    case .code: .scriptOrStyle
    case .comment, .declaration: .comment
    }
  }

  private static func attributeFault(key: String, isRaw: Bool, at state: MarkupState) -> PlaceholderFault? {
    if state.attribute.hasPrefix("on") || codeAttributes.contains(state.attribute) { return .codeAttribute }
    if isRaw { return .rawOutsideText }
    guard addressAttributes.contains(state.attribute) else { return nil }
    if addressStarts.contains(where: { state.value.starts(with: $0) }) { return nil }
    return state.value.isEmpty && isAddressKey(key) ? nil : .addressNeedsURLKey
  }

  /// Such keys hold `ViewValue.url`, whose scheme is checked again when it is shown.
  private static func isAddressKey(_ key: String) -> Bool {
    let name = key.lowercased()
    return ["url", "href", "src", "srcset"].contains { name.hasSuffix($0) }
  }
}
