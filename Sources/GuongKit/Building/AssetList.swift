import GuongModel

/// All the files that the pages of a site take along.
enum AssetList {
  static func copies(of site: Site) -> [AssetCopy] {
    var copies: [AssetCopy] = []
    site.visitPages { copies += $0.assets }
    return copies
  }
}
