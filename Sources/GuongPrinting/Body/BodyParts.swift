/// A report's text and its appendices.
struct BodyParts: Sendable {
  private(set) var main: [PrintBlock] = []
  private(set) var appendices: [Appendix] = []

  /// What follows a heading «Phụ lục …» of the first level is an appendix, up to the next such heading.
  init(_ html: String) {
    for block in BodyReader.read(html) {
      if case .heading(1, _, let content) = block,
        let name = AppendixHeading.name(content.plainText, ordinal: appendices.count + 1)
      {
        appendices.append(Appendix(name: name, notes: content.notes))
      } else if appendices.isEmpty {
        main.append(block)
      } else {
        appendices[appendices.count - 1].blocks.append(block)
      }
    }
  }
}
