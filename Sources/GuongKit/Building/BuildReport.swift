import GuongModel

/// What a build did.
package struct BuildReport: Sendable {
  package enum Outcome: Sendable, Equatable {
    case published
    /// A fault that no page can be built without, or `--strict` and a diagnostic.
    case refused
  }

  package var outcome: Outcome
  /// Sorted by place.
  package var diagnostics: [Diagnostic]
  /// Pages and other files made by rendering.
  package var pages: Int
  /// Pictures and other files copied.
  package var copies: Int
  package var bytes: Int
  package var stories: Int
  package var quarantined: [LeftOutEntry]
  package var timings: [StageTiming]
  /// What the disk could not do as well as it should.
  package var notes: [Bilingual]

  package init(outcome: Outcome, diagnostics: [Diagnostic]) {
    self.outcome = outcome
    self.diagnostics = diagnostics.sorted()
    self.pages = 0
    self.copies = 0
    self.bytes = 0
    self.stories = 0
    self.quarantined = []
    self.timings = []
    self.notes = []
  }
}
