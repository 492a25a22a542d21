import GuongModel

/// Turns what one page links to into addresses, and gathers the files that must be copied to it.
struct LinkResolver {
  private let targets: LinkTargets
  private let header: Header
  private let address: Address
  private let body: Body
  private var assets: PageAssets
  private(set) var diagnostics: [Diagnostic] = []

  init(_ entry: some Entry, at address: Address, targets: LinkTargets) {
    self.targets = targets
    self.header = entry.header
    self.address = address
    self.body = entry.body
    self.assets = PageAssets(taken: targets.namesBelow[address.path] ?? [])
  }

  /// The entry with everything it refers to found. Existence has been checked before; what is missing here is left out.
  static func resolve<Content: Entry>(
    _ entry: Content, at address: Address, state: PublicationState, targets: LinkTargets
  ) -> (page: Published<Content>, diagnostics: [Diagnostic]) {
    var resolver = LinkResolver(entry, at: address, targets: targets)
    var body = ResolvedBody(body: entry.body)
    body.links = entry.body.links.map { resolver.target(of: $0) }
    body.images = entry.body.images.map { resolver.media(of: $0.destination) }
    body.citations = entry.body.citations.map { resolver.address(of: $0) }
    var page = Published(entry: entry, address: address, body: body, state: state)
    page.picture = entry.header.picture.flatMap { resolver.media(of: $0.file.value) }
    page.attachments = entry.header.attachments.compactMap { resolver.attachment($0) }
    page.assets = resolver.assets.copies(to: address)
    return (page, resolver.diagnostics)
  }

  // MARK: Links

  private mutating func target(of link: Body.Link) -> ResolvedBody.LinkTarget {
    switch LinkDestination(link.destination) {
    case .external:
      return .unchanged
    case .unusable:
      return .left
    case .fragment(let anchor):
      guard !anchor.isEmpty, !body.hasAnchor(anchor) else { return .unchanged }
      missing(anchor: anchor, in: body, at: link.span)
      return .address(address.href(under: targets.base))
    case .site(let path, let fragment):
      return siteTarget(path, fragment, link)
    case .file(let path, let fragment):
      return fileTarget(path, fragment, link)
    }
  }

  private mutating func siteTarget(
    _ path: String, _ fragment: String?, _ link: Body.Link
  ) -> ResolvedBody.LinkTarget {
    guard let href = targets.href(ofSitePath: path, fragment: fragment) else {
      diagnostics.append(
        Diagnostic(
          .linkAddressUnknown, at: SourceLocation(header.path, link.span), ["target": link.destination]))
      return .left
    }
    return .address(href)
  }

  private mutating func fileTarget(
    _ reference: String, _ fragment: String?, _ link: Body.Link
  ) -> ResolvedBody.LinkTarget {
    guard let path = PathName.resolve(reference, from: header.path) else { return .left }
    guard let entry = targets.index.entry(path) else {
      guard let file = targets.index.file(path) else { return .left }
      return .address(href(ofFile: file))
    }
    guard let page = targets.pages[entry] else {
      let state = targets.leftOut[entry] ?? .quarantined
      diagnostics.append(
        Diagnostic(
          .linkNotPublic, at: SourceLocation(header.path, link.span),
          ["target": link.destination, "state": state.name]))
      return .left
    }
    var href = page.address.href(under: targets.base)
    if let fragment {
      if page.body.hasAnchor(fragment) {
        href += "#" + fragment
      } else {
        missing(anchor: fragment, in: page.body, at: link.span)
      }
    }
    return .address(href)
  }

  private mutating func missing(anchor: String, in body: Body, at span: SourceSpan) {
    diagnostics.append(
      Diagnostic(
        .linkAnchorMissing, at: SourceLocation(header.path, span),
        [
          "anchor": anchor,
          "hint": Hint.nearest(
            to: anchor, among: body.headings.map(\.anchor).sorted(), after: diagnostics.count),
        ]))
  }

  // MARK: Files

  private mutating func media(of destination: String) -> MediaTarget? {
    guard case .file(let reference, _) = LinkDestination(destination),
      let path = PathName.resolve(reference, from: header.path), let file = targets.index.file(path),
      let kind = MediaTarget.kind(ofExtension: PathName.fileExtension(of: file))
    else { return nil }
    return MediaTarget(kind: kind, href: href(ofFile: file), source: file)
  }

  private mutating func attachment(_ attachment: Attachment) -> ResolvedAttachment? {
    guard let path = PathName.resolve(attachment.file.value, from: header.path), let file = targets.index.file(path)
    else { return nil }
    return ResolvedAttachment(
      title: attachment.title ?? String(PathName.file(of: file)), href: href(ofFile: file), source: file)
  }

  private mutating func href(ofFile path: String) -> String {
    address.href(under: targets.base) + assets.name(for: path)
  }

  // MARK: Citations

  /// `nil` when the register has no such document, or when it is this very page.
  private func address(of citation: Body.Citation) -> String? {
    guard let document = targets.register.document(for: citation), targets.documents[document] != address else {
      return nil
    }
    return targets.documents[document].href(under: targets.base)
  }
}
