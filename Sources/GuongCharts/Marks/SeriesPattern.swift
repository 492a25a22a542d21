/// The patterns that tell areas apart where colours do not: in greyscale print and for eyes that see few colours.
enum SeriesPattern {
  static let count = 6

  /// Whether the area has one colour.
  static func isPlain(_ series: Int) -> Bool { series % count == 0 }

  /// The id of a series' pattern.
  static func identifier(_ series: Int, prefix: String) -> String { "\(prefix)-p\(series)" }

  /// The pattern's element; `nil` for the plain first one.
  static func element(_ series: Int, prefix: String, palette: ChartPalette) -> String? {
    let colour = palette.colour(ofSeries: series)
    let id = identifier(series, prefix: prefix)
    func pattern(_ side: Int, _ turn: Int?, _ content: String) -> String {
      let transform = turn.map { " patternTransform=\"rotate(\($0))\"" } ?? ""
      return "<pattern id=\"\(id)\" width=\"\(side)\" height=\"\(side)\" patternUnits=\"userSpaceOnUse\"\(transform)>"
        + "<rect width=\"\(side)\" height=\"\(side)\" fill=\"\(palette.paper)\"/>\(content)</pattern>"
    }
    func stroke(_ data: String, _ width: String) -> String {
      "<path d=\"\(data)\" fill=\"none\" stroke=\"\(colour)\" stroke-width=\"\(width)\"/>"
    }
    switch series % count {
    case 0: return nil
    case 1: return pattern(6, 45, stroke("M0 3H6", "3"))
    case 2: return pattern(7, nil, "<circle cx=\"3.5\" cy=\"3.5\" r=\"1.9\" fill=\"\(colour)\"/>")
    case 3: return pattern(7, 45, stroke("M0 3.5H7M3.5 0V7", "1.6"))
    case 4: return pattern(5, nil, stroke("M0 2.5H5", "1.8"))
    default: return pattern(5, -45, stroke("M0 2.5H5", "1.2"))
    }
  }

  /// Pale hatching for what is missing.
  static func missing(prefix: String, palette: ChartPalette) -> String {
    "<pattern id=\"\(prefix)-gap\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\""
      + " patternTransform=\"rotate(45)\"><path d=\"M0 2.5H5\" fill=\"none\" stroke=\"\(palette.axis)\""
      + " stroke-width=\"0.8\" stroke-opacity=\"0.5\"/></pattern>"
  }
}
