import GuongModel
import GuongReporting
import Testing
import VietnameseText

@Suite struct IndicatorFiguresTests {
  private func figure(
    measure: String = "hộ", direction: String = "higher", counting: String = "", today: String = "2025-12-31",
    _ values: [KeyValuePairs<String, String>]
  ) throws -> IndicatorFigure {
    var tables = TestTables()
    tables.add(
      Indicator.schema,
      [
        [
          "id": "a", "name": "A", "measure": measure, "direction": direction, "counting": counting, "kind": "social",
        ]
      ])
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

  @Test func aCeilingIsHeldAgainstTheFigureOfTheWholeYear() throws {
    let ofTheYear: [KeyValuePairs<String, String>] = [
      ["indicator": "a", "period": "2025", "target": "10", "actual": "3"]
    ]
    let summer = try figure(measure: "vụ", direction: "lower", today: "2025-07-02", ofTheYear)
    #expect(summer.status.headline == .onTrack)
    #expect(summer.percentOfTarget == nil)
    let after = try figure(measure: "vụ", direction: "lower", today: "2026-01-15", ofTheYear)
    #expect(after.status.headline == .exceeded)
    #expect(after.percentOfTarget == decimal("333,33"))
    // What the first quarter says is not what the year was.
    let onlySpring = try figure(
      measure: "vụ", direction: "lower", today: "2026-01-15",
      [
        ["indicator": "a", "period": "2025", "target": "10"],
        ["indicator": "a", "period": "2025-Q1", "actual": "3", "as_of": "2025-03-31"],
      ])
    #expect(onlySpring.status.headline == .onTrack)
    #expect(onlySpring.percentOfTarget == nil)
  }

  @Test func whatWasCountedLaterIsNotKnownYet() throws {
    let figure = try figure(
      today: "2025-06-30",
      [
        ["indicator": "a", "period": "2025", "target": "60", "actual": "61,8", "as_of": "2025-12-31"],
        ["indicator": "a", "period": "2025-Q2", "actual": "31", "as_of": "2025-06-30"],
        ["indicator": "a", "period": "2025-Q3", "actual": "45"],
      ])
    #expect(figure.actual == decimal("31"))
    #expect(figure.target == decimal("60"))
    #expect(figure.asOf == day("2025-06-30"))
    #expect(figure.status.headline == .onTrack)
    #expect(figure.years.map(\.actual) == [nil])
    // Nothing is known of the third quarter, not even a target.
    #expect(figure.parts.map(\.actual) == [decimal("31")])
  }

  /// Poor households are counted in households, yet are as many as there are on the day.
  @Test func aLevelMayBeMetEarlyWhateverItCounts() throws {
    let values: [KeyValuePairs<String, String>] = [
      ["indicator": "a", "period": "2024", "actual": "700", "as_of": "2024-12-31"],
      ["indicator": "a", "period": "2025", "target": "500"],
      ["indicator": "a", "period": "2025-Q1", "actual": "600", "as_of": "2025-03-31"],
    ]
    let spring = try figure(direction: "lower", counting: "level", today: "2025-04-02", values)
    #expect(spring.status.headline == .onTrack)
    #expect(spring.percentOfTarget == decimal("83,33"))
    #expect(try figure(direction: "lower", today: "2025-04-02", values).status.headline == .behind)
    let autumn = try figure(
      direction: "lower", counting: "level", today: "2025-10-02",
      values + [["indicator": "a", "period": "2025-Q3", "actual": "490", "as_of": "2025-09-30"]])
    #expect(autumn.status.headline == .exceeded && autumn.status.isEarly)
  }

  @Test(arguments: [("%", "higher", "-3", "7"), ("%", "lower", "5", "0")])
  func withoutAQuotientTimeAloneTells(measure: String, direction: String, actual: String, target: String) throws {
    func headline(_ day: String) throws -> IndicatorStatus.Headline {
      try figure(
        measure: measure, direction: direction, today: day,
        [
          ["indicator": "a", "period": "2025", "target": target],
          ["indicator": "a", "period": "2025-01", "actual": actual, "as_of": day],
        ]
      ).status.headline
    }
    #expect(try headline("2025-01-31") == .onTrack)
    #expect(try headline("2025-11-30") == .behind)
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

  @Test func halfAYearIsNotComparedWithAWholeOne() throws {
    func growth(_ asOf: String, of period: String = "2025", counting: String = "") throws -> IndicatorGrowth? {
      try figure(
        counting: counting, today: "2025-12-31",
        [
          ["indicator": "a", "period": "2024", "actual": "1000", "as_of": "2024-12-31"],
          ["indicator": "a", "period": "2025", "actual": "500", "as_of": asOf],
        ]
      ).growth
    }
    #expect(try growth("2025-06-30") == nil)
    // An estimate of the whole year, some days before its end.
    #expect(try growth("2025-12-15") == .percent(decimal("-50")))
    #expect(try growth("2025-06-30", counting: "level") == .percent(decimal("-50")))
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
