package import VietnameseText

/// A report as an office sends it: what Decree 30/2020/NĐ-CP asks of an administrative document, and its text.
///
/// All texts are plain but the body, which is HTML as cmark-gfm and the report engine write it. The writers of this module
/// add what the decree adds (dates, numbering, «./.», «;»), so none of it has to be in the values.
package struct OfficialDocument: Hashable, Sendable {
  /// The body above the issuer, in capitals: «UBND HUYỆN NINH HẢI».
  package var governingBody: String?
  /// Who issues the document, in capitals: «PHÒNG NỘI VỤ».
  package var issuer: String
  /// The issuer as a sentence names it: «Phòng Nội vụ huyện Ninh Hải»; ``issuer`` when `nil`.
  package var issuerInText: String?
  /// The number in the register; `nil` leaves room to write it.
  package var number: Int?
  /// What follows the number: «BC-UBND».
  package var symbol: String
  /// The place of the date line: «Ninh Hải».
  package var place: String
  /// The day of signing; `nil` leaves room to write it.
  package var date: CalendarDate?
  /// The type in capitals: «BÁO CÁO».
  package var kindName: String
  /// The subject (trích yếu), without a full stop.
  package var subject: String
  /// To whom it is sent («Kính gửi»).
  package var addressees: [String]
  /// The legal basis, one «Căn cứ …» each.
  package var legalBasis: [String]
  /// The body, HTML. What follows a heading `h2` «Phụ lục …» in it is an appendix, from a page of its own.
  package var bodyHTML: String
  /// The lines of «Nơi nhận», without dashes: «Như trên» and «Lưu: VT» are added where they are missing.
  package var recipients: [String]
  /// Who signs.
  package var signature: Signature
  /// What the document must not be taken for.
  package var bands: [DocumentBand]

  package init(
    governingBody: String? = nil, issuer: String, issuerInText: String? = nil, number: Int? = nil, symbol: String,
    place: String, date: CalendarDate? = nil, kindName: String, subject: String, addressees: [String] = [],
    legalBasis: [String] = [], bodyHTML: String, recipients: [String] = [], signature: Signature,
    bands: [DocumentBand] = []
  ) {
    self.governingBody = governingBody
    self.issuer = issuer
    self.issuerInText = issuerInText
    self.number = number
    self.symbol = symbol
    self.place = place
    self.date = date
    self.kindName = kindName
    self.subject = subject
    self.addressees = addressees
    self.legalBasis = legalBasis
    self.bodyHTML = bodyHTML
    self.recipients = recipients
    self.signature = signature
    self.bands = bands
  }
}
