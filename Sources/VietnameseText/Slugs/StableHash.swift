/// A hash that is the same on every machine and in every run, unlike `Hasher`.
public enum StableHash {
  /// FNV-1a, 64 bits (offset basis 14695981039346656037, prime 1099511628211), of the bytes.
  public static func fnv1a64(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// FNV-1a of the UTF-8 of `text`. Not normalised: NFC and NFD of a text hash differently.
  public static func fnv1a64(_ text: String) -> UInt64 { fnv1a64(text.utf8) }

  /// Six lower-case base-32 characters of the hash of `text` (30 bits; Crockford's alphabet, without i, l, o and u).
  public static func tag(_ text: String) -> String {
    let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
    let hash = fnv1a64(text)
    // The low bits of FNV-1a are weak alone: fold all 64 into the 30.
    let folded = hash ^ hash >> 30 ^ hash >> 60
    let bytes = (0..<6).map { alphabet[Int(folded >> (25 - 5 * UInt64($0)) & 31)] }
    return String(decoding: bytes, as: UTF8.self)
  }
}
