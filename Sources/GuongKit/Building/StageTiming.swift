/// How long a stage took.
package struct StageTiming: Sendable {
  package let stage: String
  package let seconds: Double
  /// Files, entries or pages that went through it.
  package let count: Int
}
