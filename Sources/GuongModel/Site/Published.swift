/// An entry that readers see, at its address, with everything it refers to found.
package struct Published<Content: Entry>: Sendable {
  package var entry: Content
  package var address: Address
  package var body: ResolvedBody
  package var picture: MediaTarget?
  package var attachments: [ResolvedAttachment]
  /// Files to be copied to the address.
  package var assets: [AssetCopy]
  /// Other than `published` only in a preview.
  package var state: PublicationState

  package init(entry: Content, address: Address, body: ResolvedBody, state: PublicationState) {
    self.entry = entry
    self.address = address
    self.body = body
    self.attachments = []
    self.assets = []
    self.state = state
  }

  package var header: Header { entry.header }
}
