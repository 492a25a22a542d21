/// A Markdown body as cmark-gfm rendered it, with the places that only the finished site can fill.
///
/// `html` is byte for byte what cmark-gfm's safe mode writes. `slots` name, in ascending order and without overlap, the
/// ranges of it that rendering replaces: addresses of links, headings' anchors, figures, citations.
///
/// Like a header, a body is shared, not copied.
package struct Body: Sendable {
  /// What is filled in while a body is scanned.
  package struct Parts: Sendable {
    package var html: [UInt8] = []
    package var slots: [Slot] = []
    package var headings: [Heading] = []
    package var links: [Link] = []
    package var images: [Image] = []
    package var citations: [Citation] = []
    /// Only of reports.
    package var queries: [Query] = []
    /// Those of the headings.
    package var anchors: Set<String> = []
    /// Written syllables: tokens between white space.
    package var syllables = 0

    package init() {}
  }

  private let shared: Shared<Parts>

  package init(_ parts: Parts) { self.shared = Shared(parts) }

  package var html: [UInt8] { shared.value.html }
  package var slots: [Slot] { shared.value.slots }
  package var headings: [Heading] { shared.value.headings }
  package var links: [Link] { shared.value.links }
  package var images: [Image] { shared.value.images }
  package var citations: [Citation] { shared.value.citations }
  package var queries: [Query] { shared.value.queries }
  package var syllables: Int { shared.value.syllables }

  /// Whether a heading has this anchor.
  package func hasAnchor(_ anchor: String) -> Bool { shared.value.anchors.contains(anchor) }

  package var isEmpty: Bool { html.isEmpty }

  /// A range of `html` to be replaced.
  package struct Slot: Sendable {
    package enum Kind: Sendable, Equatable {
      /// `<h2>`: gets its anchor. Index into `headings`.
      case heading(Int)
      /// `<a href="…">`. Index into `links`.
      case link(Int)
      /// The `</a>` of that link.
      case linkEnd(Int)
      /// An image alone in its paragraph, `<p>` and `</p>` included. Index into `images`.
      case figure(Int)
      /// An image within text. Index into `images`.
      case image(Int)
      case tableStart
      case tableEnd
      /// `<th`
      case headerCell
      /// `align`, the name of the attribute of a table's cell, which HTML no longer has.
      case alignment
      case checkbox(isChecked: Bool)
      /// The words read out for the arrow that leads back from a footnote.
      case backReferenceLabel
      /// Text that names a document. Index into `citations`.
      case citation(Int)
      /// Code that asks for figures, tags included. Index into `queries`.
      case query(Int)
    }

    package let start: Int32
    package let end: Int32
    package let kind: Kind

    package init(_ range: Range<Int>, _ kind: Kind) {
      self.start = Int32(range.lowerBound)
      self.end = Int32(range.upperBound)
      self.kind = kind
    }
  }

  package struct Heading: Sendable {
    /// 1…6.
    package let level: Int
    package let text: String
    /// Unique within the body.
    package let anchor: String
    package let span: SourceSpan

    package init(level: Int, text: String, anchor: String, span: SourceSpan) {
      self.level = level
      self.text = text
      self.anchor = anchor
      self.span = span
    }
  }

  package struct Link: Sendable {
    /// As written, percent escapes and character references undone; empty when cmark-gfm refused it.
    package let destination: String
    /// `title="…"` with its leading space, as range of `html`; empty when there is none.
    package let title: Range<Int>
    /// A scheme that can run code: cmark-gfm leaves the address out.
    package let isUnsafe: Bool
    package let span: SourceSpan

    package init(destination: String, title: Range<Int>, isUnsafe: Bool, span: SourceSpan) {
      self.destination = destination
      self.title = title
      self.isUnsafe = isUnsafe
      self.span = span
    }
  }

  package struct Image: Sendable {
    package let destination: String
    /// Escaped text of the attributes, as ranges of `html`.
    package let alt: Range<Int>
    package let title: Range<Int>
    package let isUnsafe: Bool
    package let span: SourceSpan

    package init(destination: String, alt: Range<Int>, title: Range<Int>, isUnsafe: Bool, span: SourceSpan) {
      self.destination = destination
      self.alt = alt
      self.title = title
      self.isUnsafe = isUnsafe
      self.span = span
    }
  }

  /// «Kế hoạch số 252/KH-UBND ngày 19/7/2024» in running text; only the name and number become the link.
  package struct Citation: Hashable, Sendable {
    /// `252/KH-UBND`
    package let number: String
    /// The date that follows, as written, when one does.
    package let date: String?

    package init(number: String, date: String?) {
      self.number = number
      self.date = date
    }
  }

  /// SQL in a report's text, and what becomes of its result.
  package struct Query: Hashable, Sendable {
    package enum Kind: String, Sendable {
      /// One value, within a sentence or within the options of the block that follows in the list.
      case figure
      case table
      case chart
    }

    package let kind: Kind
    /// What stands behind the word `table` or `chart` of the fence: `bar title="…"`; empty for a figure. The figures within
    /// (``OptionFigures``) are the queries right before the block's own.
    package let options: String
    package let sql: String
    /// The first line of the SQL; of a figure from two bytes before its SQL.
    package let span: SourceSpan
    /// Where the options stand in the fence's line; that of the SQL for a figure.
    package let optionsSpan: SourceSpan

    package init(kind: Kind, options: String, sql: String, span: SourceSpan, optionsSpan: SourceSpan? = nil) {
      self.kind = kind
      self.options = options
      self.sql = sql
      self.span = span
      self.optionsSpan = optionsSpan ?? span
    }
  }
}
