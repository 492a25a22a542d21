/// A key as a template writes it.
struct TemplateKey: Sendable {
  let name: String
  /// For `hasName`, the key whose presence is asked for: `name`.
  let subject: String?

  init(_ name: String) {
    self.name = name
    guard name.hasPrefix("has"), name.utf8.count > 3 else {
      subject = nil
      return
    }
    let rest = name.dropFirst(3)
    subject = rest.prefix(1).lowercased() + rest.dropFirst()
  }
}
