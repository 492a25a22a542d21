import GuongTestSupport

/// Inputs tried one after another. Those that bring something new are kept, and changed further.
struct FuzzSession {
  private let target: any FuzzTarget
  private let shared: SharedState
  private var random: SeededGenerator
  private var pool: [[UInt8]] = []
  private var features: Set<UInt64> = []
  private let mutator: Mutator

  init(target: any FuzzTarget, shared: SharedState, seed: UInt64) {
    self.target = target
    self.shared = shared
    random = SeededGenerator(seed: seed)
    mutator = Mutator(words: target.words)
  }

  /// Errors: `Violation`.
  mutating func runKept(_ input: [UInt8]) throws {
    _ = try run(input)
    pool.append(input)
  }

  /// Errors: `Violation`.
  mutating func runMadeUp() throws {
    // Late finds are nearer to what has not been seen yet.
    let index =
      random.once(in: 2) ? random.number(below: pool.count) : max(0, pool.count - 1 - random.number(below: 20))
    let input = mutator.mutate(pool[index], with: random.pick(pool), &random)
    if try run(input), pool.count < 4000 { pool.append(input) }
  }

  private mutating func run(_ input: [UInt8]) throws -> Bool {
    shared.begin(input)
    var trail = Trail()
    try target.check(input, &trail)
    let before = features.count
    features.formUnion(trail.features)
    shared.end(kept: pool.count, features: features.count)
    return features.count > before
  }
}
