/// Puts partials and parents in their places, so that rendering follows no names. The loader has refused circles.
struct TemplateLinker {
  let files: [String: [TemplateSyntax]]

  /// The whole of the template `name`; empty when there is none.
  func link(_ name: String) -> TemplateProgram {
    var program = TemplateProgram()
    append(files[name] ?? [], blocks: [:], to: &program)
    return program
  }

  private func append(
    _ pieces: [TemplateSyntax], blocks: [String: [TemplateSyntax]], to program: inout TemplateProgram
  ) {
    for piece in pieces {
      switch piece {
      case .text(let text): program.append(text)
      case .value(let key): program.append(key, isRaw: false)
      case .rawValue(let key): program.append(key, isRaw: true)
      case .section(let key, let content):
        program.append(section: key, isInverted: false) { append(content, blocks: blocks, to: &$0) }
      case .inverted(let key, let content):
        program.append(section: key, isInverted: true) { append(content, blocks: blocks, to: &$0) }
      case .partial(let name): append(files[name] ?? [], blocks: blocks, to: &program)
      // A child's block wins over that of the parents it goes through.
      case .parent(let name, let own):
        append(files[name] ?? [], blocks: blocks.merging(own) { outer, _ in outer }, to: &program)
      case .block(let name, let content): append(blocks[name] ?? content, blocks: blocks, to: &program)
      }
    }
  }
}
