import GuongModel
import VietnameseText

/// What the tables of a campaign may refer to outside of them, and the day of the build.
package struct TableContext: Sendable {
  package let units: [Unit]
  package let organisations: [Organisation]
  package let fields: [Field]
  package let stories: TableEntries
  package let documents: TableEntries
  package let today: CalendarDate

  package init(
    units: [Unit], organisations: [Organisation], fields: [Field], stories: TableEntries, documents: TableEntries,
    today: CalendarDate
  ) {
    self.units = units
    self.organisations = organisations
    self.fields = fields
    self.stories = stories
    self.documents = documents
    self.today = today
  }

  /// Files with errors of their own count as there: their faults are said where they stand.
  package init(_ content: ParsedContent, today: CalendarDate) {
    let broken = content.broken.map(\.path)
    self.init(
      units: content.units, organisations: content.organisations, fields: content.settings.fields,
      stories: TableEntries(
        paths: content.stories.map(\.header.path) + broken.filter { $0.hasPrefix("content/stories/") }),
      documents: TableEntries(
        paths: content.documents.map(\.header.path) + broken.filter { $0.hasPrefix("content/documents/") }),
      today: today)
  }
}
