/// What one child does.
struct FuzzJob {
  let target: String
  let seed: UInt64
  let seconds: Double
  let corpus: String
}
