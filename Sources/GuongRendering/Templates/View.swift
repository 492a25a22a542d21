/// A value that a template reads by key: a struct with a `switch` over its own names, never reflection.
///
/// Keys are the names of the properties. Beside them every view answers `hasName`, true when `name` is present and not
/// empty, so that a template can put a heading before a list.
package protocol View: Sendable {
  /// The value under `key`; `nil` when this view has no such key.
  func value(_ key: ViewKey) -> ViewValue?

  /// The same for a key as a template writes it.
  func value(named name: String) -> ViewValue?
}

extension View {
  package func value(named name: String) -> ViewValue? { ViewKey(rawValue: name).flatMap(value) }
}
