/// A line of the head of a chart: what a pattern, a line or a mark stands for.
struct LegendEntry: Sendable, Hashable {
  enum Sample: Sendable, Hashable {
    case bar(Int)
    case line(Int)
    /// The broken line of a target.
    case target
    /// The tick of a target.
    case tick
    case missing
  }

  /// `nil` for plain text.
  let sample: Sample?
  let text: String
}
