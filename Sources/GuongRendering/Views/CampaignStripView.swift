/// The strip under the masthead of the home page.
package struct CampaignStripView: View {
  /// Short title of the campaign.
  package var title: String
  package var url: String
  package var progress: CampaignProgressView
  /// At most five.
  package var figures: [FigureView]
  /// Whether the figures are made up.
  package var sampleData: Bool

  package init(
    title: String, url: String, progress: CampaignProgressView, figures: [FigureView] = [], sampleData: Bool = false
  ) {
    self.title = title
    self.url = url
    self.progress = progress
    self.figures = figures
    self.sampleData = sampleData
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .title: .held(title)
    case .url: .text(url)
    case .progress: .view(progress)
    case .figures: .list(figures)
    case .sampleData: .flag(sampleData)
    default: nil
    }
  }
}
