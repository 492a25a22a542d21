/// Address parts made of titles: lower-case ASCII letters, digits and single hyphens.
public enum Slug {
  /// The greatest length in bytes unless the caller says otherwise.
  public static let defaultMaximumLength = 120

  /// The slug of `text`: folded as by ``DiacriticFolding``, every run of other characters than a–z and 0–9 a hyphen.
  ///
  /// A slug longer than `maximumLength` bytes is cut at its last hyphen that fits, or hard if its first word alone is too
  /// long. If nothing is left, the slug of `fallback` is used, and if that is empty too, a tag of the hash of `text`:
  /// the result matches `[a-z0-9]+(-[a-z0-9]+)*` always.
  public static func make(
    _ text: String, fallback: String, maximumLength: Int = defaultMaximumLength
  ) -> String {
    precondition(maximumLength > 0, "a slug has at least one byte")
    for candidate in [text, fallback] {
      let bytes = slugBytes(candidate)
      if !bytes.isEmpty { return String(decoding: cut(bytes[...], to: maximumLength), as: UTF8.self) }
    }
    return String(StableHash.tag(text).prefix(maximumLength))
  }

  /// The slug of `text`, of any length; `nil` if no letter or digit is left.
  public static func make(_ text: String) -> String? {
    let bytes = slugBytes(text)
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }

  /// `slug` with a suffix that depends on `identity` alone (a source path, say): six base-32 characters after a hyphen.
  public static func suffixed(
    _ slug: String, identity: String, maximumLength: Int = defaultMaximumLength
  ) -> String {
    let tag = StableHash.tag(identity)
    let room = maximumLength - tag.utf8.count - 1
    guard room > 0 else { return String(tag.prefix(maximumLength)) }
    return String(decoding: cut(Array(slug.utf8)[...], to: room), as: UTF8.self) + "-" + tag
  }

  /// Folds, then compacts in place.
  private static func slugBytes(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    DiacriticFolding.append(text, to: &bytes)
    let count = bytes.withUnsafeMutableBufferPointer { bytes in
      var end = 0
      var needsHyphen = false
      for byte in bytes {
        guard byte.isASCIILetter || byte.isASCIIDigit else {
          needsHyphen = end > 0
          continue
        }
        if needsHyphen {
          // There is room: at least one byte was skipped.
          bytes[end] = UInt8(ascii: "-")
          end += 1
          needsHyphen = false
        }
        bytes[end] = byte
        end += 1
      }
      return end
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  private static func cut(_ slug: ArraySlice<UInt8>, to length: Int) -> ArraySlice<UInt8> {
    guard slug.count > length else { return slug }
    let hyphen = UInt8(ascii: "-")
    let kept = slug.prefix(length)
    if slug[slug.startIndex + length] == hyphen { return kept }
    guard let end = kept.lastIndex(of: hyphen) else { return kept }
    return kept[..<end]
  }
}
