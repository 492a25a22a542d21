import Foundation
import GuongModel
import VietnameseText

/// What is kept of a frozen report beside its text.
package struct FrozenData: Codable, Sendable {
  package let version: Int
  /// ISO.
  package let frozenOn: String
  package let data: ReportData

  package init(version: Int, frozenOn: CalendarDate, data: ReportData) {
    self.version = version
    self.frozenOn = frozenOn.iso
    self.data = data
  }

  /// Errors: what `JSONDecoder` says of bytes that are none of ours.
  package init(json bytes: [UInt8]) throws { self = try JSONDecoder().decode(FrozenData.self, from: Data(bytes)) }

  /// The same bytes for the same data.
  package func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self)) + [UInt8(ascii: "\n")]
  }
}
