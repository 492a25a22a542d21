import GuongModel

/// Old addresses as a map for nginx: `map $uri $new_uri { include redirects.map; }`.
enum RedirectMap {
  static func bytes(_ site: Site) -> [UInt8] {
    let base = site.settings.baseURL
    var text = ""
    for redirect in site.redirects {
      text += "\(redirect.from.href(under: base)) \(redirect.to.href(under: base));\n"
    }
    return Array(text.utf8)
  }
}
