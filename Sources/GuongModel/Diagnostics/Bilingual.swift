/// One text in the two languages of the product, with `{name}` placeholders.
package struct Bilingual: Hashable, Sendable {
  package let vi: String
  package let en: String

  package init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  package subscript(language: Language) -> String {
    switch language {
    case .vietnamese: vi
    case .english: en
    }
  }
}

/// What may fill a placeholder of a diagnostic's text: the same in every language, or one text in each.
package protocol DiagnosticValue: Sendable {
  var bilingual: Bilingual { get }
}

extension Bilingual: DiagnosticValue {
  package var bilingual: Bilingual { self }
}

extension String: DiagnosticValue {
  package var bilingual: Bilingual { Bilingual(vi: self, en: self) }
}
