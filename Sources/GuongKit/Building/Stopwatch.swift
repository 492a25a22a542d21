/// Times the stages of a build, one after the other.
struct Stopwatch {
  private(set) var timings: [StageTiming] = []
  private let clock = ContinuousClock()
  private var start: ContinuousClock.Instant

  init() { start = clock.now }

  /// Ends the stage that has run since the last call.
  mutating func lap(_ stage: String, count: Int) {
    let now = clock.now
    let seconds = Double((now - start).components.seconds) + Double((now - start).components.attoseconds) / 1e18
    timings.append(StageTiming(stage: stage, seconds: seconds, count: count))
    start = now
  }
}
