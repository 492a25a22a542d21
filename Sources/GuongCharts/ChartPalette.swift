/// Colours as values of presentation attributes.
package struct ChartPalette: Sendable, Hashable {
  package let paper: String
  package let ink: String
  package let soft: String
  package let rule: String
  package let axis: String
  package let target: String
  /// What was reached before the newest period, and the way still to go.
  package let pale: String
  /// One for each series, then from the front again.
  package let series: [String]
  /// Whether a stylesheet puts the outline of letters below them: no validator of HTML knows the attribute for it.
  package let hasStylesheet: Bool

  /// The site's custom properties, so that an inlined picture follows the dark scheme. The fallbacks are those of ``fixed``.
  package static let site = ChartPalette(
    paper: "var(--paper, #fffdf8)", ink: "var(--ink, #1c1917)", soft: "var(--soft, #57534e)",
    rule: "var(--rule, #e3dccd)", axis: "var(--line, #8a8178)", target: "var(--red, #a61b1b)",
    pale: "var(--pale, #d5e8e6)",
    series: [
      "var(--sea, #0f6b6b)", "var(--gold, #b7791f)", "var(--soft, #57534e)", "var(--late, #9a3412)",
      "var(--line, #8a8178)", "var(--deep, #7f1414)",
    ], hasStylesheet: true)

  /// The colour of a series. Patterns repeat with the colours, so from the seventh on the two are paired anew.
  func colour(ofSeries index: Int) -> String { series[(index + index / SeriesPattern.count) % series.count] }

  /// Literal colours for files of their own, paper and programs that know no custom properties.
  package static let fixed = ChartPalette(
    paper: "#fffdf8", ink: "#1c1917", soft: "#57534e", rule: "#e3dccd", axis: "#8a8178", target: "#a61b1b",
    pale: "#d5e8e6", series: ["#0f6b6b", "#b7791f", "#57534e", "#9a3412", "#8a8178", "#7f1414"],
    hasStylesheet: false)
}
