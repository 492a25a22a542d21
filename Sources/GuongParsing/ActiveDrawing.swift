/// Looks for what makes an SVG file more than a picture: scripts, handlers, other documents within it.
package enum ActiveDrawing {
  private static let patterns = [
    "<script", "<foreignobject", "<iframe", "<embed", "<object", "javascript:", "<!entity",
  ]

  /// What was found, or `nil` for a plain drawing. Compressed or UTF-16 files count as active: nobody can look into them.
  package static func find(in bytes: [UInt8]) -> String? {
    guard let text = String(validating: bytes, as: UTF8.self)?.lowercased(), text.contains("<svg") else { return "?" }
    // A prefix before the name («svg:script») changes nothing, and character references can hide a scheme.
    let plain = text.replacing(/<[a-z0-9_]+:/, with: "<").replacing(/&#x?[0-9a-f]+;?/, with: "&")
    if let pattern = patterns.first(where: plain.contains) { return pattern }
    if let handler = plain.firstMatch(of: /[\s"'\/](on[a-z]+)\s*=/) { return String(handler.1) }
    if plain.contains(/href\s*=\s*["']?\s*(&|data:text|vbscript:)/) { return "href" }
    return nil
  }
}
