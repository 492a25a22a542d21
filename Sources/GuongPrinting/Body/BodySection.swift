/// Blocks on pages that lie one way.
struct BodySection: Hashable, Sendable {
  var orientation: PageOrientation
  var blocks: [PrintBlock]

  var isLying: Bool { orientation == .landscape }

  /// A body in sections: a table that is too wide for an upright page lies on pages of its own, with the headings right above
  /// it and its note right below. The first section is upright, and empty if need be: what stands above the body is.
  static func sections(of blocks: [PrintBlock]) -> [BodySection] {
    var sections = [BodySection(orientation: .portrait, blocks: [])]
    for block in blocks {
      let last = sections.count - 1
      if isTooWide(block) {
        if sections[last].orientation == .portrait {
          let headings = sections[last].trailingHeadings
          sections[last].blocks.removeLast(headings.count)
          if last > 0, sections[last].blocks.isEmpty {
            // Nothing but headings stood between two wide tables.
            sections.removeLast()
            sections[last - 1].blocks += headings
          } else {
            sections.append(BodySection(orientation: .landscape, blocks: headings))
          }
        }
        sections[sections.count - 1].blocks.append(block)
      } else if block == .closing || sections[last].endsWithWideTable && block.isNote {
        sections[last].blocks.append(block)
      } else if sections[last].orientation == .landscape {
        sections.append(BodySection(orientation: .portrait, blocks: [block]))
      } else {
        sections[last].blocks.append(block)
      }
    }
    return sections
  }

  /// The whole of an appendix lies as its widest table asks.
  static func whole(_ blocks: [PrintBlock]) -> BodySection {
    BodySection(orientation: blocks.contains(where: isTooWide) ? .landscape : .portrait, blocks: blocks)
  }

  private static func isTooWide(_ block: PrintBlock) -> Bool {
    if case .table(let table) = block { TableLayout.isTooWide(table) } else { false }
  }

  private var endsWithWideTable: Bool {
    if isLying, case .table? = blocks.last { true } else { false }
  }

  private var trailingHeadings: [PrintBlock] {
    Array(blocks.reversed().prefix { if case .heading = $0 { true } else { false } }.reversed())
  }
}

extension PrintBlock {
  /// Whether it is a paragraph in italics and nothing else, as notes and sources of tables are.
  fileprivate var isNote: Bool {
    guard case .paragraph(let content) = self, !content.isEmpty else { return false }
    return content.allSatisfy { if case .emphasis = $0 { true } else { $0.plainText.allSatisfy(\.isWhitespace) } }
  }
}
