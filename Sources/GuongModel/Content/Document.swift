import VietnameseText

/// An official document in the register.
package struct Document: Entry {
  package var header: Header
  package var body: Body
  package var type: DocumentType
  /// `252/KH-UBND`; some documents have none.
  package var number: Located<String>?
  package var issuer: String
  /// What it is about (trích yếu).
  package var subject: String
  package var validFrom: CalendarDate?
  package var validTo: CalendarDate?
  /// Path of the document that takes its place, as written.
  package var replacedBy: Located<String>?

  package init(header: Header, body: Body, type: DocumentType, issuer: String, subject: String) {
    self.header = header
    self.body = body
    self.type = type
    self.issuer = issuer
    self.subject = subject
  }

  /// As later citations name it: «Kế hoạch số 252/KH-UBND».
  package var shortName: String {
    guard let number else { return header.title.value }
    return "\(type.name) số \(number.value)"
  }
}
