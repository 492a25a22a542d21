import GuongModel

/// What the address of a link means.
enum LinkDestination: Equatable {
  /// Another site, mail or telephone.
  case external
  /// A place on the same page.
  case fragment(String)
  /// An address on this site, from its root, without the leading slash.
  case site(path: String, fragment: String?)
  /// A content file or another file, relative to the one that links.
  case file(path: String, fragment: String?)
  /// A scheme that is not let through, or nothing at all.
  case unusable

  private static let schemes = ["https", "http", "mailto", "tel"]

  init(_ text: String) {
    if text.isEmpty {
      self = .unusable
    } else if text.hasPrefix("#") {
      self = .fragment(String(text.dropFirst()))
    } else if text.hasPrefix("?") {
      // The page itself, with a query that a static site does not read.
      self = .fragment("")
    } else if text.hasPrefix("//") {
      self = .external
    } else if let scheme = Self.scheme(of: text) {
      self = Self.schemes.contains(scheme) ? .external : .unusable
    } else {
      let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      let path = String(parts[0].prefix { $0 != "?" })
      let fragment = parts.count > 1 && !parts[1].isEmpty ? String(parts[1]) : nil
      self =
        path.hasPrefix("/")
        ? .site(path: String(path.dropFirst()), fragment: fragment) : .file(path: path, fragment: fragment)
    }
  }

  /// The scheme in lower case (RFC 3986, 3.1); `nil` for a relative reference.
  private static func scheme(of text: String) -> String? {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let name = text.utf8[..<colon]
    guard let first = name.first, isLetter(first) else { return nil }
    let isScheme = name.allSatisfy {
      isLetter($0) || (0x30...0x39).contains($0) || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E
    }
    return isScheme ? String(text[..<colon]).lowercased() : nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
