/// What a mark is drawn in, whatever the palette.
enum Ink: Sendable, Hashable {
  case none
  case paper
  case ink
  case soft
  case rule
  case axis
  case target
  case pale
  /// The plain colour of a series: for lines and outlines.
  case series(Int)
  /// The pattern of a series: for areas.
  case pattern(Int)
  /// The hatching of what is missing.
  case missing
}
