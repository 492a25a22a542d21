/// A document with its body read and brought into the decree's form: what both writers print.
struct PreparedBody: Sendable {
  /// An appendix, its name and its text.
  struct PreparedAppendix: Sendable {
    /// «Phụ lục», or «Phụ lục II» where there are several.
    let word: String
    /// Empty where it has none.
    let title: [PrintInline]
    let section: BodySection
  }

  let main: [BodySection]
  let appendices: [PreparedAppendix]

  init(_ document: OfficialDocument) {
    let parts = BodyParts(document.bodyHTML)
    main = BodySection.sections(of: Self.finished(parts.main))
    appendices = parts.appendices.enumerated().map { index, appendix in
      // They too end with «./.» (Appendix III, form 2.1).
      PreparedAppendix(
        word: OfficialLines.appendixWord(index + 1, of: parts.appendices.count), title: appendix.title,
        section: BodySection.whole(Self.finished(appendix.blocks)))
    }
  }

  private static func finished(_ blocks: [PrintBlock]) -> [PrintBlock] {
    BodyClosing.applied(to: HeadingNumbering.applied(to: blocks))
  }
}
