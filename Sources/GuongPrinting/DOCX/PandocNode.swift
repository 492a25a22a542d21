/// A node of pandoc's document tree as its JSON has it: `{"t": "Para", "c": […]}`.
struct PandocNode: Encodable, Sendable {
  /// The constructor's name.
  let t: String
  /// Its content; absent for constructors without any.
  var c: PandocValue?

  init(_ name: String, _ content: PandocValue? = nil) {
    t = name
    c = content
  }
}

/// What a node holds.
indirect enum PandocValue: Encodable, Sendable {
  case text(String)
  case number(Int)
  case list([PandocValue])
  case node(PandocNode)

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .number(let number): try container.encode(number)
    case .list(let list): try container.encode(list)
    case .node(let node): try container.encode(node)
    }
  }

  static func nodes(_ nodes: [PandocNode]) -> PandocValue { .list(nodes.map(PandocValue.node)) }

  /// Attributes: identifier, classes, pairs.
  static func attributes(_ pairs: [(name: String, value: String)] = []) -> PandocValue {
    .list([.text(""), .list([]), .list(pairs.map { .list([.text($0.name), .text($0.value)]) })])
  }
}
