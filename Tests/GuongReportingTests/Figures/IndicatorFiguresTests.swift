import GuongModel
import GuongReporting
import Testing
import VietnameseText

@Suite struct IndicatorFiguresTests {
  private func figure(
    measure: String = "hộ", direction: String = "higher", today: String = "2025-12-31",
    _ values: [KeyValuePairs<String, String>]
  ) throws -> IndicatorFigure {
    var tables = TestTables()
    tables.add(
      Indicator.schema,
      [["id": "a", "name": "A", "measure": measure, "direction": direction, "kind": "social"]])
    tables.add(IndicatorValue.schema, values)
    return try #require(IndicatorFigures(tables.campaign, today: day(today)).all.first)
  }

  @Test func metInTheThirdQuarterIsEarlyAndExceeded() throws {
    let figure = try figure([
      ["indicator": "a", "period": "2024", "target": "90", "actual": "80"],
      ["indicator": "a", "period": "2025", "target": "100"],
      ["indicator": "a", "period": "2025-Q1", "actual": "40", "as_of": "2025-03-31"],
      ["indicator": "a", "period": "2025-Q3", "actual": "104", "as_of": "2025-09-28"],
      ["indicator": "a", "period": "2025-Q2", "actual": "70", "as_of": "2025-06-30"],
    ])
    #expect(figure.years.map(\.period.code) == ["2024", "2025"])
    #expect(figure.parts.map(\.period.code) == ["2025-Q1", "2025-Q2", "2025-Q3"])
    #expect(figure.actual == decimal("104") && figure.target == decimal("100"))
    #expect(figure.percentOfTarget == decimal("104"))
    #expect(figure.metOn == day("2025-09-28"))
    #expect(figure.status.headline == .exceeded)
    #expect(figure.status.isEarly && figure.status.isMet)
  }

  @Test func metExactlyBeforeTheEndIsEarly() throws {
    let figure = try figure([
      ["indicator": "a", "period": "2025", "target": "100", "actual": "100", "as_of": "2025-12-30"]
    ])
    #expect(figure.status.headline == .early)
    #expect(!figure.status.isExceeded)
  }

  @Test func metOnTheLastDayIsMet() throws {
    let figure = try figure([
      ["indicator": "a", "period": "2025", "target": "100", "actual": "100", "as_of": "2025-12-31"]
    ])
    #expect(figure.status.headline == .met)
    #expect(figure.metOn == day("2025-12-31"))
  }

  @Test func metOnceAndLostAgainIsNotMet() throws {
    let figure = try figure(
      measure: "%",
      [
        ["indicator": "a", "period": "2025", "target": "95"],
        ["indicator": "a", "period": "2025-Q1", "actual": "96", "as_of": "2025-03-31"],
        ["indicator": "a", "period": "2025-Q2", "actual": "94", "as_of": "2025-06-30"],
      ])
    #expect(figure.metOn == day("2025-03-31"))
    #expect(!figure.status.isMet && !figure.status.isEarly)
  }

  /// Day 182 of 365 is 49,86%: with a tolerance of 10 points, 39,86% is the bound.
  @Test(arguments: [("39", IndicatorStatus.Headline.behind), ("40", .onTrack)])
  func lagBeyondTheToleranceIsBehind(actual: String, headline: IndicatorStatus.Headline) throws {
    let figure = try figure(
      today: "2025-07-10",
      [
        ["indicator": "a", "period": "2025", "target": "100"],
        ["indicator": "a", "period": "2025-Q2", "actual": actual, "as_of": "2025-07-01"],
      ])
    #expect(figure.status.headline == headline)
  }

  @Test func aYearThatEndedBelowItsTargetIsNotMet() throws {
    let values: [KeyValuePairs<String, String>] = [
      ["indicator": "a", "period": "2025", "target": "100", "actual": "99", "as_of": "2025-12-31"]
    ]
    #expect(try figure(today: "2025-12-31", values).status.headline == .onTrack)
    #expect(try figure(today: "2026-01-01", values).status.headline == .notMet)
  }

  @Test func withoutTheFigureOfTheLastDayAYearThatIsOverIsBehind() throws {
    let values: [KeyValuePairs<String, String>] = [
      ["indicator": "a", "period": "2025", "target": "100"],
      ["indicator": "a", "period": "2025-Q3", "actual": "90", "as_of": "2025-09-30"],
    ]
    #expect(try figure(today: "2025-10-10", values).status.headline == .onTrack)
    #expect(try figure(today: "2026-01-01", values).status.headline == .behind)
  }

  @Test func oldFiguresAreNoDelay() throws {
    let figure = try figure(
      today: "2025-12-20",
      [
        ["indicator": "a", "period": "2025", "target": "100"],
        ["indicator": "a", "period": "2025-Q1", "actual": "25", "as_of": "2025-03-31"],
      ])
    #expect(figure.status.headline == .onTrack)
  }

  @Test func lowerIsBetterTurnsTheQuotient() throws {
    let figure = try figure(
      measure: "%", direction: "lower",
      [
        ["indicator": "a", "period": "2024", "actual": "1,58"],
        ["indicator": "a", "period": "2025", "target": "1,2", "actual": "1,5", "as_of": "2025-12-31"],
      ])
    #expect(figure.percentOfTarget == decimal("80"))
    #expect(figure.growth == .points(decimal("-0,08")))
    #expect(!figure.status.isMet)
  }

