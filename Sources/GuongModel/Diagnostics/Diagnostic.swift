/// A fault found in content: a value, collected with the others and shown together.
package struct Diagnostic: Hashable, Sendable {
  /// The value of one placeholder of the rule's texts.
  package struct Argument: Hashable, Sendable {
    package let name: String
    package let value: Bilingual

    package init(_ name: String, _ value: Bilingual) {
      self.name = name
      self.value = value
    }
  }

  /// So many faults of one file that nobody looks for what was meant by each, which takes longer than finding them.
  package static let flood = 50

  package let rule: DiagnosticRule
  package let location: SourceLocation
  package let arguments: [Argument]

  package init(
    _ rule: DiagnosticRule, at location: SourceLocation, _ arguments: KeyValuePairs<String, any DiagnosticValue> = [:]
  ) {
    self.rule = rule
    self.location = location
    self.arguments = arguments.map { Argument($0.key, $0.value.bilingual) }
  }

  package init(_ rule: DiagnosticRule, at location: SourceLocation, arguments: [Argument]) {
    self.rule = rule
    self.location = location
    self.arguments = arguments
  }

  package var severity: Severity { rule.severity }

  package func message(in language: Language) -> String { fill(rule.message[language], language) }

  package func fix(in language: Language) -> String { fill(rule.fix[language], language) }

  private func fill(_ template: String, _ language: Language) -> String {
    guard !arguments.isEmpty, template.utf8.contains(UInt8(ascii: "{")) else { return template }
    var text = ""
    var rest = Substring(template)
    while let open = rest.firstIndex(of: "{") {
      text += rest[..<open]
      rest = rest[open...]
      guard let close = rest.firstIndex(of: "}"),
        let argument = arguments.first(where: { $0.name == rest[rest.index(after: open)..<close] })
      else {
        text += "{"
        rest = rest.dropFirst()
        continue
      }
      text += argument.value[language]
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }
}

extension Diagnostic: Comparable {
  /// By path, then place, then code: the order in which diagnostics are printed.
  package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.location.path != right.location.path {
      return left.location.path.utf8.lexicographicallyPrecedes(right.location.path.utf8)
    }
    let leftPlace = (left.location.span?.line ?? 0, left.location.span?.column ?? 0)
    let rightPlace = (right.location.span?.line ?? 0, right.location.span?.column ?? 0)
    if leftPlace != rightPlace { return leftPlace < rightPlace }
    if left.location.cell != right.location.cell {
      // The whole file, then its sheets, each from its first row.
      let leftCell = left.location.cell?.order ?? ("", 0, 0, "")
      let rightCell = right.location.cell?.order ?? ("", 0, 0, "")
      if leftCell != rightCell { return leftCell < rightCell }
    }
    if left.rule.code != right.rule.code { return left.rule.code < right.rule.code }
    return left.arguments.lexicographicallyPrecedes(right.arguments) { ($0.name, $0.value.vi) < ($1.name, $1.value.vi) }
  }
}
