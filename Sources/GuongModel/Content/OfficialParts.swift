/// What stands around the text of a report when it is printed as an official document (Decree 30/2020/NĐ-CP).
package struct OfficialParts: Sendable {
  /// Who signs, and for whom.
  package struct Signing: Sendable {
    /// The lines above the name, in order: «TM. ỦY BAN NHÂN DÂN», «KT. CHỦ TỊCH», «PHÓ CHỦ TỊCH».
    package var authority: [String]
    package var name: String?

    package init(authority: [String], name: String?) {
      self.authority = authority
      self.name = name
    }
  }

  /// Given by the office's register; `nil` while it has none.
  package var number: Int?
  /// What follows the number: `BC-UBND`.
  package var symbol: String?
  /// The organisation's id, or its name in words.
  package var issuer: Located<String>?
  /// The body above the issuer, in words.
  package var governingBody: String?
  /// Before the date: «Ninh Hải».
  package var place: String?
  /// Kính gửi.
  package var addressees: [String]
  package var legalBasis: [String]
  /// Nơi nhận.
  package var recipients: [String]
  package var signing: Signing?

  package init() {
    addressees = []
    legalBasis = []
    recipients = []
  }
}
