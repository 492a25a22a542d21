/// What a commit did, besides publishing.
package struct CommitReport: Hashable, Sendable {
  /// True if an older output was replaced, false if there was none.
  package let replacedOldOutput: Bool
  package let notes: [CommitNote]
}
