/// Where the site is published: scheme and host, and the path it lives under.
package struct BaseURL: Hashable, Sendable {
  /// `https://ninhhai.example.vn`, without a slash at the end.
  package let origin: String
  /// `/` or `/guong-sang/`: begins and ends with a slash.
  package let path: String

  /// `nil` unless `text` is an `http` or `https` address without query or fragment.
  package init?(_ text: String) {
    let schemes = ["https://", "http://"]
    guard let scheme = schemes.first(where: text.hasPrefix) else { return nil }
    let rest = text.dropFirst(scheme.count)
    let host = rest.prefix { $0 != "/" }
    let allowedHost = host.utf8.allSatisfy { Self.isHostByte($0) }
    guard !host.isEmpty, allowedHost else { return nil }
    var path = String(rest.dropFirst(host.count))
    if !path.hasSuffix("/") { path += "/" }
    guard path.utf8.allSatisfy(Self.isPathByte), !path.contains("//"), !path.contains("/.") else { return nil }
    self.origin = scheme + host
    self.path = path
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ":"):
      true
    default: false
    }
  }

  private static func isPathByte(_ byte: UInt8) -> Bool {
    isHostByte(byte) && byte != UInt8(ascii: ":") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "~")
  }
}
