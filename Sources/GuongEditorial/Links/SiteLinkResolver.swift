import GuongModel

/// Finds what the links of `site.yaml` lead to: content files by their path below `content/`, addresses on the site, other
/// sites. What cannot be found is said and left out.
struct SiteLinkResolver {
  private static let path = "content/site.yaml"

  let targets: LinkTargets

  func resolve(_ links: [SiteSettings.Link]) -> (links: [SiteLink], diagnostics: [Diagnostic]) {
    var found: [SiteLink] = []
    var diagnostics: [Diagnostic] = []
    for link in links {
      switch href(of: link.target) {
      case .success(let href): found.append(SiteLink(title: link.title, href: href))
      case .failure(let fault): diagnostics.append(fault.diagnostic)
      }
    }
    return (found, diagnostics)
  }

  private struct Fault: Error {
    let diagnostic: Diagnostic
  }

  private func href(of target: Located<String>) -> Result<String, Fault> {
    let place = SourceLocation(Self.path, target.span)
    switch LinkDestination(target.value) {
    case .external:
      return .success(target.value)
    case .site(let path, let fragment):
      guard let href = targets.href(ofSitePath: path, fragment: fragment) else {
        return .failure(Fault(diagnostic: Diagnostic(.linkAddressUnknown, at: place, ["target": target.value])))
      }
      return .success(href)
    case .file(let reference, _):
      guard let path = PathName.resolve(reference, from: Self.path), let entry = targets.index.entry(path) else {
        let hint = Hint.file(reference, among: targets.index.allEntries)
        return .failure(
          Fault(diagnostic: Diagnostic(.linkUnknown, at: place, ["target": target.value, "hint": hint])))
      }
      guard let page = targets.pages[entry] else {
        let state = targets.leftOut[entry] ?? .quarantined
        return .failure(
          Fault(
            diagnostic: Diagnostic(.linkNotPublic, at: place, ["target": target.value, "state": state.name])))
      }
      return .success(page.address.href(under: targets.base))
    case .fragment, .unusable:
      return .failure(Fault(diagnostic: Diagnostic(.linkAddressUnknown, at: place, ["target": target.value])))
    }
  }
}
