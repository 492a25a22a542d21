import GuongModel
import VietnameseText

/// All indicators of a campaign as they stand on a day (docs/decisions/figures-and-database.md).
package struct IndicatorFigures: Sendable {
  /// In the order of the table of indicators: the whole area first, then units as they first appear among the values.
  /// An indicator without values has one figure, for the whole area.
  package let all: [IndicatorFigure]
  private let sourcesByIndicator: [String: [String]]

  package init(_ tables: CampaignTables, today: CalendarDate) {
    var series: [String: [String?: [IndicatorValue]]] = [:]
    var unitOrder: [String: Int] = [:]
    for value in tables.values {
      series[value.indicator, default: [:]][value.unit, default: []].append(value)
      if let unit = value.unit, unitOrder[unit] == nil { unitOrder[unit] = unitOrder.count }
    }
    var sources: [String: [String]] = [:]
    all = tables.indicators.flatMap { indicator in
      let units = series[indicator.id] ?? [nil: []]
      let ordered = units.sorted { left, right in
        (left.key.flatMap { unitOrder[$0] } ?? -1) < (right.key.flatMap { unitOrder[$0] } ?? -1)
      }
      sources[indicator.id] = Self.distinct(ordered.lazy.flatMap(\.value).compactMap(\.source))
      return ordered.map { IndicatorAssessment(indicator, unit: $0.key, $0.value, today: today).figure }
    }
    sourcesByIndicator = sources
  }

  /// Each text once, in the order of first use.
  private static func distinct(_ texts: some Sequence<String>) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }

  /// The figures of the whole area.
  package var wholeArea: [IndicatorFigure] { all.filter { $0.unit == nil } }

  package func figures(ofIndicator id: String) -> [IndicatorFigure] { all.filter { $0.indicator.id == id } }

  package func figures(ofUnit id: String) -> [IndicatorFigure] { all.filter { $0.unit == id } }

  /// Where the values of an indicator come from, each source once, those of the whole area first.
  package func sources(ofIndicator id: String) -> [String] { sourcesByIndicator[id] ?? [] }

  /// Where all values come from, each source once.
  package var sources: [String] { Self.distinct(all.lazy.flatMap { sources(ofIndicator: $0.indicator.id) }) }

  /// Counts of the whole area, for the dashboard.
  package var summary: IndicatorSummary { IndicatorSummary(wholeArea) }
}
