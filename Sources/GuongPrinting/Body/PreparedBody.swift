/// A document with its bodies read and brought into the decree's form: what both writers print.
struct PreparedBody: Sendable {
  let main: [BodySection]
  let appendices: [BodySection]

  init(_ document: OfficialDocument) {
    main = BodySection.sections(of: Self.blocks(document.bodyHTML))
    // They too end with «./.» (Appendix III, form 2.1).
    appendices = document.appendices.map { BodySection.whole(Self.blocks($0.bodyHTML)) }
  }

  private static func blocks(_ html: String) -> [PrintBlock] {
    BodyClosing.applied(to: HeadingNumbering.applied(to: BodyReader.read(html)))
  }
}
