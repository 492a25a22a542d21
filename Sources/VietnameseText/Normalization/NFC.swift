/// Unicode Normalization Form C (Unicode Standard Annex 15), the form in which all text is stored.
///
/// `String` comparison already treats canonically equivalent texts as equal; bytes, file names, URLs and hashes do not.
/// Vietnamese text that is NFC already is recognised without a table look-up and returned as it is.
public enum NFC {
  /// The NFC of `text`. Idempotent; never fails. Costs no allocation when `text` is visibly NFC.
  public static func normalize(_ text: String) -> String {
    var text = text
    let composed: String?? = text.withUTF8 { bytes in
      if isPlainlyNFC(bytes) { return .none }
      return .some(MarkComposer.compose(bytes))
    }
    switch composed {
    case .none: return text
    case .some(.some(let result)): return result
    case .some(.none): return CanonicalMapping.composed(text)
    }
  }

  /// Whether the scalars of `text` are exactly those of its NFC.
  public static func isNFC(_ text: String) -> Bool {
    var text = text
    if text.withUTF8({ isPlainlyNFC($0) }) { return true }
    // `==` on strings is canonical equivalence and would always say yes.
    return text.utf8.elementsEqual(normalize(text).utf8)
  }

  /// A quick check in the sense of UAX 15, section 9: `true` is certain, `false` means «look closer».
  ///
  /// Says yes to scalars that neither decompose nor combine with what stands before them: U+0000–U+02FF, Latin Extended
  /// Additional, general punctuation and currency, CJK ideographs and emoji.
  static func isPlainlyNFC(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    let end = bytes.count
    while index < end {
      let lead = bytes[index]
      if lead < 0x80 {
        index += 1
      } else if lead < 0xCC {
        index += 2
      } else {
        let length = lengthOfInertScalar(bytes, at: index)
        if length == 0 { return false }
        index += length
      }
    }
    return true
  }

  /// The byte count of the scalar at `index` if it is certain to be inert under normalisation, else 0.
  @inline(__always)
  static func lengthOfInertScalar(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let lead = bytes[index]
    switch lead {
    case 0..<0x80: return 1
    case 0xC2..<0xCC: return 2
    case 0xE1: return bytes[index + 1] &- 0xB8 < 4 ? 3 : 0
    case 0xE2:
      switch bytes[index + 1] {
      // U+2000 and U+2001 are singletons: NFC replaces them.
      case 0x80: return bytes[index + 2] >= 0x82 ? 3 : 0
      case 0x81, 0x82: return 3
      default: return 0
      }
    case 0xE4...0xE9: return 3
    case 0xF0: return bytes[index + 1] == 0x9F ? 4 : 0
    default: return 0
    }
  }
}
