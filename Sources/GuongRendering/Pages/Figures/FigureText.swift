import GuongModel
import GuongReporting
import VietnameseText

/// Figures in the words and numerals of a page.
struct FigureText: Sendable {
  let strings: StringCatalogue

  /// A figure with the digits that its indicator asks for, else as it was given.
  func number(_ number: DecimalNumber?, digits: Int? = nil) -> String {
    guard let number else { return strings.format(.noFigure) }
    return strings.language.number(digits.flatMap { number.rounded(toFractionDigits: $0) } ?? number)
  }

  /// A figure of an indicator with its unit: «12.180 tỷ đồng», «95,36%».
  func quantity(_ number: DecimalNumber?, of indicator: Indicator) -> String {
    guard number != nil else { return self.number(number) }
    let space = indicator.measure == "%" ? "" : " "
    return self.number(number, digits: indicator.decimals) + space + indicator.measure
  }

  /// «98,5%»; at most one digit behind the comma, but «99,96%»: 100 is said of nothing else.
  func percent(_ number: DecimalNumber?) -> String {
    guard let number else { return strings.format(.noFigure) }
    let whole = DecimalNumber(significand: 100)
    var rounded = number.rounded(toFractionDigits: 1) ?? number
    if rounded.trimmed == whole, number.trimmed != whole { rounded = number }
    return strings.language.number(rounded.trimmed) + "%"
  }

  func growth(_ growth: IndicatorGrowth?) -> String {
    switch growth {
    case nil: strings.format(.noFigure)
    case .percent(let percent): sign(percent) + self.percent(percent)
    case .points(let points):
      strings.format(.growthPoints, ["value": sign(points) + strings.language.number(points.trimmed)])
    }
  }

  private func sign(_ number: DecimalNumber) -> String { number.significand > 0 ? "+" : "" }

  func status(_ headline: IndicatorStatus.Headline) -> String { strings.format(Self.key(of: headline)) }

  private static func key(of headline: IndicatorStatus.Headline) -> StringKey {
    switch headline {
    case .exceeded: .statusExceeded
    case .early: .statusEarly
    case .met: .statusMet
    case .onTrack: .statusOnTrack
    case .behind: .statusBehind
    case .notMet: .statusNotMet
    case .noTarget: .statusNoTarget
    case .noData: .statusNoData
    }
  }

  /// Of a number that is to stay low «vượt mức» would say the opposite.
  func status(_ figure: IndicatorFigure) -> String {
    figure.status.headline == .exceeded && figure.indicator.direction == .lower
      ? strings.format(.statusExceededLower) : status(figure.status.headline)
  }

  /// The finding that stands over an indicator's chart. Of what is to fall, more than planned would be the opposite of good.
  func finding(_ figure: IndicatorFigure) -> String {
    let isLower = figure.indicator.direction == .lower
    let key: StringKey =
      switch figure.status.headline {
      case .exceeded: isLower ? .chartExceededLower : .chartExceeded
      case .early: .chartEarly
      case .met: .chartMet
      case .onTrack: .chartOnTrack
      case .behind: isLower ? .chartBehindLower : .chartBehind
      case .notMet: .chartNotMet
      case .noTarget: .chartNoTarget
      case .noData: .chartNoData
      }
    return strings.format(key, ["name": figure.indicator.name])
  }

  func kind(_ kind: Indicator.Kind) -> String {
    let key: StringKey =
      switch kind {
      case .economic: .kindEconomic
      case .social: .kindSocial
      case .environment: .kindEnvironment
      case .defenceSecurity: .kindDefenceSecurity
      case .partyBuilding: .kindPartyBuilding
      }
    return strings.format(key)
  }

  func status(_ status: WorkFigure.Status) -> String {
    let key: StringKey =
      switch status {
      case .registered: .workRegistered
      case .inProgress: .workInProgress
      case .late: .workIsLate
      case .completedEarly: .workCompletedEarly
      case .completed: .workCompleted
      case .completedLate: .workCompletedLate
      case .paused: .workPaused
      case .abandoned: .workAbandoned
      }
    return strings.format(key)
  }

  func kind(_ kind: Award.Kind) -> String {
    let key: StringKey =
      switch kind {
      case .merit: .awardMerit
      case .prompt: .awardPrompt
      case .movement: .awardMovement
      case .dedication: .awardDedication
      case .seniority: .awardSeniority
      case .external: .awardExternal
      }
    return strings.format(key)
  }

  func group(_ group: RecipientGroup) -> String {
    let key: StringKey =
      switch group {
      case .smallCollective: .groupSmallCollective
      case .worker: .groupWorker
      case .farmer: .groupFarmer
      case .official: .groupOfficial
      case .publicEmployee: .groupPublicEmployee
      case .soldier: .groupSoldier
      case .student: .groupStudent
      case .resident: .groupResident
      case .enterprise: .groupEnterprise
      case .other: .groupOther
      }
    return strings.format(key)
  }
}

extension DecimalNumber {
  /// Without zeros at the end of the fraction.
  var trimmed: DecimalNumber {
    var significand = significand
    var digits = fractionDigits
    while digits > 0, significand % 10 == 0 {
      significand /= 10
      digits -= 1
    }
    return DecimalNumber(significand: significand, fractionDigits: digits)
  }
}
