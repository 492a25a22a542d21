import VietnameseText

/// What every Markdown file of the content says about itself, whatever its kind.
package struct Header: Sendable {
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
