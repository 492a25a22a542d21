/// Writes marks as SVG. Presentation attributes only: the site's content security policy forbids styles within pages.
struct SVGDocument {
  let prefix: String
  let palette: ChartPalette

  /// - Parameters:
  ///   - height: of the viewBox, rounded up.
  ///   - title: what assistive technology calls the picture.
  ///   - description: what it says of it.
  func write(
    _ marks: [ChartMark], width: Double, height: Double, title: String, description: String, kind: ChartKind
  ) -> String {
    let n = SVGText.number
    let height = height.rounded(.up)
    var output =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart chart-\(kind.rawValue)\""
      + " viewBox=\"0 0 \(n(width)) \(n(height))\" width=\"\(n(width))\" height=\"\(n(height))\" role=\"img\""
      + " aria-labelledby=\"\(prefix)-title \(prefix)-desc\" font-family=\"\(SVGText.escape(GlyphWidths.fontFamily))\">\n"
    output += "<title id=\"\(prefix)-title\">\(SVGText.escape(title))</title>\n"
    output += "<desc id=\"\(prefix)-desc\">\(SVGText.escape(description))</desc>\n"
    output += definitions(for: marks)
    for mark in marks { output += write(mark) + "\n" }
    return output + "</svg>\n"
  }

  /// Only the patterns that are used.
  private func definitions(for marks: [ChartMark]) -> String {
    var used = Set<Ink>()
    for case .rectangle(_, let fill, _, _) in marks { used.insert(fill) }
    let series = used.compactMap { if case .pattern(let series) = $0 { series } else { nil } }.sorted()
    var patterns = series.compactMap { SeriesPattern.element($0, prefix: prefix, palette: palette) }
    if used.contains(.missing) { patterns.append(SeriesPattern.missing(prefix: prefix, palette: palette)) }
    return patterns.isEmpty ? "" : "<defs>\(patterns.joined())</defs>\n"
  }

  private func colour(_ ink: Ink) -> String {
    switch ink {
    case .none: "none"
    case .paper: palette.paper
    case .ink: palette.ink
    case .soft: palette.soft
    case .rule: palette.rule
    case .axis: palette.axis
    case .target: palette.target
    case .pale: palette.pale
    case .series(let series): palette.colour(ofSeries: series)
    case .pattern(let series):
      SeriesPattern.isPlain(series)
        ? colour(.series(series)) : "url(#\(SeriesPattern.identifier(series, prefix: prefix)))"
    case .missing: "url(#\(prefix)-gap)"
    }
  }

  private func write(_ mark: ChartMark) -> String {
    switch mark {
    case .rectangle(let box, let fill, let stroke, let role): write(box, fill: fill, stroke: stroke, role: role)
    case .path(let data, let fill, let stroke, let width, let dash, let role):
      "<path class=\"\(role.rawValue)\" d=\"\(data)\" fill=\"\(colour(fill))\" stroke=\"\(colour(stroke))\""
        + " stroke-width=\"\(SVGText.number(width))\""
        + (dash.map { " stroke-dasharray=\"\($0)\"" } ?? "")
        + (role == .line ? " stroke-linejoin=\"round\" stroke-linecap=\"round\"" : "") + "/>"
    case .text(let mark): write(mark)
    }
  }

  private func write(_ box: Box, fill: Ink, stroke: Ink, role: ChartMark.Role) -> String {
    let n = SVGText.number
    // A bar of nothing still has its place; the outline alone would look like a value.
    let outline = stroke == .none || box.width == 0 || box.height == 0 ? "" : " stroke=\"\(colour(stroke))\""
    return "<rect class=\"\(role.rawValue)\" x=\"\(n(box.x))\" y=\"\(n(box.y))\" width=\"\(n(box.width))\""
      + " height=\"\(n(box.height))\" fill=\"\(colour(fill))\"\(outline)/>"
  }

  private func write(_ mark: TextMark) -> String {
    let n = SVGText.number
    var attributes = "x=\"\(n(mark.x))\" y=\"\(n(mark.baseline))\" font-size=\"\(n(mark.size))\""
    attributes += " fill=\"\(colour(mark.ink))\""
    if mark.anchor != .start { attributes += " text-anchor=\"\(mark.anchor.rawValue)\"" }
    if mark.isBold { attributes += " font-weight=\"700\"" }
    if mark.isItalic { attributes += " font-style=\"italic\"" }
    if mark.hasHalo {
      attributes +=
        " stroke=\"\(palette.paper)\" stroke-width=\"3\" stroke-linejoin=\"round\""
        + (palette.hasStylesheet ? "" : " paint-order=\"stroke\"")
    }
    return "<text \(attributes)>\(SVGText.escape(mark.text))</text>"
  }
}
