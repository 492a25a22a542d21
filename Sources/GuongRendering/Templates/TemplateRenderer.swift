/// Renders one page: walks a linked template with a stack of views and appends bytes.
///
/// swift-mustache splits and casts at every key, about a microsecond each, which for ten thousand pages is longer than
/// everything else in a build; this walk gives the same text.
struct TemplateRenderer {
  private let program: TemplateProgram
  private let template: String
  private let unknownKeys: UnknownKeys?
  private var stack: [any View]
  private var output: [UInt8] = []

  static func render(
    _ program: TemplateProgram, _ view: any View, template: String, unknownKeys: UnknownKeys?
  ) -> [UInt8] {
    var renderer = TemplateRenderer(
      program: program, template: template, unknownKeys: unknownKeys, stack: [view])
    renderer.output.reserveCapacity(32_768)
    renderer.render(program.steps.indices)
    return renderer.output
  }

  private mutating func render(_ steps: Range<Int>) {
    var next = steps.lowerBound
    while next < steps.upperBound {
      let step = program.steps[next]
      next += 1
      switch step {
      case .text(let start, let end): output.append(contentsOf: program.text[start..<end])
      case .value(let key): append(find(key), isRaw: false)
      case .rawValue(let key): append(find(key), isRaw: true)
      case .section(let key, let end):
        renderSection(find(key), next..<end)
        next = end
      case .inverted(let key, let end):
        if !find(key).isPresent { render(next..<end) }
        next = end
      }
    }
  }

  private mutating func renderSection(_ value: ViewValue, _ content: Range<Int>) {
    switch value {
    case .view(let view): render(content, over: view)
    case .list(let list): list.forEachView { render(content, over: $0) }
    default: if value.isPresent { render(content) }
    }
  }

  private mutating func render(_ content: Range<Int>, over view: any View) {
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
      if let value = value(key, in: stack[index]) { return value }
    }
    unknownKeys?.record(program.names[key.index], in: template)
    return .absent
  }

  /// What `view` answers; `nil` when it knows neither the key nor, for `hasName`, the name.
  private func value(_ key: TemplateKey, in view: any View) -> ViewValue? {
    if let known = key.known, let value = view.value(known) { return value }
    if let subject = key.knownSubject { return view.value(subject).map { .flag($0.isPresent) } }
    return key.known == nil ? value(named: program.names[key.index], in: view) : nil
  }

  /// Names that are none of ours: no view of the site has one.
  private func value(named name: String, in view: any View) -> ViewValue? {
    if let value = view.value(named: name) { return value }
    return TemplateKey.subject(of: name).flatMap(view.value).map { .flag($0.isPresent) }
  }
}
