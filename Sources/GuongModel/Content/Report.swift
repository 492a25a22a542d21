import VietnameseText

/// A report: Markdown with figures drawn from a campaign's tables.
package struct Report: Entry {
  package enum Kind: String, Sendable, CaseIterable {
    case monthly
    case quarterly
    /// Sơ kết.
    case interim
    /// Tổng kết.
    case final
    /// Chuyên đề.
    case thematic
  }

  /// Why a report that had been published was changed.
  package struct Change: Sendable {
    package let date: CalendarDate?
    package let note: String

    package init(date: CalendarDate?, note: String) {
      self.date = date
      self.note = note
    }
  }

  package var header: Header
  package var body: Body
  package var kind: Kind
  /// The campaign's id, where the report names one.
  package var campaign: Located<String>?
  package var period: ReportingPeriod?
  /// The day up to which figures count; `nil` for the day on which the site is built.
  package var asOf: CalendarDate?
  package var official: OfficialParts
  /// Newest last.
  package var changes: [Change]
  /// The file's own bytes, for freezing.
  package var source: [UInt8]

  package init(header: Header, body: Body, kind: Kind, source: [UInt8]) {
    self.header = header
    self.body = body
    self.kind = kind
    self.official = OfficialParts()
    self.changes = []
    self.source = source
  }

  /// What commands call the report: its file's name.
  package var id: String { header.name }
}
