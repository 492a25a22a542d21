import GuongModel

/// `robots.txt` (RFC 9309): everything may be read; the sitemap is named.
enum RobotsFile {
  static func bytes(base: BaseURL) -> [UInt8] {
    Array("User-agent: *\nAllow: /\n\nSitemap: \(Address("sitemap.xml").url(under: base))\n".utf8)
  }
}
