/// Where a page stands on the site, from its root: `bai/dao/`, `404.html`; empty for the home page.
package struct Address: Hashable, Sendable, Comparable {
  package let path: String

  package init(_ path: String) { self.path = path }

  /// The file that a web server finds there.
  package var file: String { path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path }

  /// From the root of the host: `/guong-sang/bai/dao/`.
  package func href(under base: BaseURL) -> String { base.path + path }

  /// With scheme and host.
  package func url(under base: BaseURL) -> String { base.origin + base.path + path }

  package static func < (left: Address, right: Address) -> Bool {
    left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
  }
}
