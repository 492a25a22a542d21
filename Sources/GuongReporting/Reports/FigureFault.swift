import GuongModel

/// What is wrong with a query's result or with the options of its block, and where.
struct FigureFault: Error {
  /// What of a query is meant.
  enum Place {
    case query
    case options
    /// In bytes of the options.
    case option(Range<Int>)
  }

  let rule: DiagnosticRule
  private let place: Place
  private let arguments: [Diagnostic.Argument]

  init(_ rule: DiagnosticRule, at place: Place, _ arguments: KeyValuePairs<String, any DiagnosticValue> = [:]) {
    self.rule = rule
    self.place = place
    self.arguments = arguments.map { .init($0.key, $0.value.bilingual) }
  }

  /// - Parameter path: of the report.
  func diagnostic(_ query: Body.Query, path: String) -> Diagnostic {
    Diagnostic(rule, at: SourceLocation(path, span(query)), arguments: arguments)
  }

  private func span(_ query: Body.Query) -> SourceSpan {
    switch place {
    case .query: return query.span
    case .options: return query.optionsSpan
    case .option(let range):
      var span = query.optionsSpan
      span.column += range.lowerBound
      span.length = range.count
      return span
    }
  }
}
