/// The steps of a build's output on disk, in order: where a test makes it fail.
enum StagingStep: Hashable, Sendable, CaseIterable {
  case lock, clean, createStaging, write, carryOver, writeMarker, makeDurable, switchOutput, syncParent, removeOld
}
