import VietnameseText

/// What every Markdown file of the content says about itself, whatever its kind.
///
/// Pages pass from stage to stage by the ten thousand, so the fields are shared, not copied.
package struct Header: Sendable {
  /// What is filled in while a file is read.
  package struct Fields: Sendable {
    /// Path from the site's folder: `content/stories/2025/dao.md`.
    package var path: String
    /// The file's name without its extension, or its folder's name for `index.md`.
    package var name: String
    package var title: Located<String>
    /// The last part of the address where the editor chose it.
    package var slug: Located<String>?
    package var summary: String?
    package var date: Located<CalendarDate>?
    package var updated: CalendarDate?
    /// In the site's time zone.
    package var publishFrom: LocalDateTime?
    /// In the site's time zone; from then on the page is not published.
    package var expires: LocalDateTime?
    package var status: EditorialStatus
    package var withdrawal: Withdrawal?
    /// Old addresses that lead here.
    package var aliases: [Located<String>]
    /// Invented, for showing the site: carries a band, and `--no-samples` leaves it out.
    package var isSample: Bool
    package var picture: Picture?
    package var attachments: [Attachment]
    package var byline: Byline
    /// Text or voice was made by a machine, and is labelled so.
    package var isSynthetic: Bool

    package init(path: String, name: String, title: Located<String>) {
      self.path = path
      self.name = name
      self.title = title
      self.status = .published
      self.aliases = []
      self.isSample = false
      self.attachments = []
      self.byline = Byline()
      self.isSynthetic = false
    }
  }

  private let shared: Shared<Fields>

  package init(_ fields: Fields) { self.shared = Shared(fields) }

  package var path: String { shared.value.path }
  package var name: String { shared.value.name }
  package var title: Located<String> { shared.value.title }
  package var slug: Located<String>? { shared.value.slug }
  package var summary: String? { shared.value.summary }
  package var date: Located<CalendarDate>? { shared.value.date }
  package var updated: CalendarDate? { shared.value.updated }
  package var publishFrom: LocalDateTime? { shared.value.publishFrom }
  package var expires: LocalDateTime? { shared.value.expires }
  package var status: EditorialStatus { shared.value.status }
  package var withdrawal: Withdrawal? { shared.value.withdrawal }
  package var aliases: [Located<String>] { shared.value.aliases }
  package var isSample: Bool { shared.value.isSample }
  package var picture: Picture? { shared.value.picture }
  package var attachments: [Attachment] { shared.value.attachments }
  package var byline: Byline { shared.value.byline }
  package var isSynthetic: Bool { shared.value.isSynthetic }
}
