import GuongModel
import VietnameseText

/// The first step of assembly: the parts of each campaign's tables are joined and held against each other, and the rows of
/// its table of events become events.
enum TableJoining {
  static func join(
    _ content: ParsedContent, options: BuildOptions, today: CalendarDate
  ) -> (content: ParsedContent, diagnostics: [Diagnostic]) {
    let lost = CampaignFilesRule.campaignsWithLostFiles(content)
    guard !content.tableParts.isEmpty || !lost.isEmpty else { return (content, []) }
    var content = content
    for campaign in lost { content.tableParts += content.tableSchemas.map { (campaign, TableData.lost($0)) } }
    let parts = Dictionary(grouping: content.tableParts, by: \.campaign)
    content.tableParts = []
    let context = TableContext(content, today: today)
    var diagnostics: [Diagnostic] = []
    for index in content.campaigns.indices {
      let campaign = content.campaigns[index]
      guard let own = parts[campaign.id], options.includesSamples || !campaign.hasSampleTables else { continue }
      let joined = TableData.joined(own.map(\.table), in: content.tableSchemas.map(\.id))
      let (tables, found) = TableChecks.check(joined, campaign: campaign.id, context: context)
      diagnostics += found
      content.campaigns[index].events += tables.published.events.compactMap { event($0, of: tables) }
      content.tables.append(tables)
    }
    return (content, diagnostics)
  }

  private static func event(_ record: EventRecord, of tables: CampaignTables) -> Event? {
    let time: Event.Time
    if let from = record.fromDay {
      time = .days(from: from, to: max(from, record.toDay ?? from))
    } else if let words = record.whenText {
      time = .text(words)
    } else {
      return nil
    }
    let place = tables.table(EventRecord.schema.id)?.location(row: record.index).span ?? SourceSpan(line: 1)
    var event = Event(id: Located(record.id, at: place), title: record.title, time: time, kind: record.kind)
    if record.fromDay != nil { event.hours = record.whenText.map(EventHours.init) }
    event.place = record.place
    event.organiser = record.organiser.map { Located($0, at: place) }
    event.summary = record.description
    return event
  }
}
