import GuongModel

/// What the link resolver may ask of the finished site: where each content file is published, and which anchors it has.
struct LinkTargets {
  struct Page {
    let address: Address
    /// Holds the anchors.
    let body: Body
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
  /// By folder of the output, the names in it that old addresses need, in lower case.
  let namesBelow: [String: Set<String>]

  /// The address on the site that `path` means, with or without its last slash; `nil` when no page is there.
  func href(ofSitePath path: String, fragment: String?) -> String? {
    let candidates = [path, path + "/"].map { Address($0) }
    guard let found = candidates.first(where: { addresses.owner(of: $0) != nil }) else { return nil }
    return found.href(under: base) + (fragment.map { "#\($0)" } ?? "")
  }
}
