extension ValueScale {
  /// The scale of bars: with the baseline, every end of a bar and every target that is drawn.
  static func ofBars(_ bars: [[BarStack]], sheet: ChartSheet, maxTicks: Int) -> ValueScale {
    let ends = bars.joined().flatMap { $0.pieces.isEmpty ? [] : [$0.top, $0.bottom] }
    let targets = bars.joined().compactMap { $0.target?.value } + sheet.plotTargets.map(\.value)
    return ValueScale(ends + targets, anchor: 0, maxTicks: maxTicks, isWhole: sheet.isWhole)
  }
}
