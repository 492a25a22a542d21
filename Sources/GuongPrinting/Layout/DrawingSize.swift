/// How large a drawing is printed on an upright page.
///
/// A chart and its caption keep together, so a high one leaves the page before it half empty. It is made smaller until both take two
/// fifths of the page, as long as its letters can be read.
enum DrawingSize {
  /// Of the text's height on the page.
  private static let share = 0.4
  /// Two lines of the caption with their margins, in millimetres.
  private static let caption = 13.0
  /// The smallest letters of a chart, 13 of 720 units, are 8.2 points on 160 mm, and 7 at this.
  private static let smallest = 0.85

  /// Millimetres; `nil` where the drawing may be as wide as the text.
  static func maximumWidth(ofDrawing svg: String) -> Double? {
    guard case .element(let root)? = HTMLReader.read(svg).first, let viewBox = root["viewBox"] ?? root["viewbox"]
    else { return nil }
    let numbers = viewBox.split { $0 == " " || $0 == "," }.compactMap { Double($0) }
    guard numbers.count == 4, numbers[2] > 0, numbers[3] > 0 else { return nil }
    let text = DecreeLayout.textWidth
    let height = (DecreeLayout.pageHeight - DecreeLayout.marginTop - DecreeLayout.marginBottom) * share - caption
    let width = height * numbers[2] / numbers[3]
    return width < text ? max(width, text * smallest) : nil
  }
}
