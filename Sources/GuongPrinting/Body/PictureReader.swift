/// Reads pictures that need nothing from elsewhere.
enum PictureReader {
  /// The picture of an `img` with a `data:` address in Base64, PNG or JPEG; `nil` for every other.
  static func picture(_ image: HTMLElement) -> PrintPicture? {
    let source = image["src"] ?? ""
    for type in ["image/png", "image/jpeg"] {
      let prefix = "data:\(type);base64,"
      guard source.hasPrefix(prefix) else { continue }
      let base64 = source.dropFirst(prefix.count)
      guard base64.utf8.allSatisfy(isBase64) else { return nil }
      return .data(type: type, base64: String(base64))
    }
    return nil
  }

  private static func isBase64(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "="):
      true
    default: false
    }
  }
}
