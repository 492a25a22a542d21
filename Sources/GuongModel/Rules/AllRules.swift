extension DiagnosticRule {
  /// Every rule of the product, by subject.
  package static let all: [DiagnosticRule] =
    filesRules + yamlRules + datesRules + editorialRules + referencesRules + tablesRules + headingRules
    + spreadsheetRules
    + figuresRules + reportsRules + templatesRules + textRules + factsRules
}
