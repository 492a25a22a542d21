/// A story in a list. Rendered once per story (template `card`); the place it stands in decides its looks.
package struct CardView: View {
  package var url: String
  package var title: String
  package var summary: String?
  package var column: LinkView?
  package var date: DateView?
  /// Name only.
  package var unit: String?
  package var picture: PictureView?
  package var sample: Bool
  package var synthetic: Bool
  /// Only in a preview: «Bản nháp».
  package var preview: String?

  package init(
    url: String,
    title: String,
    summary: String? = nil,
    column: LinkView? = nil,
    date: DateView? = nil,
    unit: String? = nil,
    picture: PictureView? = nil,
    sample: Bool = false,
    synthetic: Bool = false,
    preview: String? = nil
  ) {
    self.url = url
    self.title = title
    self.summary = summary
    self.column = column
    self.date = date
    self.unit = unit
    self.picture = picture
    self.sample = sample
    self.synthetic = synthetic
    self.preview = preview
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .url: .text(url)
    case .title: .held(title)
    case .summary: .optional(summary)
    case .column: .optional(column)
    case .date: .optional(date)
    case .unit: .optional(unit)
    case .picture: .optional(picture)
    case .sample: .flag(sample)
    case .synthetic: .flag(synthetic)
    case .preview: .optional(preview)
    default: nil
    }
  }
}
