import GuongModel

/// All the files that the pages of a site take along.
enum AssetList {
  static func copies(of site: Site) -> [AssetCopy] {
    var copies: [AssetCopy] = []
    func add(_ pages: [Published<some Entry>]) { for page in pages { copies += page.assets } }
    add(site.stories)
    add(site.movements)
    add(site.documents)
    add(site.bulletins.map(\.page))
    add(site.pages)
    add(site.campaigns)
    return copies
  }
}
