/// The sheet that a chart is drawn on: how wide, and how large its letters are there. Lengths are units of the viewBox,
/// which are CSS pixels where the picture is shown at its own width.
package struct ChartFrame: Sendable, Hashable {
  package let width: Double
  /// `nil`: as high as the content needs.
  package let height: Double?
  /// Height of the area of columns and lines.
  package let plotHeight: Double
  /// Size of category names and figures.
  package let textSize: Double
  /// Size of ticks, units, legends and notes.
  package let noteSize: Double
  /// Whether there is room for labels beside the plot.
  package let isWide: Bool
  /// Whether the title is part of the picture: for files that stand alone. On a page the heading says it.
  package let showsTitle: Bool

  /// A telephone's column of 320–400 px.
  package static let column = ChartFrame(width: 340, plotHeight: 210, textSize: 14, noteSize: 13)
  /// A page's column.
  package static let wide = ChartFrame(width: 720, plotHeight: 280, textSize: 14, noteSize: 13, isWide: true)
  /// Paper: lower, so that a chart shares its page with a table or the signature.
  package static let paper = ChartFrame(width: 720, plotHeight: 200, textSize: 14, noteSize: 13, isWide: true)
  /// One of several small charts. Kinds other than ``ChartKind/panel`` and lines grow beyond its height.
  package static let panel = ChartFrame(width: 240, height: 150, plotHeight: 110, textSize: 12, noteSize: 12)

  private init(
    width: Double, height: Double? = nil, plotHeight: Double, textSize: Double, noteSize: Double, isWide: Bool = false,
    showsTitle: Bool = false
  ) {
    self.width = width
    self.height = height
    self.plotHeight = plotHeight
    self.textSize = textSize
    self.noteSize = noteSize
    self.isWide = isWide
    self.showsTitle = showsTitle
  }

  /// The same frame with the title drawn above the chart.
  package var titled: ChartFrame {
    ChartFrame(
      width: width, height: height, plotHeight: plotHeight, textSize: textSize, noteSize: noteSize, isWide: isWide,
      showsTitle: true)
  }

  /// Distance between baselines: room for marks above and below (Ộ, ặ).
  func lineHeight(_ size: Double) -> Double { size * 1.32 }
}
