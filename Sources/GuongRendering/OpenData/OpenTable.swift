import GuongModel
import VietnameseText

/// A table of a campaign as everyone may have it: without its private columns.
struct OpenTable: Sendable {
  let data: TableData
  let campaign: Published<Campaign>
  /// The campaign's index in the site.
  let campaignIndex: Int
  /// Positions of the published columns in the schema.
  let positions: [Int]
  /// Days past it are plans, and say nothing of how new the data are.
  private let today: CalendarDate

  var id: String { data.schema.id }
  var schema: TableSchema { data.schema }
  var address: Address { Addresses.table(id, ofCampaign: campaign.entry.id) }
  var columns: [TableColumn] { positions.map { schema.columns[$0] } }
  /// Whether the figures are made up.
  var isSample: Bool { campaign.entry.hasSampleTables || campaign.header.isSample }
  /// Whether data may be had: rows that errors kept out would be missing in it.
  var isPublished: Bool { !data.isIncomplete }

  func address(_ format: OpenTableFormat) -> Address { format.address(ofTable: id, ofCampaign: campaign.entry.id) }

  init(_ data: TableData, ofCampaign index: Int, in site: Site) {
    self.data = data
    campaign = site.campaigns[index]
    campaignIndex = index
    positions = data.schema.publishedPositions
    today = site.clock.today
  }

  // MARK: What the rows tell of themselves

  /// The newest day that the rows tell of; the campaign's own date where they tell of none.
  var asOf: CalendarDate? { newestDay ?? campaign.header.updated ?? campaign.header.date?.value }

  private var newestDay: CalendarDate? {
    let dates = positions.filter { if case .date = schema.columns[$0].type { true } else { false } }
    let own = dates.first { schema.columns[$0].name == "as_of" }
    let telling = own.map { [$0] } ?? dates.filter { !Self.planned.contains(schema.columns[$0].name) }
    var newest: CalendarDate?
    for column in telling {
      for row in 0..<data.count {
        guard case .date(let date) = data.value(row: row, column: column), date <= today else { continue }
        newest = max(newest ?? date, date)
      }
    }
    return newest
  }

  /// Days that were laid down, not days on which something was found.
  private static let planned: Set<String> = ["due", "start", "from_day", "to_day"]

  /// Where the rows say they come from, three at most.
  var sources: [String] {
    guard let column = positions.first(where: { schema.columns[$0].name == "source" }) else { return [] }
    var sources: [String] = []
    for row in 0..<data.count where sources.count < 3 {
      guard case .text(let source) = data.value(row: row, column: column), !sources.contains(source) else { continue }
      sources.append(source)
    }
    return sources
  }

  /// First and last day of the periods in the rows; `nil` for a table without periods.
  var periods: (from: CalendarDate, to: CalendarDate)? {
    var result: (from: CalendarDate, to: CalendarDate)?
    for position in positions {
      guard case .period = schema.columns[position].type else { continue }
      for row in 0..<data.count {
        guard case .period(let period) = data.value(row: row, column: position) else { continue }
        result = (
          min(result?.from ?? period.firstDay, period.firstDay), max(result?.to ?? period.lastDay, period.lastDay)
        )
      }
    }
    return result
  }
}
