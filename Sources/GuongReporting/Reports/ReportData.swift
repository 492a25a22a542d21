import GuongModel

/// What the queries of a report gave: all that its figures are made of. It is what freezing keeps.
package struct ReportData: Codable, Hashable, Sendable {
  /// How the cells of a column are written.
  package enum Format: String, Codable, Hashable, Sendable {
    case text
    case number
    /// Whole numbers without points between the thousands.
    case year
    /// ISO dates.
    case date
    /// Codes of periods.
    case period
    case boolean
  }

  package struct Column: Codable, Hashable, Sendable {
    package let title: String
    package let format: Format
    /// «triệu đồng», where the column comes from one that has a unit.
    package let unit: String?
  }

  package enum Cell: Hashable, Sendable {
    case none
    case integer(Int)
    case real(Double)
    case text(String)
  }

  /// The result of one query; `nil` columns never occur: a faulty query has no result at all.
  package struct Result: Codable, Hashable, Sendable {
    package let columns: [Column]
    package let rows: [[Cell]]
    /// The titles of the campaign's tables that it was counted from; data that were frozen before do not tell.
    package var sources: [String]?
  }

  /// One for each query of the report's text, in its order; `nil` where the data are being corrected.
  package let results: [Result?]
  /// The day that the figures stand for, ISO.
  package let asOf: String

  package init(results: [Result?], asOf: String) {
    self.results = results
    self.asOf = asOf
  }

  /// Whether every query has a result.
  package var isComplete: Bool { !results.contains { $0 == nil } }
}

extension ReportData.Cell: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .none
    } else if let number = try? container.decode(Int.self) {
      self = .integer(number)
    } else if let number = try? container.decode(Double.self) {
      self = .real(number)
    } else {
      self = .text(try container.decode(String.self))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .none: try container.encodeNil()
    case .integer(let number): try container.encode(number)
    case .real(let number): try container.encode(number)
    case .text(let text): try container.encode(text)
    }
  }
}
