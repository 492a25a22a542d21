/// One entry of a list of page numbers.
package struct PageNumberView: View {
  /// The number, or «…» for a gap.
  package var number: String
  /// Absent for a gap.
  package var url: String?
  /// For screen readers: «Trang 3».
  package var label: String?
  package var current: Bool

  package init(number: String, url: String? = nil, label: String? = nil, current: Bool = false) {
    self.number = number
    self.url = url
    self.label = label
    self.current = current
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .number: .text(number)
    case .url: .optional(url)
    case .label: .optional(label)
    case .current: .flag(current)
    default: nil
    }
  }
}