  @Test func aCeilingIsNotMetBeforeTheYearIsOver() throws {
    let values: [KeyValuePairs<String, String>] = [
      ["indicator": "a", "period": "2025", "target": "10"],
      ["indicator": "a", "period": "2025-Q1", "actual": "2", "as_of": "2025-03-31"],
    ]
    let spring = try figure(measure: "vụ", direction: "lower", today: "2025-04-02", values)
    #expect(spring.status.headline == .onTrack)
    #expect(spring.metOn == nil)
    let broken = try figure(
      measure: "vụ", direction: "lower", today: "2025-04-02",
      [
        ["indicator": "a", "period": "2025", "target": "10"],
        ["indicator": "a", "period": "2025-Q1", "actual": "11", "as_of": "2025-03-31"],
      ])
    #expect(broken.status.headline == .behind)
  }

  @Test func aShareThatIsToFallMayBeMetEarly() throws {
    let figure = try figure(
      measure: "%", direction: "lower", today: "2025-07-02",
      [
        ["indicator": "a", "period": "2025", "target": "1,2"],
        ["indicator": "a", "period": "2025-Q2", "actual": "1,1", "as_of": "2025-06-30"],
      ])
    #expect(figure.status.headline == .exceeded)
    #expect(figure.status.isEarly)
  }

  @Test func quotientsThatSayNothingAreLeftOut() {
    func percent(_ actual: String, _ target: String, _ direction: Indicator.Direction) -> DecimalNumber? {
      TargetComparison(actual: decimal(actual), target: decimal(target), direction: direction).percent
    }
    #expect(percent("5", "0", .higher) == nil)
    #expect(percent("-5", "10", .higher) == nil)
    #expect(percent("5", "-10", .higher) == nil)
    #expect(percent("0", "10", .higher) == decimal("0"))
    #expect(percent("0", "10", .lower) == nil)
    #expect(percent("0", "0", .lower) == decimal("100"))
    #expect(percent("5", "0", .lower) == nil)
  }

  @Test func growthIsAgainstTheSamePeriodAYearBefore() throws {
    let figure = try figure([
      ["indicator": "a", "period": "2024-Q2", "actual": "40"],
      ["indicator": "a", "period": "2025-Q1", "actual": "30"],
      ["indicator": "a", "period": "2025-Q2", "actual": "50"],
    ])
    #expect(figure.growth == .percent(decimal("25")))
    #expect(figure.status.headline == .noTarget)
  }

  @Test func growthFromNothingIsLeftOut() throws {
    let figure = try figure([
      ["indicator": "a", "period": "2024", "actual": "0"], ["indicator": "a", "period": "2025", "actual": "5"],
    ])
    #expect(figure.growth == nil)
  }

  @Test func targetsOfNextYearDoNotHideThisYear() throws {
    let figure = try figure(
      today: "2026-01-05",
      [
        ["indicator": "a", "period": "2025", "target": "10", "actual": "12", "as_of": "2025-12-31"],
        ["indicator": "a", "period": "2026", "target": "14"],
      ])
    #expect(figure.year == 2025)
    #expect(figure.target == decimal("10"))
  }

  @Test func aTargetWithoutFigureHasNoData() throws {
    let figure = try figure([["indicator": "a", "period": "2025", "target": "10"]])
    #expect(figure.status.headline == .noData)
    #expect(figure.target == decimal("10"))
  }

  /// `a` and `b`, without values.
  private static var twoIndicators: TestTables {
    var tables = TestTables()
    tables.add(
      Indicator.schema,
      [
        ["id": "a", "name": "A", "measure": "hộ", "kind": "social"],
        ["id": "b", "name": "B", "measure": "hộ", "kind": "social"],
      ])
    return tables
  }

  @Test func unitsFollowTheWholeAreaAndSummariesCountOnlyIt() {
    var tables = Self.twoIndicators
    tables.add(
      IndicatorValue.schema,
      [
        ["indicator": "a", "unit": "vinh-hai", "period": "2025", "target": "10", "actual": "9"],
        ["indicator": "a", "unit": "tri-hai", "period": "2025", "target": "10", "actual": "9"],
        ["indicator": "a", "period": "2025", "target": "10", "actual": "20"],
      ])
    let figures = IndicatorFigures(tables.campaign, today: day("2026-02-01"))
    #expect(figures.all.map(\.unit) == [nil, "vinh-hai", "tri-hai", nil])
    #expect(figures.summary.total == 2)
    #expect(figures.summary.count(.exceeded) == 1 && figures.summary.count(.noData) == 1)
    #expect(figures.summary.headlines.map(\.count).reduce(0, +) == 2)
  }

  @Test func sourcesAreNamedOnceThoseOfTheWholeAreaFirst() {
    var tables = Self.twoIndicators
    tables.add(
      IndicatorValue.schema,
      [
        ["indicator": "a", "unit": "vinh-hai", "period": "2025", "actual": "9", "source": "UBND xã"],
        ["indicator": "a", "period": "2025", "actual": "20", "source": "Phòng Thống kê"],
        ["indicator": "a", "period": "2024", "actual": "18"],
        ["indicator": "b", "period": "2025", "actual": "3", "source": "Phòng Y tế"],
        ["indicator": "b", "period": "2024", "actual": "2", "source": "Phòng Thống kê"],
      ])
    let figures = IndicatorFigures(tables.campaign, today: day("2026-02-01"))
    #expect(figures.sources(ofIndicator: "a") == ["Phòng Thống kê", "UBND xã"])
    #expect(figures.sources == ["Phòng Thống kê", "UBND xã", "Phòng Y tế"])
    #expect(figures.sources(ofIndicator: "c") == [])
  }
}
