/// The shape that a chart's data take.
package enum ChartKind: String, Sendable, Hashable, CaseIterable {
  /// One bar for each category. More than one series makes it a ``groupedBar``.
  case bar
  /// A group of bars for each category, one for each series.
  case groupedBar
  /// One bar for each category, made of the series; values below zero stack downwards.
  case stackedBar
  /// A line for each series over periods.
  case line
  /// For each category how far the value is on the way to its target; the targets stand at one place, so rows compare.
  case progress
  /// A small multiple: one series over periods with its target. More than one series are drawn as lines.
  case panel
}
