/// The files that every published table has.
package enum OpenTableFormat: String, Sendable, CaseIterable {
  case csv
  case json
  /// A description of the columns: Frictionless Table Schema.
  case schema

  /// `indicators.csv`, `indicators.json`, `indicators.schema.json`.
  package func fileName(_ table: String) -> String { self == .schema ? "\(table).schema.json" : "\(table).\(rawValue)" }

  package var mediaType: String { self == .csv ? "text/csv" : "application/json" }

  package func address(ofTable table: String, ofCampaign campaign: String) -> Address {
    Address(Addresses.table(table, ofCampaign: campaign).path + fileName(table))
  }
}
