import GuongModel

/// Searches every text of a map that readers may see for markings of secrecy: a new key is searched without being asked for.
enum SecrecyCheck {
  /// Reports each marking at its text.
  ///
  /// - Returns: whether there is one.
  @discardableResult
  static func report(
    in pairs: [YAMLNode.Pair], schema: Schema, as rule: DiagnosticRule = .secrecyMarking, into sink: DiagnosticSink
  ) -> Bool {
    var isMarked = false
    for pair in pairs where schema.key(named: pair.key)?.isPublished ?? true {
      visitTexts(pair.value) { text, span in
        for marking in markings(in: text) {
          sink.add(rule, at: span, ["marking": marking])
          isMarked = true
        }
      }
    }
    return isMarked
  }

  /// The markings in one text of front matter.
  static func markings(in text: String) -> [String] {
    var text = text
    return text.withUTF8 { SecrecyMarkings.find(in: $0).map(\.marking) }
  }

  private static func visitTexts(_ node: YAMLNode, _ body: (String, SourceSpan) -> Void) {
    switch node.value {
    case .scalar(let text, _): body(text, node.span)
    case .sequence(let items): for item in items { visitTexts(item, body) }
    case .mapping(let pairs): for pair in pairs { visitTexts(pair.value, body) }
    }
  }
}
