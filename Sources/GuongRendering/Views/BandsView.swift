/// What a reader must know before reading: the bands above the headline of any content page.
package struct BandsView: View {
  /// «Bài mẫu»: people and figures are made up.
  package var sample: Bool
  /// Text or voice made by a machine.
  package var synthetic: Bool
  /// Figures made up to show what a site looks like.
  package var sampleData: Bool
  /// Only in a preview: «Bản nháp», «Chờ duyệt», «Sẽ đăng lúc …».
  package var preview: String?

  package init(sample: Bool = false, synthetic: Bool = false, sampleData: Bool = false, preview: String? = nil) {
    self.sample = sample
    self.synthetic = synthetic
    self.sampleData = sampleData
    self.preview = preview
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .sample: .flag(sample)
    case .synthetic: .flag(synthetic)
    case .sampleData: .flag(sampleData)
    case .preview: .optional(preview)
    default: nil
    }
  }
}
