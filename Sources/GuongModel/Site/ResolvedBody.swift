/// A body with the answers that only the finished site could give, item for item of the body's own lists.
package struct ResolvedBody: Sendable {
  package enum LinkTarget: Hashable, Sendable {
    /// As cmark-gfm wrote it: another site, or a place on the same page.
    case unchanged
    /// An address from the host's root, or a fragment.
    case address(String)
    /// The text stays, the link does not.
    case left
  }

  package var body: Body
  package var links: [LinkTarget]
  package var images: [MediaTarget?]
  /// Address of the cited document, where the register has it.
  package var citations: [String?]

  package init(body: Body) {
    self.body = body
    self.links = []
    self.images = []
    self.citations = []
  }
}
