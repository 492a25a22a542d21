/// Puts partials and parents in their places, so that rendering follows no names. The loader has refused circles.
struct TemplateLinker {
  let files: [String: [TemplateSyntax]]

  /// The whole of the template `name`; empty when there is none.
  func link(_ name: String) -> [TemplateNode] {
    TemplateLinker.joined(nodes(for: files[name] ?? [], blocks: [:]))
  }

  private func nodes(for pieces: [TemplateSyntax], blocks: [String: [TemplateSyntax]]) -> [TemplateNode] {
    pieces.flatMap { piece -> [TemplateNode] in
      switch piece {
      case .text(let text): [.text(text)]
      case .value(let key): [.value(TemplateKey(key))]
      case .rawValue(let key): [.rawValue(TemplateKey(key))]
      case .section(let key, let content):
        [.section(TemplateKey(key), TemplateLinker.joined(nodes(for: content, blocks: blocks)))]
      case .inverted(let key, let content):
        [.inverted(TemplateKey(key), TemplateLinker.joined(nodes(for: content, blocks: blocks)))]
      case .partial(let name): nodes(for: files[name] ?? [], blocks: blocks)
      // A child's block wins over that of the parents it goes through.
      case .parent(let name, let own): nodes(for: files[name] ?? [], blocks: blocks.merging(own) { outer, _ in outer })
      case .block(let name, let content): nodes(for: blocks[name] ?? content, blocks: blocks)
      }
    }
  }

  /// Neighbouring texts as one.
  private static func joined(_ nodes: [TemplateNode]) -> [TemplateNode] {
    var result: [TemplateNode] = []
    for node in nodes {
      if case .text(let text) = node, case .text(let before)? = result.last {
        result[result.count - 1] = .text(before + text)
      } else {
        result.append(node)
      }
    }
    return result
  }
}
