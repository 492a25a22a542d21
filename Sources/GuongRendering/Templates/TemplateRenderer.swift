/// Renders one page: walks a linked template with a stack of views and appends bytes.
///
/// swift-mustache splits and casts at every key, about a microsecond each, which for ten thousand pages is longer than
/// everything else in a build; this walk gives the same text.
struct TemplateRenderer {
  private(set) var output: [UInt8] = []
  private var stack: [any View]
  private let template: String
  private let unknownKeys: UnknownKeys?

  init(view: any View, template: String, unknownKeys: UnknownKeys?) {
    stack = [view]
    self.template = template
    self.unknownKeys = unknownKeys
    output.reserveCapacity(32_768)
  }

  mutating func render(_ nodes: [TemplateNode]) {
    for node in nodes {
      switch node {
      case .text(let bytes): output.append(contentsOf: bytes)
      case .value(let key): append(find(key), isRaw: false)
      case .rawValue(let key): append(find(key), isRaw: true)
      case .section(let key, let content): renderSection(find(key), content)
      case .inverted(let key, let content): if !find(key).isPresent { render(content) }
      }
    }
  }

  private mutating func renderSection(_ value: ViewValue, _ content: [TemplateNode]) {
    switch value {
    case .view(let view): render(content, over: view)
    case .list(let list): list.forEachView { render(content, over: $0) }
    default: if value.isPresent { render(content) }
    }
  }

  private mutating func render(_ content: [TemplateNode], over view: any View) {
    stack.append(view)
    render(content)
    stack.removeLast()
  }

  private mutating func append(_ value: ViewValue, isRaw: Bool) {
    switch value {
    case .text(let text), .html(let text):
      if isRaw { output.append(contentsOf: text.utf8) } else { HTMLEscaping.append(text, to: &output) }
    case .bytes(let bytes):
      if isRaw { output += bytes } else { HTMLEscaping.append(String(decoding: bytes, as: UTF8.self), to: &output) }
    case .url(let address): HTMLEscaping.append(AddressCheck.safe(address), to: &output)
    case .fragments(let pieces):
      for piece in pieces {
        if isRaw { output.append(contentsOf: piece.utf8) } else { HTMLEscaping.append(piece, to: &output) }
        output.append(0x0A)
      }
    case .absent, .flag, .view, .list: break
    }
  }

  /// The innermost view that knows the key decides, also when it has nothing there.
  private func find(_ key: TemplateKey) -> ViewValue {
    for index in stack.indices.reversed() {
      if let value = key.value(in: stack[index]) { return value }
    }
    unknownKeys?.record(key.name, in: template)
    return .absent
  }
}
