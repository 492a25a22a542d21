import GuongModel
import VietnameseText

/// Awards up to a day, counted. Annulled ones stand apart and count nowhere.
package struct AwardFigures: Sendable {
  /// In the order of the table.
  package let valid: [Award]
  package let annulled: [Award]
  /// In the order of the groups, zeros included.
  package let groups: [AwardShare<RecipientGroup>]
  /// Awards to the groups that the plan wants to see more often (IV.5).
  package let favoured: AwardShare<Bool>
  /// In the order of the kinds, zeros included.
  package let kinds: [AwardShare<Award.Kind>]
  /// Most awards first, then in Vietnamese order.
  package let titles: [AwardShare<String>]
  /// Newest first.
  package let years: [AwardShare<Int>]
  /// Most awards first, then in Vietnamese order.
  package let issuers: [AwardShare<String>]
  /// By the recipient's unit or organisation, most awards first; awards that name none are left out.
  package let units: [AwardShare<String>]

  package init(_ tables: CampaignTables, today: CalendarDate) {
    let awards = tables.awards.filter { $0.decidedOn <= today }
    let valid = awards.filter { $0.state == .valid }
    self.valid = valid
    annulled = awards.filter { $0.state == .annulled }
    let total = valid.count
    func counts<Key: Hashable>(_ key: (Award) -> Key?) -> [Key: Int] {
      valid.compactMap(key).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
    func ranked(_ key: (Award) -> String?) -> [AwardShare<String>] {
      VietnameseCollation.sorted(counts(key).sorted { $0.key < $1.key }, by: \.key)
        .enumerated().sorted { ($1.element.value, $0.offset) < ($0.element.value, $1.offset) }
        .map { AwardShare($0.element.key, $0.element.value, of: total) }
    }
    let byGroup = counts(\.recipientGroup)
    groups = RecipientGroup.allCases.map { AwardShare($0, byGroup[$0] ?? 0, of: total) }
    favoured = AwardShare(true, valid.count { $0.recipientGroup.isFavoured }, of: total)
    let byKind = counts(\.kind)
    kinds = Award.Kind.allCases.map { AwardShare($0, byKind[$0] ?? 0, of: total) }
    titles = ranked(\.title)
    years = counts(\.decidedOn.year).sorted { $0.key > $1.key }.map { AwardShare($0.key, $0.value, of: total) }
    issuers = ranked(\.issuer)
    units = ranked(\.unit)
  }
}
