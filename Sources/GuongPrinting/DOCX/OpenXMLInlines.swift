/// Runs of WordprocessingML for text within tables.
enum OpenXMLInlines {
  /// The runs of a text. Footnotes become asterisks: their texts stand below the table.
  ///
  /// - Parameter size: points, where they are not those of the style.
  static func runs(_ content: [PrintInline], isBold: Bool = false, size: Double = DecreeLayout.tableSize) -> String {
    let halves = Int(size * 2)
    let sized =
      size == DecreeLayout.tableSize ? [] : ["<w:sz w:val=\"\(halves)\"/><w:szCs w:val=\"\(halves)\"/>"]
    return runs(content, properties: (isBold ? ["<w:b/><w:bCs/>"] : []) + sized)
  }

  private static func runs(_ content: [PrintInline], properties: [String]) -> String {
    content.map { run($0, properties) }.joined()
  }

  private static func run(_ run: PrintInline, _ properties: [String]) -> String {
    switch run {
    case .text(let text), .code(let text): OpenXML.run(text, properties: ordered(properties))
    case .strong(let inner): runs(inner, properties: properties + ["<w:b/><w:bCs/>"])
    case .emphasis(let inner): runs(inner, properties: properties + ["<w:i/><w:iCs/>"])
    case .deleted(let inner): runs(inner, properties: properties + ["<w:strike/>"])
    case .superscript(let inner): runs(inner, properties: properties + ["<w:vertAlign w:val=\"superscript\"/>"])
    case .subscript(let inner): runs(inner, properties: properties + ["<w:vertAlign w:val=\"subscript\"/>"])
    case .link(_, let inner): runs(inner, properties: properties)
    case .lineBreak: "<w:r><w:br/></w:r>"
    case .note: OpenXML.run("*", properties: ordered(properties))
    }
  }

  /// Each property once, in the order of the schema (bold, italic, strike, size, position).
  private static func ordered(_ properties: [String]) -> String {
    ["<w:b/>", "<w:i/>", "<w:strike/>", "<w:sz ", "<w:vertAlign"].compactMap { start in
      properties.last { $0.hasPrefix(start) }
    }.joined()
  }
}
