/// A line of the head of a chart: what a pattern, a line or a mark stands for.
struct LegendEntry: Sendable, Hashable {
  enum Sample: Sendable, Hashable {
    case bar(Int)
    case line(Int)
    /// The broken line of a target.
    case target
    /// The tick of a target beside a lying bar.
    case tick
    /// The tick of a target over a column or at a point of a line.
    case level
    case missing
  }

  /// `nil` for plain text.
  let sample: Sample?
  let text: String
}
