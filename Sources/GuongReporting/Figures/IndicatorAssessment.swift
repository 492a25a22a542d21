import GuongModel
import VietnameseText

/// Works out one ``IndicatorFigure``.
struct IndicatorAssessment {
  /// By how many points of percentage the figure may lag the share of the year that has gone by before it counts as behind.
  static let tolerance = 10

  private let indicator: Indicator
  private let unit: String?
  private let points: [IndicatorPoint]
  private let today: CalendarDate
  private let measure: Measure

  init(_ indicator: Indicator, unit: String?, _ values: [IndicatorValue], today: CalendarDate) {
    self.indicator = indicator
    self.unit = unit
    points = values.map { IndicatorPoint($0, today: today) }.filter { $0.actual != nil || $0.target != nil }.sorted {
      ($0.period, $0.index) < ($1.period, $1.index)
    }
    self.today = today
    measure = Measure(indicator)
  }

  var figure: IndicatorFigure {
    let year = self.year
    let ofYear = points.filter { $0.period.year == year }
    let whole = ofYear.first { $0.period.span == .year }
    let newest = ofYear.filter { $0.actual != nil }.max { left, right in
      (left.day, left.period) < (right.day, right.period)
    }
    let target = whole?.target ?? newest?.target
    let met = target.flatMap { firstDayMet($0, ofYear) }
    let comparison = newest?.actual.flatMap { actual in
      target.map { TargetComparison(actual: actual, target: $0, direction: indicator.direction) }
    }
    let end = end(whole, newest)
    let percent = newest.flatMap { point in end.flatMap { tells(point, of: $0) ? comparison?.percent : nil } }
    return IndicatorFigure(
      indicator: indicator, unit: unit, years: points.filter { $0.period.span == .year },
      parts: ofYear.filter { $0.period.span != .year }, year: year, newest: newest, target: target,
      percentOfTarget: percent, growth: newest.flatMap(growth), metOn: met,
      status: status(newest, comparison, end: end, met: met))
  }

  private var year: Int? {
    let past = points.filter { $0.period.year <= today.year }
    return past.last { $0.actual != nil }?.period.year ?? past.last?.period.year ?? points.first?.period.year
  }

  /// The period whose target counts.
  private func end(_ whole: IndicatorPoint?, _ newest: IndicatorPoint?) -> ReportingPeriod? {
    if whole?.target != nil { return whole?.period }
    return newest?.period
  }

  /// Whether a figure before the end already tells that the target is met. A count that is to stay low says nothing before
  /// the year is over: every year begins with zero accidents.
  private func tells(_ point: IndicatorPoint, of period: ReportingPeriod) -> Bool {
    indicator.direction == .higher || measure.isLevel || isFinal(point, of: period)
  }

  private func firstDayMet(_ target: DecimalNumber, _ ofYear: [IndicatorPoint]) -> CalendarDate? {
    let days = ofYear.compactMap { point -> CalendarDate? in
      guard let actual = point.actual, point.day <= today,
        let year = ReportingPeriod(year: point.period.year), tells(point, of: year),
        TargetComparison(actual: actual, target: target, direction: indicator.direction).isMet
      else { return nil }
      return point.day
    }
    return days.min()
  }

  private func growth(_ newest: IndicatorPoint) -> IndicatorGrowth? {
    guard let before = ReportingPeriod(year: newest.period.year - 1, newest.period.span), let actual = newest.actual,
      let point = points.first(where: { $0.period == before }), let earlier = point.actual,
      measure.isLevel || areOfOneLength(point, newest)
    else { return nil }
    return IndicatorGrowth(from: earlier, to: actual, measure: measure)
  }

  /// Days by which the counts of two years may end apart and still be compared, or a year's books be closed before its end.
  private static let comparableDays = 20

  /// Whether a figure is that of the whole period, once that is over.
  private func isFinal(_ point: IndicatorPoint, of period: ReportingPeriod) -> Bool {
    point.day >= period.lastDay
      || today > period.lastDay && point.day.days(until: period.lastDay) <= Self.comparableDays
  }

  /// What half a year has gathered is not compared with a whole one.
  private func areOfOneLength(_ earlier: IndicatorPoint, _ later: IndicatorPoint) -> Bool {
    if isFinal(earlier, of: earlier.period), isFinal(later, of: later.period) { return true }
    let lengths = [earlier, later].map { $0.period.firstDay.days(until: $0.day) }
    return abs(lengths[0] - lengths[1]) <= Self.comparableDays
  }

  private func status(
    _ newest: IndicatorPoint?, _ comparison: TargetComparison?, end period: ReportingPeriod?, met: CalendarDate?
  ) -> IndicatorStatus {
    guard let newest else { return IndicatorStatus(open: .noData) }
    guard let comparison, let period else { return IndicatorStatus(open: .noTarget) }
    if comparison.isMet, tells(newest, of: period) {
      return IndicatorStatus(
        metAndExceeded: comparison.isExceeded, early: met.map { $0 < period.lastDay } ?? false)
    }
    if today > period.lastDay, !comparison.isMet {
      // Until the figure of the last day is there, nobody knows whether the target was met after all.
      return IndicatorStatus(open: isFinal(newest, of: period) ? .notMet : .behind)
    }
    return IndicatorStatus(open: isBehind(newest, comparison, period) ? .behind : .onTrack)
  }

  /// Measured on the day of the figure: old data are no delay.
  private func isBehind(_ newest: IndicatorPoint, _ comparison: TargetComparison, _ period: ReportingPeriod) -> Bool {
    // A ceiling that holds so far is not behind; one that is broken cannot be mended.
    if indicator.direction == .lower, !measure.isLevel { return !comparison.isMet }
    // A quarter or month with a plan of its own is held against that.
    if newest.period.span != .year, let actual = newest.actual, let own = newest.target,
      let ratio = TargetComparison(actual: actual, target: own, direction: indicator.direction).ratio
    {
      return lags(ratio, behind: Fraction(100))
    }
    guard let start = ReportingPeriod(year: period.year)?.firstDay else { return false }
    let all = start.days(until: period.lastDay) + 1
    let gone = min(max(0, start.days(until: min(newest.day, today)) + 1), all)
    guard let ratio = comparison.ratio else {
      // Growth below zero, or something left of what is to vanish: how far that is cannot be said, but not that it is done.
      return gone * 100 > all * Self.tolerance
    }
    return Fraction(gone * 100).over(Fraction(all)).map { lags(ratio, behind: $0) } ?? false
  }

  /// ratio·100 + tolerance < due, in percent.
  private func lags(_ ratio: Fraction, behind due: Fraction) -> Bool {
    ratio.times(Fraction(100))?.plus(Fraction(Self.tolerance))?.isLess(than: due) ?? false
  }
}
