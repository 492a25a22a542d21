import Foundation
import GuongModel

/// Writes diagnostics for people or programs.
package struct DiagnosticWriter {
  private let format: DiagnosticFormat
  private let language: Language
  private let source: (String) -> [UInt8]?

  /// - Parameter source: the bytes of a file, for the lines that are shown.
  package init(format: DiagnosticFormat, language: Language, source: @escaping (String) -> [UInt8]?) {
    self.format = format
    self.language = language
    self.source = source
  }

  /// The whole text, ending in a line break unless empty.
  package func write(_ diagnostics: [Diagnostic]) -> String {
    var resolver = PlaceResolver(read: source)
    var resolved: [(Diagnostic, ResolvedPlace?)] = []
    var counts: [Kind: Int] = [:]
    for diagnostic in diagnostics.sorted() {
      let kind = Kind(path: diagnostic.location.path, code: diagnostic.rule.code)
      counts[kind, default: 0] += 1
      if counts[kind, default: 0] <= Self.repeatLimit {
        resolved.append((diagnostic, resolver.place(of: diagnostic.location)))
      } else if format == .json {
        resolved.append((diagnostic, nil))
      }
    }
    switch format {
    case .text: return (resolved.map(text) + more(counts)).joined(separator: "\n")
    case .json: return json(resolved)
    case .github: return resolved.map(github).joined()
    }
  }

  /// How often one fault of one file is shown with its place; a machine's file may hold it forty thousand times.
  private static let repeatLimit = 100

  private struct Kind: Hashable {
    let path: String
    let code: String
  }

  private func more(_ counts: [Kind: Int]) -> [String] {
    counts.filter { $0.value > Self.repeatLimit }.sorted { ($0.key.path, $0.key.code) < ($1.key.path, $1.key.code) }
      .map { kind, count in
        let rest = count - Self.repeatLimit
        let text = language == .vietnamese ? "và \(rest) chỗ nữa như vậy." : "and \(rest) more of these."
        return "\(kind.path): [\(kind.code)]: \(text)\n"
      }
  }

  // MARK: For people

  private func text(_ diagnostic: Diagnostic, _ place: ResolvedPlace?) -> String {
    var position = diagnostic.location.path
    if let place {
      position += ":\(place.line):\(place.column)"
    } else if let span = diagnostic.location.span {
      position += ":\(span.line)"
    }
    if let cell = diagnostic.location.cell { position += ", \(cell.title[language])" }
    var lines = [
      TerminalText.clean(
        "\(position): \(name(of: diagnostic.severity)) [\(diagnostic.rule.code)]: \(diagnostic.message(in: language))")
    ]
    if let place, !place.text.isEmpty { lines += place.excerpt(indentation: "  ") }
    lines.append(TerminalText.clean("  \(language == .vietnamese ? "Cách sửa" : "Fix"): \(fix(diagnostic))"))
    return lines.joined(separator: "\n") + "\n"
  }

  /// Lower case at the start, as it stands behind a colon.
  private func fix(_ diagnostic: Diagnostic) -> String {
    let text = diagnostic.fix(in: language)
    guard language == .vietnamese, let first = text.first else { return text }
    let rest = text.dropFirst()
    // A name or an abbreviation keeps its capitals.
    if let second = rest.first, second.isUppercase { return text }
    return first.lowercased() + rest
  }

  private func name(of severity: Severity) -> String {
    switch (severity, language) {
    case (.warning, .vietnamese): "cảnh báo"
    case (.error, .vietnamese): "lỗi"
    case (.fatal, .vietnamese): "lỗi nặng"
    case (.warning, .english): "warning"
    case (.error, .english): "error"
    case (.fatal, .english): "fatal"
    }
  }

  // MARK: For programs

  private struct Item: Encodable {
    let severity: String
    let code: String
    let file: String
    let line: Int?
    let column: Int?
    let length: Int?
    let cell: Texts?
    let message: Texts
    let fix: Texts
  }

  private struct Texts: Encodable {
    let vi: String
    let en: String
  }

  private func json(_ resolved: [(Diagnostic, ResolvedPlace?)]) -> String {
    let items = resolved.map { diagnostic, place in
      Item(
        severity: diagnostic.severity.rawValue, code: diagnostic.rule.code, file: diagnostic.location.path,
        line: place?.line ?? diagnostic.location.span?.line, column: place?.column, length: place?.length,
        cell: diagnostic.location.cell.map { Texts(vi: $0.title.vi, en: $0.title.en) },
        message: Texts(vi: diagnostic.message(in: .vietnamese), en: diagnostic.message(in: .english)),
        fix: Texts(vi: diagnostic.fix(in: .vietnamese), en: diagnostic.fix(in: .english)))
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Plain strings and numbers cannot fail to encode.
    guard let data = try? encoder.encode(items) else { return "[]\n" }
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  private func github(_ diagnostic: Diagnostic, _ place: ResolvedPlace?) -> String {
    let level = diagnostic.severity == .warning ? "warning" : "error"
    var properties = ["file=\(property(diagnostic.location.path))"]
    if let line = place?.line ?? diagnostic.location.span?.line { properties.append("line=\(line)") }
    if let place { properties.append("col=\(place.column)") }
    properties.append("title=\(property(diagnostic.rule.code))")
    let message = diagnostic.message(in: language) + " " + diagnostic.fix(in: language)
    return "::\(level) \(properties.joined(separator: ","))::\(data(message))\n"
  }

  /// Escapes of workflow commands.
  private func data(_ text: String) -> String { escaped(text, ["%": "%25", "\r": "%0D", "\n": "%0A"]) }

  private func property(_ text: String) -> String {
    escaped(text, ["%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"])
  }

  /// Scalar by scalar: with a combining mark behind it, a colon is another `Character`, but the same command.
  private func escaped(_ text: String, _ escapes: [Unicode.Scalar: String]) -> String {
    text.unicodeScalars.reduce(into: "") { $0 += escapes[$1] ?? String($1) }
  }
}
