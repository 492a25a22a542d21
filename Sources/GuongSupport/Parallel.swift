import Synchronization

/// Runs a function over many indices on all cores, keeping their order.
package enum Parallel {
  /// How many lanes a build uses unless told otherwise.
  package static var defaultWorkers: Int { max(1, ProcessorCount.online) }

  /// `body(0)`, `body(1)`, …, each called once, on `workers` threads at most.
  package static func map<Value: Sendable>(
    count: Int, workers: Int, _ body: @Sendable (Int) -> Value
  ) -> [Value] {
    guard count > 0 else { return [] }
    let lanes = max(1, min(workers, count))
    guard lanes > 1 else { return (0..<count).map(body) }
    let chunk = max(1, min(64, count / (lanes * 4)))
    let chunks = (count + chunk - 1) / chunk
    let next = Atomic(0)
    let results = Mutex([[Value]?](repeating: nil, count: chunks))
    Lanes.run(lanes) {
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < chunks else { return }
        let values = (index * chunk..<min((index + 1) * chunk, count)).map(body)
        results.withLock { $0[index] = values }
      }
    }
    return results.withLock { $0 }.flatMap { $0 ?? [] }
  }
}
