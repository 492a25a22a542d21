/// A number that stands alone: «11 trên 17», «Chỉ tiêu đạt và vượt».
package struct FigureView: View {
  package var label: String
  package var value: String
  /// Follows the value in small type.
  package var note: String?
  package var url: String?

  package init(label: String, value: String, note: String? = nil, url: String? = nil) {
    self.label = label
    self.value = value
    self.note = note
    self.url = url
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .label: .text(label)
    case .value: .text(value)
    case .note: .optional(note)
    case .url: .optional(url)
    default: nil
    }
  }
}
