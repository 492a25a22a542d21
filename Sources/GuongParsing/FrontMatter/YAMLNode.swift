import GuongModel

/// A YAML value and where it stands. Every scalar stays text: its type is decided by the key that it belongs to, so
/// `number: 04` keeps its zero and `không` is never a Boolean by accident.
package struct YAMLNode: Sendable {
  package enum Value: Sendable {
    /// `isNull` for an absent or plain empty value, `~` and `null`.
    case scalar(String, isNull: Bool)
    case sequence([YAMLNode])
    case mapping([Pair])
  }

  package struct Pair: Sendable {
    package let key: String
    package let keySpan: SourceSpan
    package let value: YAMLNode
  }

  package let value: Value
  package let span: SourceSpan

  package init(_ value: Value, at span: SourceSpan) {
    self.value = value
    self.span = span
  }

  package var isNull: Bool {
    if case .scalar(_, isNull: true) = value { return true }
    return false
  }
}
