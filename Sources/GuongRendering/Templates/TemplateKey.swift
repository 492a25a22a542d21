/// A key of a template, with what it means looked up once.
struct TemplateKey: Sendable {
  /// Where the template's names hold it.
  let index: Int
  /// The key, if it is one of ours.
  let known: ViewKey?
  /// For `hasName`, the key whose presence is asked for: `name`.
  let knownSubject: ViewKey?

  init(_ name: String, index: Int) {
    self.index = index
    known = ViewKey(rawValue: name)
    knownSubject = Self.subject(of: name).flatMap(ViewKey.init)
  }

  /// `hasName` → `name`.
  static func subject(of name: String) -> String? {
    guard name.hasPrefix("has"), name.utf8.count > 3 else { return nil }
    let rest = name.dropFirst(3)
    return rest.prefix(1).lowercased() + rest.dropFirst()
  }
}
