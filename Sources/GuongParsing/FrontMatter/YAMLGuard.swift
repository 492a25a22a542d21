internal import CYaml

/// Looks YAML over, event by event, before it is read into nodes. libyaml's events come one after the other and cost no more
/// than the text is long; nodes within nodes are what overflows the stack, and aliases are what grows without bound.
///
/// The judge is libyaml itself: whoever guesses at its rules from brackets, quotes and line breaks is led astray by them.
enum YAMLGuard {
  /// What must not be read into nodes. Lines are 0-based.
  enum Fault: Equatable {
    /// A list or map within more than the limit of others.
    case tooDeep(line: Int)
    /// An alias (`*name`) of an anchor (`&name`), which stands on this line.
    case alias(anchorLine: Int)
  }

  /// The first fault of `text`; `nil` when there is none before its end or its first mistake, which are for the reader to find.
  static func fault(in text: String, depthLimit: Int) -> Fault? {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else { return nil }
    defer { yaml_parser_delete(&parser) }
    var text = text
    return text.withUTF8 { bytes in
      yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
      return firstFault(&parser, depthLimit)
    }
  }

  private static func firstFault(_ parser: inout yaml_parser_t, _ depthLimit: Int) -> Fault? {
    var depth = 0
    var anchorLines: [String: Int] = [:]
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(&parser, &event) == 1 else { return fault(ofFailed: parser) }
      defer { yaml_event_delete(&event) }
      let line = Int(event.start_mark.line)
      switch event.type {
      case YAML_NO_EVENT, YAML_STREAM_END_EVENT:
        return nil
      case YAML_SEQUENCE_START_EVENT, YAML_MAPPING_START_EVENT:
        depth += 1
        if depth > depthLimit { return .tooDeep(line: line) }
      case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
        depth -= 1
      case YAML_ALIAS_EVENT:
        // One of no anchor is a mistake.
        if let anchorLine = anchorLines[name(event.data.alias.anchor)] { return .alias(anchorLine: anchorLine) }
        return nil
      default:
        break
      }
      if let anchor = anchor(of: event) { anchorLines[name(anchor)] = line }
    }
  }

  /// libyaml has a limit of its own, a thousand levels, and may meet it first, as it reads ahead.
  private static func fault(ofFailed parser: yaml_parser_t) -> Fault? {
    guard let problem = parser.problem, String(cString: problem).contains("nesting level") else { return nil }
    return .tooDeep(line: Int(parser.problem_mark.line))
  }

  private static func anchor(of event: yaml_event_t) -> UnsafeMutablePointer<yaml_char_t>? {
    switch event.type {
    case YAML_SCALAR_EVENT: event.data.scalar.anchor
    case YAML_SEQUENCE_START_EVENT: event.data.sequence_start.anchor
    case YAML_MAPPING_START_EVENT: event.data.mapping_start.anchor
    default: nil
    }
  }

  private static func name(_ bytes: UnsafeMutablePointer<yaml_char_t>?) -> String {
    bytes.map { String(cString: $0) } ?? ""
  }
}
