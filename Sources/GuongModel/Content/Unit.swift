import VietnameseText

/// An administrative or other unit during the time it exists. Names recur with new extents, so units are known by id.
package struct Unit: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case province
    case district
    case commune
    case town
    case ward
    case village
    case other
  }

  package var id: String
  package var name: String
  package var kind: Kind
  package var parent: String?
  /// First day; `nil` for always.
  package var validFrom: CalendarDate?
  /// Last day; `nil` for still.
  package var validTo: CalendarDate?
  package var successors: [String]
  /// Where its row stands.
  package var location: SourceLocation

  package init(id: String, name: String, kind: Kind, location: SourceLocation) {
    self.id = id
    self.name = name
    self.kind = kind
    self.successors = []
    self.location = location
  }

  package func isValid(on day: CalendarDate) -> Bool {
    if let validFrom, day < validFrom { return false }
    if let validTo, day > validTo { return false }
    return true
  }
}
