/// How large a drawing is printed, in PDF and DOCX.
///
/// A chart and its caption keep together, so a high one leaves the page before it half empty. On an upright page it is made smaller
/// until both take two fifths of the page, as long as its letters can be read. None is higher than ``PageOrientation/pictureHeight``.
struct DrawingSize {
  /// Of the text's height on the page.
  private static let share = 0.4
  /// Two lines of the caption with their margins, in millimetres.
  private static let caption = 13.0
  /// The smallest letters of a chart, 13 of 720 units, are 8.2 points on 160 mm, and 7 at this.
  private static let smallest = 0.85

  /// Width by height; `nil` where the drawing does not tell.
  private let ratio: Double?
  /// The width that the drawing asks for (CSS pixels, 1/96 inch), in millimetres; `nil` for none.
  private let asked: Double?

  init(ofDrawing svg: String) {
    guard case .element(let root)? = HTMLReader.read(svg).first else {
      (ratio, asked) = (nil, nil)
      return
    }
    let width = Self.pixels(root["width"])
    asked = width.map { $0 * 25.4 / 96 }
    let box = (root["viewBox"] ?? root["viewbox"] ?? "").split { $0 == " " || $0 == "," }.compactMap { Double($0) }
    if box.count == 4, box[2] > 0, box[3] > 0 {
      ratio = box[2] / box[3]
    } else if let width, let height = Self.pixels(root["height"]) {
      ratio = width / height
    } else {
      ratio = nil
    }
  }

  /// The width that keeps the drawing from being too high, in millimetres; `nil` where it may be as wide as the text.
  func limit(on orientation: PageOrientation) -> Double? {
    guard let ratio else { return nil }
    let text = orientation.textWidth
    var width = orientation.pictureHeight * ratio
    if orientation == .portrait {
      let height = orientation.textHeight * Self.share - Self.caption
      width = min(width, max(height * ratio, text * Self.smallest))
    }
    return width < text ? width : nil
  }

  /// The width that is printed, in millimetres.
  ///
  /// - Parameter widest: what the page has room for.
  func width(on orientation: PageOrientation, widest: Double) -> Double {
    min(asked ?? widest, limit(on: orientation) ?? widest, widest)
  }

  private static func pixels(_ length: String?) -> Double? {
    guard let length, let pixels = Double(length.hasSuffix("px") ? String(length.dropLast(2)) : length), pixels > 0,
      pixels.isFinite
    else { return nil }
    return pixels
  }
}
