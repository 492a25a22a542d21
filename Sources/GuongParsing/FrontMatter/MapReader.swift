import GuongModel
import VietnameseText

/// Takes typed values out of one YAML map. Each fault goes into the sink with its place; the reading goes on.
struct MapReader {
  let span: SourceSpan
  let sink: DiagnosticSink
  /// In the order of the file. There are few, so looking through them is quicker than hashing.
  private var entries: [Entry] = []

  private struct Entry {
    /// That of the key.
    let number: Int
    let keySpan: SourceSpan
    let value: YAMLNode
  }

  /// Checks the map's keys against `schema`: unknown ones and a key given twice under two names are errors.
  init(_ pairs: [YAMLNode.Pair], at span: SourceSpan, schema: Schema, sink: DiagnosticSink) {
    self.span = span
    self.sink = sink
    entries.reserveCapacity(pairs.count)
    for pair in pairs {
      guard let key = schema.key(named: pair.key) else {
        if !sink.isFlooded, let suggestion = schema.suggestion(for: pair.key) {
          sink.add(.keyUnknown, at: pair.keySpan, ["key": pair.key, "suggestion": suggestion])
        } else {
          sink.add(.keyUnknownWithoutSuggestion, at: pair.keySpan, ["key": pair.key, "known": schema.listed])
        }
        continue
      }
      guard entry(key) == nil else {
        sink.add(.keyDuplicate, at: pair.keySpan, ["key": pair.key])
        continue
      }
      entries.append(Entry(number: key.number, keySpan: pair.keySpan, value: pair.value))
    }
  }

  /// A reader for `node`, the value of `key` or an item of it, if it is a map; otherwise a diagnostic and `nil`.
  init?(_ node: YAMLNode, of key: Key, sink: DiagnosticSink) {
    guard let schema = key.schema else { preconditionFailure("the key \(key.name) has no maps") }
    guard case .mapping(let pairs) = node.value else {
      sink.add(.valueNotMap, at: node.span, ["key": key.name])
      return nil
    }
    self.init(pairs, at: node.span, schema: schema, sink: sink)
  }

  // MARK: Raw access

  private func entry(_ key: Key) -> Entry? { entries.first { $0.number == key.number } }

  func has(_ key: Key) -> Bool { node(key) != nil }

  /// The value, unless absent or null.
  func node(_ key: Key) -> YAMLNode? {
    guard let node = entry(key)?.value, !node.isNull else { return nil }
    return node
  }

  /// Where to point for a key: at the key itself, else at the map.
  func place(of key: Key) -> SourceSpan { entry(key)?.keySpan ?? SourceSpan(line: span.line, column: 1) }

  func missing(_ key: Key, _ rule: DiagnosticRule = .keyMissing) {
    sink.add(rule, at: entry(key)?.keySpan ?? span, ["key": key.name])
  }

  // MARK: Scalars

  func text(_ key: Key) -> Located<String>? {
    guard let node = node(key) else { return nil }
    return text(node, of: key)
  }

  func string(_ key: Key) -> String? { text(key)?.value }

  func required(_ key: Key) -> Located<String>? {
    if let value = text(key) { return value }
    if node(key) == nil { missing(key) }
    return nil
  }

  func text(_ node: YAMLNode, of key: Key) -> Located<String>? {
    guard case .scalar(let text, _) = node.value else {
      sink.add(.valueNotText, at: node.span, ["key": key.name])
      return nil
    }
    let trimmed = TextCleaning.oneLine(text)
    guard !trimmed.isEmpty else { return nil }
    return Located(trimmed, at: node.span)
  }

  func bool(_ key: Key) -> Bool? {
    guard let text = text(key) else { return nil }
    switch DiacriticFolding.fold(text.value) {
    case "true", "yes", "co", "dung": return true
    case "false", "no", "khong", "sai": return false
    default:
      sink.add(.valueNotBoolean, at: text.span, ["key": key.name, "value": text.value])
      return nil
    }
  }

  /// A whole number within `range`.
  func integer(_ key: Key, in range: ClosedRange<Int>) -> Int? {
    guard let text = text(key) else { return nil }
    guard let number = Int(text.value), range.contains(number) else {
      sink.add(
        .valueNotInteger, at: text.span,
        ["key": key.name, "value": text.value, "low": "\(range.lowerBound)", "high": "\(range.upperBound)"])
      return nil
    }
    return number
  }

  /// One of a fixed set of words, each with its Vietnamese names.
  func choice<Value>(_ key: Key, among choices: Choices<Value>) -> Value? {
    guard let text = text(key) else { return nil }
    return choice(text, of: key, among: choices)
  }

  func choice<Value>(_ text: Located<String>, of key: Key, among choices: Choices<Value>) -> Value? {
    if let value = choices.value(for: text.value) { return value }
    sink.add(
      .valueNotAllowed, at: text.span,
      ["key": key.name, "value": text.value, "allowed": choices.listed])
    return nil
  }

  // MARK: Lists and maps

  /// The items of a list; one lone value counts as a list of one.
  func nodes(_ key: Key) -> [YAMLNode] {
    guard let node = node(key) else { return [] }
    if case .sequence(let items) = node.value { return items.filter { !$0.isNull } }
    return [node]
  }

  func texts(_ key: Key) -> [Located<String>] { nodes(key).compactMap { line($0) ?? text($0, of: key) } }

  /// YAML takes the line «- Lưu: VT» of a list for a map.
  private func line(_ node: YAMLNode) -> Located<String>? {
    guard case .mapping(let pairs) = node.value, pairs.count == 1,
      case .scalar(let text, let isNull) = pairs[0].value.value, !isNull
    else { return nil }
    return Located("\(pairs[0].key): \(TextCleaning.oneLine(text))", at: pairs[0].keySpan)
  }

  func strings(_ key: Key) -> [String] { texts(key).map(\.value) }

  func map(_ key: Key) -> MapReader? { node(key).flatMap { MapReader($0, of: key, sink: sink) } }

  func maps(_ key: Key) -> [MapReader] { nodes(key).compactMap { MapReader($0, of: key, sink: sink) } }
}
