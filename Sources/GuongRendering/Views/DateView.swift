/// A date in words and for machines: `<time datetime>`.
package struct DateView: View {
  /// As readers see it: «28/02/2025», «ngày 28 tháng 02 năm 2025».
  package var text: String
  /// ISO 8601: `2025-02-28` or a date-time with offset.
  package var machine: String

  package init(text: String, machine: String) {
    self.text = text
    self.machine = machine
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .text: .text(text)
    case .machine: .text(machine)
    default: nil
    }
  }
}
