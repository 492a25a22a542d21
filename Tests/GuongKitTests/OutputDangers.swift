import Foundation
import GuongTestSupport

/// Finds in a built site what runs code or asks another host, beyond the templates' own script and structured data.
enum OutputDangers {
  static func find(in output: [String: [UInt8]]) -> [String] {
    output.flatMap { path, bytes in find(path, bytes).map { "\(path): \($0)" } }.sorted()
  }

  private static func find(_ path: String, _ bytes: [UInt8]) -> [String] {
    let text = String(decoding: bytes, as: UTF8.self)
    if path.hasSuffix(".html") { return html(text) }
    if path.hasSuffix(".xml") {
      let document = XMLDocumentText(bytes)
      return (document.error.map { [$0] } ?? []) + document.texts["content:encoded", default: []].flatMap(html)
    }
    guard path.hasSuffix(".json") else { return [] }
    guard let feed = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] else { return ["no JSON"] }
    let items = feed["items"] as? [[String: Any]] ?? []
    return items.compactMap { $0["content_html"] as? String }.flatMap(html)
  }

  private static let elements: Set<String> = [
    "iframe", "object", "embed", "base", "style", "form", "math", "frame", "frameset", "applet", "template",
    "noscript", "textarea", "select", "animate", "set", "foreignobject", "use",
  ]
  private static let loading: Set<String> = ["src", "srcset", "data", "poster", "background"]
  private static let following: Set<String> = ["href", "action", "formaction", "ping", "cite"]

  private static func html(_ text: String) -> [String] {
    let page = HTMLTags(text)
    var found = page.faults
    for tag in page.tags {
      if elements.contains(tag.name) { found.append("<\(tag.name)>") }
      let isOurScript = tag.attributes["src"]?.hasPrefix("/tai-nguyen/page-") == true
      if tag.name == "script", !isOurScript, tag.attributes["type"] != "application/ld+json" {
        found.append("<script>")
      }
      for (name, value) in tag.attributes {
        found += danger(tag, name, value).map { ["<\(tag.name) \(name)=\($0)>"] } ?? []
      }
    }
    for block in text.matches(of: /ld\+json">(.*?)<\/script>/) {
      if (try? JSONSerialization.jsonObject(with: Data(block.output.1.utf8))) == nil { found.append("structured data") }
    }
    return found
  }

  private static func danger(_ tag: HTMLTags.Tag, _ name: String, _ value: String) -> String? {
    if name.hasPrefix("on") || name == "style" || name == "srcdoc" || name == "xlink:href" { return value }
    let address = String(String.UnicodeScalarView(value.unicodeScalars.filter { $0.value > 0x20 })).lowercased()
    if loading.contains(name) || (tag.name == "link" && name == "href" && tag.attributes["rel"] == "stylesheet") {
      let isOwn = address.hasPrefix("/") && !address.hasPrefix("//") && !address.hasPrefix("/\\")
      return isOwn || address.hasPrefix("https://guong.example.vn/") ? nil : value
    }
    if following.contains(name) {
      let scheme = address.prefix { $0 != ":" && $0 != "/" && $0 != "?" && $0 != "#" }
      guard address.dropFirst(scheme.count).hasPrefix(":") else { return nil }
      return ["http", "https", "mailto", "tel"].contains(String(scheme)) ? nil : value
    }
    if tag.name == "meta", tag.attributes["http-equiv"] != nil, name == "content" {
      return address.hasPrefix("0;url=/") && !address.hasPrefix("0;url=//") ? nil : value
    }
    return nil
  }
}
