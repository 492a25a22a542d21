/// A document in a register or a list.
package struct DocumentRowView: View {
  /// The official name: «Kế hoạch số 252/KH-UBND».
  package var title: String
  package var url: String
  package var type: String
  package var number: String?
  /// Bare numbers, «12/11/2024»: the lists write «ngày» before it.
  package var date: DateView?
  package var issuer: String?
  package var subject: String?
  package var validity: ValidityView?

  package init(
    title: String,
    url: String,
    type: String,
    number: String? = nil,
    date: DateView? = nil,
    issuer: String? = nil,
    subject: String? = nil,
    validity: ValidityView? = nil
  ) {
    self.title = title
    self.url = url
    self.type = type
    self.number = number
    self.date = date
    self.issuer = issuer
    self.subject = subject
    self.validity = validity
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .title: .text(title)
    case .url: .text(url)
    case .type: .text(type)
    case .number: .optional(number)
    case .date: .optional(date)
    case .issuer: .optional(issuer)
    case .subject: .optional(subject)
    case .validity: .optional(validity)
    default: nil
    }
  }
}
