/// Whether a document is in force.
package struct ValidityView: View {
  /// «Còn hiệu lực», «Hết hiệu lực từ 01/7/2025», «Đã thay thế».
  package var text: String
  package var inForce: Bool
  package var note: String?

  package init(text: String, inForce: Bool = false, note: String? = nil) {
    self.text = text
    self.inForce = inForce
    self.note = note
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .text: .text(text)
    case .inForce: .flag(inForce)
    case .note: .optional(note)
    default: nil
    }
  }
}
