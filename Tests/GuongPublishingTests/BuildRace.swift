import Synchronization

@testable import GuongPublishing

/// Builds of one target from several threads at once; each is done or refused, nothing else.
enum BuildRace {
  static func run(target: String, lanes: Int, rounds: Int) throws -> (done: Int, refused: Int) {
    let done = Atomic(0)
    let refused = Atomic(0)
    let fault = Mutex<DiskError?>(nil)
    Lanes.run(lanes) { lane in
      for round in 0..<rounds {
        do throws(DiskError) {
          let output = try StagedOutput(target: target)
          try output.write(Array("\(lane) \(round)".utf8), to: TreePath(checked: "index.html"))
          _ = try output.commit(durable: false)
          done.add(1, ordering: .relaxed)
        } catch {
          if error.reason == .locked {
            refused.add(1, ordering: .relaxed)
          } else {
            fault.withLock { $0 = error }
          }
        }
      }
    }
    if let error = fault.withLock({ $0 }) { throw error }
    return (done.load(ordering: .relaxed), refused.load(ordering: .relaxed))
  }
}
