import GuongModel
internal import Yams

/// Puts what libyaml says of broken YAML into an editor's words.
enum YAMLFault {
  static func report(_ error: YamlError, in text: String, lineOffset: Int, into sink: DiagnosticSink) {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      var rule = rule(for: problem)
      // A list that goes on to another line is one that was never closed.
      if problem.contains("did not find expected ','"), let context, context.mark.line < mark.line {
        rule = .yamlUnclosedQuote
      }
      // What was never closed is known by where it began; libyaml notices only at the end of the text.
      let isLeftOpen = rule == .yamlUnclosedQuote || rule == .yamlMissingColon
      let place = isLeftOpen ? context?.mark ?? mark : mark
      let span = SourceSpan(line: place.line + lineOffset, column: place.column, unit: .scalars)
      sink.add(rule, at: span, ["problem": problem])
    case .reader(let problem, let offset, _, _):
      let line = offset.map { text.utf8.prefix($0).count { $0 == UInt8(ascii: "\n") } } ?? 0
      sink.add(.yamlSyntax, at: SourceSpan(line: line + 1 + lineOffset), ["problem": problem])
    case .duplicatedKeysInMapping(let duplicates, let context):
      let places = lastPlaces(of: Set(duplicates), in: text)
      for key in duplicates.sorted() {
        let place =
          places[key].map {
            SourceSpan(line: $0.line + lineOffset, column: $0.column, length: key.unicodeScalars.count, unit: .scalars)
          }
          ?? SourceSpan(line: context.mark.line + lineOffset, column: context.mark.column, unit: .scalars)
        sink.add(.keyDuplicate, at: place, ["key": key])
      }
    default:
      sink.add(.yamlSyntax, at: SourceSpan(line: 1 + lineOffset), ["problem": "\(error)"])
    }
  }

  /// The wordings of libyaml that editors meet, each with a rule of its own.
  private static func rule(for problem: String) -> DiagnosticRule {
    if problem.contains("mapping values are not allowed") { return .yamlColonInText }
    if problem.contains("found character that cannot start any token") { return .yamlTab }
    if problem.contains("unexpected end of stream") || problem.contains("found unexpected document indicator") {
      return .yamlUnclosedQuote
    }
    if problem.contains("could not find expected ':'") { return .yamlMissingColon }
    return .yamlSyntax
  }

  /// Where each of `keys` last begins a line, in one walk over the text however many there are.
  private static func lastPlaces(of keys: Set<String>, in text: String) -> [String: (line: Int, column: Int)] {
    var found: [String: (line: Int, column: Int)] = [:]
    // A CRLF is one character, and a line break all the same.
    for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let indentation = line.prefix { $0 == " " || $0 == "-" }
      let key = String(line.dropFirst(indentation.count).prefix { $0 != ":" })
      if keys.contains(key) { found[key] = (number + 1, indentation.count + 1) }
    }
    return found
  }
}
