import Foundation
import GuongModel

/// The data of a published report, published beside it: open data for readers, and what stands in for data that a later build
/// finds at fault.
package struct ReportSnapshot: Codable, Sendable {
  package let title: String
  /// The queries that the data answer.
  package let queries: [String]
  package let data: ReportData

  package init(_ report: Report, _ data: ReportData) {
    title = report.header.title.value
    queries = report.body.queries.map(\.sql)
    self.data = data
  }

  /// `nil` for bytes that are none of ours.
  package init?(json bytes: [UInt8]) {
    guard let snapshot = try? JSONDecoder().decode(ReportSnapshot.self, from: Data(bytes)) else { return nil }
    self = snapshot
  }

  package var json: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Texts and finite numbers cannot fail to encode.
    return (try? encoder.encode(self)).map(Array.init) ?? []
  }

  /// Whether these data answer the queries of `report`, all of them.
  package func answers(_ report: Report) -> Bool { data.isComplete && queries == report.body.queries.map(\.sql) }
}
