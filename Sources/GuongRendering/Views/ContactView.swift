/// How to reach the editors.
package struct ContactView: View {
  package var address: String?
  package var phone: String?
  /// `tel:…`
  package var phoneURL: String?
  package var email: String?
  /// `mailto:…`
  package var emailURL: String?

  package init(
    address: String? = nil,
    phone: String? = nil,
    phoneURL: String? = nil,
    email: String? = nil,
    emailURL: String? = nil
  ) {
    self.address = address
    self.phone = phone
    self.phoneURL = phoneURL
    self.email = email
    self.emailURL = emailURL
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .address: .optional(address)
    case .phone: .optional(phone)
    case .phoneURL: .optionalURL(phoneURL)
    case .email: .optional(email)
    case .emailURL: .optionalURL(emailURL)
    default: nil
    }
  }
}
