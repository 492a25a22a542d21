/// The stretch of values that an axis shows, with ticks at round numbers (1, 2 or 5 times a power of ten).
struct ValueScale: Sendable, Hashable {
  let lower: Double
  let upper: Double
  let step: Double
  let ticks: [Double]

  /// A scale that holds all `values`, ends at ticks and has no more than `maxTicks` (2 or more) of them.
  ///
  /// - Parameters:
  ///   - anchor: a value that has to be on the scale: where bars begin.
  ///   - isWhole: whether the step has to be a whole number: there is no half a household.
  init(_ values: [Double], anchor: Double?, maxTicks: Int, isWhole: Bool = false) {
    let all = values + (anchor.map { [$0] } ?? [])
    var least = all.min() ?? 0
    var most = all.max() ?? 1
    // Below this the steps could not be written; such values are drawn as zero.
    let smallest = 1e-9
    if most - least < max(smallest, max(most.magnitude, least.magnitude) * 1e-9) {
      let room = max(most.magnitude, least.magnitude) < smallest ? 1 : most.magnitude * 0.1
      if anchor == nil && most != 0 { least -= room }
      most += room
    }
    let maxTicks = max(2, maxTicks)
    var exponent = -10
    var factor = 0
    var (first, last, step) = (0.0, 1.0, 1.0)
    while true {
      step = Self.multiple(Self.factors[factor], exponent: exponent)
      first = (least / step + 1e-9).rounded(.down)
      last = (most / step - 1e-9).rounded(.up)
      if last - first + 1 <= Double(maxTicks), !isWhole || step >= 1 { break }
      factor += 1
      if factor == Self.factors.count {
        factor = 0
        exponent += 1
      }
    }
    if first == last { last += 1 }
    self.step = step
    lower = Self.product(first, step)
    upper = Self.product(last, step)
    ticks = (0...Int(last - first)).map { Self.product(first + Double($0), step) }
  }

  private init(lower: Double, upper: Double, step: Double, ticks: [Double]) {
    self.lower = lower
    self.upper = upper
    self.step = step
    self.ticks = ticks
  }

  /// The same stretch without what lies beyond `values` and `anchor`: for plots that show no ticks.
  func tightened(to values: [Double], anchor: Double) -> ValueScale {
    let least = max(lower, min(anchor, values.min() ?? anchor))
    let most = min(upper, max(anchor, values.max() ?? anchor))
    return least < most ? ValueScale(lower: least, upper: most, step: step, ticks: []) : self
  }

  /// Where `value` lies between the ends, 0…1.
  func fraction(_ value: Double) -> Double { min(1, max(0, (value - lower) / (upper - lower))) }

  /// Decimals needed to write multiples of `step`.
  static func fractionDigits(ofStep step: Double) -> Int {
    var digits = 0
    var scaled = step
    while digits < 12, (scaled - scaled.rounded()).magnitude > 1e-6 * max(scaled, 1e-9) || scaled < 0.5 {
      scaled *= 10
      digits += 1
    }
    return digits
  }

  private static let factors = [1.0, 2, 5]

  private static func multiple(_ factor: Double, exponent: Int) -> Double {
    let power = (0..<abs(exponent)).reduce(1.0) { power, _ in power * 10 }
    // Dividing keeps 0.2 the nearest double to 2/10.
    return exponent < 0 ? factor / power : factor * power
  }

  /// `count` steps, without the dust that 3 × 0.1 leaves.
  private static func product(_ count: Double, _ step: Double) -> Double {
    step < 1 ? count / (1 / step).rounded(.toNearestOrEven) : count * step
  }
}
