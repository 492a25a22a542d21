/// Folding for search: text without marks and case, so that «duong» finds «Đường».
///
/// NFC, then đ and Đ to d and D, then canonical decomposition without nonspacing marks (general category Mn), then lower
/// case. Foundation's `.diacriticInsensitive` leaves đ as it is, which is why it is not used. What is left is NFC.
public enum DiacriticFolding {
  /// `text` folded. Idempotent; never fails.
  public static func fold(_ text: String) -> String {
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the UTF-8 of `text` folded to `bytes`.
  public static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    let start = bytes.count
    bytes.reserveCapacity(start + text.utf8.count)
    let isPlain = text.withUTF8 { fold($0, into: &bytes) }
    guard !isPlain else { return }
    // Letters outside the tables were taken apart one by one: put what is left of them in canonical order.
    let composed = NFC.normalize(String(decoding: bytes[start...], as: UTF8.self))
    bytes.replaceSubrange(start..., with: composed.utf8)
  }

  /// Folds well-formed UTF-8. False if the result may not be NFC.
  private static func fold(_ bytes: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) -> Bool {
    let tables = LatinTables.shared
    return tables.foldedASCII.withUnsafeBufferPointer { folded in
      var isPlain = true
      var index = 0
      while index < bytes.count {
        let lead = bytes[index]
        if lead < 0x80 {
          output.append(lead &- 0x41 < 26 ? lead | 0x20 : lead)
          index += 1
          continue
        }
        let (value, length) = UTF8Scan.scalar(in: bytes, at: index)
        if let place = LatinTables.index(of: value), folded[place] != 0 {
          output.append(folded[place])
        } else if isMark(value) {
          // Dropped.
        } else if isUnchanged(value) {
          for offset in 0..<length { output.append(bytes[index + offset]) }
        } else {
          isPlain = false
          appendGeneral(value, to: &output)
        }
        index += length
      }
      return isPlain
    }
  }

  /// Combining diacritical marks and variation selectors: all of them are Mn.
  @inline(__always)
  private static func isMark(_ value: UInt32) -> Bool {
    value &- 0x300 < 0x70 || value &- 0xFE00 < 0x10
  }

  /// Punctuation, currency, ideographs and emoji: no marks, no case, no decomposition.
  @inline(__always)
  private static func isUnchanged(_ value: UInt32) -> Bool {
    value &- 0x2002 < 0xBE || value &- 0x80 < 0x2A || value &- 0xAB < 0x0A || value &- 0x4E00 < 0x5200
      || value &- 0x1F000 < 0x1000
  }

  private static func appendGeneral(_ value: UInt32, to output: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(value) else { return }
    for part in CanonicalMapping.decomposed(String(scalar)).unicodeScalars
    where part.properties.generalCategory != .nonspacingMark {
      output.append(contentsOf: part.properties.lowercaseMapping.utf8)
    }
  }
}
