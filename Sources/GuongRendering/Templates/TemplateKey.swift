/// A key as a template writes it.
struct TemplateKey: Sendable {
  let name: String
  /// The same, if it is one of ours.
  private let known: ViewKey?
  /// For `hasName`, the key whose presence is asked for: `name`.
  private let subject: String?
  private let knownSubject: ViewKey?

  init(_ name: String) {
    self.name = name
    self.known = ViewKey(rawValue: name)
    self.subject = Self.subject(of: name)
    self.knownSubject = subject.flatMap(ViewKey.init)
  }

  private static func subject(of name: String) -> String? {
    guard name.hasPrefix("has"), name.utf8.count > 3 else { return nil }
    let rest = name.dropFirst(3)
    return rest.prefix(1).lowercased() + rest.dropFirst()
  }

  /// What `view` answers; `nil` when it knows neither the key nor, for `hasName`, the name.
  func value(in view: any View) -> ViewValue? {
    if let value = Self.value(of: known, name, in: view) { return value }
    guard let subject, let value = Self.value(of: knownSubject, subject, in: view) else { return nil }
    return .flag(value.isPresent)
  }

  private static func value(of known: ViewKey?, _ name: String, in view: any View) -> ViewValue? {
    if let known { view.value(known) } else { view.value(named: name) }
  }
}
