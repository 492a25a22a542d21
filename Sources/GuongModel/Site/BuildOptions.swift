/// What a build may show beyond the ordinary.
package struct BuildOptions: Sendable {
  /// Build drafts, texts in review and scheduled pages too, with a band that says so.
  package var includesDrafts: Bool
  /// Build pages marked as samples.
  package var includesSamples: Bool
  /// Whether reports are shown as they were frozen.
  package var showsFrozen = true

  package init(includesDrafts: Bool = false, includesSamples: Bool = true) {
    self.includesDrafts = includesDrafts
    self.includesSamples = includesSamples
  }
}
