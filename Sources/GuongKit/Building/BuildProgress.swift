/// How far a long build has come.
package struct BuildProgress: Sendable {
  package let done: Int
  package let total: Int
}
