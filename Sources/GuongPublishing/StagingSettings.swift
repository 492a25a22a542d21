/// What tests change about `StagedOutput`; the defaults are what builds use.
struct StagingSettings: Sendable {
  /// Nil: the best that the kernel has.
  var resolver: PathResolver?
  var switchMethod = OutputSwitch.Method.exchange
  var copyMethod = FileCopy.copyFileRange
  /// Called before each step; what it throws is what the step would have thrown.
  var beforeStep: @Sendable (StagingStep) throws(DiskError) -> Void = { _ throws(DiskError) in }
}
