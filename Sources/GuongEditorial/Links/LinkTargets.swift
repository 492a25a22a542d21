import GuongModel

/// What the link resolver may ask of the finished site: where each content file is published, and which anchors it has.
struct LinkTargets {
  struct Page {
    let address: Address
    let anchors: Set<String>
  }

  let base: BaseURL
  let index: FileIndex
  let addresses: AddressBook
  /// By path, for every entry that readers see.
  let pages: [String: Page]
  /// By path, for every entry that they do not.
  let leftOut: [String: PublicationState]
  let register: DocumentRegister
  /// Addresses of documents, by index.
  let documents: [Address]
}
