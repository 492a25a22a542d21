import GuongModel
import GuongReporting
import VietnameseText

/// Questions of the office's own staff to the tables of a campaign, private columns included.
package struct QueryDesk: Sendable {
  private let database: ReportDatabase

  /// Why there is nothing to ask.
  package struct Refusal: Error, Sendable {
    package let message: Bilingual
  }

  /// - Parameters:
  ///   - campaign: its id; `nil` for the site's only one, or the one that `site.yaml` names.
  ///   - asOf: the day that figures stand for; `nil` for the site's.
  package init(_ site: Site, campaign id: String?, asOf: CalendarDate?) throws(Refusal) {
    let wanted = id ?? site.settings.campaign?.value
    let index = wanted.map { id in site.campaigns.firstIndex { $0.entry.id == id } } ?? site.campaigns.indices.first
    guard let index else {
      let known = site.campaigns.map(\.entry.id).joined(separator: ", ")
      throw Refusal(
        message: Bilingual(
          vi: "Không có đợt thi đua «\(wanted ?? "")». Các đợt thi đua của trang: \(known).",
          en: "There is no campaign «\(wanted ?? "")». Those of the site: \(known)."))
    }
    do {
      database = try ReportDatabase(
        site.tables[index], units: site.units, organisations: site.organisations,
        period: site.campaigns[index].entry.period, asOf: asOf ?? site.clock.today,
        language: site.settings.language, includesPrivate: true)
    } catch {
      throw Refusal(
        message: Bilingual(vi: "Không lập được cơ sở dữ liệu: \(error)", en: "The database cannot be made: \(error)"))
    }
  }

  package func ask(_ sql: String) throws(QueryFault) -> QueryResult { try database.query(sql) }

  /// Every table with its columns.
  package var schemas: [TableSchema] { database.schemas }
}
