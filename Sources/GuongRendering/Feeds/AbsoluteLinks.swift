import GuongModel

/// Makes addresses of a rendered body absolute, for readers that show it away from its page.
enum AbsoluteLinks {
  private static let attributes = ["href=\"/", "src=\"/"].map { Array($0.utf8) }

  /// Every `href` and `src` that starts at the host's root gets the origin before it. Quotes in text are escaped, so the
  /// pattern stands only in tags.
  static func html(_ html: String, base: BaseURL) -> String {
    let origin = Array(base.origin.utf8)
    var output: [UInt8] = []
    output.reserveCapacity(html.utf8.count + 256)
    let bytes = Array(html.utf8)
    for (index, byte) in bytes.enumerated() {
      output.append(byte)
      guard byte == UInt8(ascii: "/"), attributes.contains(where: { output.ends(with: $0) }),
        // `//host/` is another host's.
        !bytes[(index + 1)...].starts(with: [byte])
      else { continue }
      output.removeLast()
      output += origin
      output.append(byte)
    }
    return String(decoding: output, as: UTF8.self)
  }
}

extension [UInt8] {
  fileprivate func ends(with other: [UInt8]) -> Bool {
    count >= other.count && self[(count - other.count)...].elementsEqual(other)
  }
}
