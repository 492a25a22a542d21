import Foundation

/// Encoders into the legacy encodings, written from their published tables and apart from the decoders under test.
enum LegacyEncoders {
  /// TCVN3; toned capitals become small letters, as capital-only fonts have them.
  static func tcvn3(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { scalar in
      if scalar.value < 0x80 { return UInt8(scalar.value) }
      if let byte = tcvn3Bytes[scalar] { return byte }
      let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
      return tcvn3Bytes[lower] ?? UInt8(ascii: "?")
    }
  }

  /// VNI-Windows: the scalar sequence as Windows-1252 shows it, which for its characters is Latin-1.
  static func vni(_ text: String) -> [UInt8] {
    text.unicodeScalars.flatMap { scalar -> [UInt8] in
      if scalar.value < 0x80 { return [UInt8(scalar.value)] }
      return vniBytes[scalar] ?? [UInt8(ascii: "?")]
    }
  }

  /// Windows-1258: letters with their own mark whole, tones as combining marks after them.
  static func windows1258(_ text: String) -> [UInt8] {
    text.unicodeScalars.flatMap { scalar -> [UInt8] in
      if scalar.value < 0x80 { return [UInt8(scalar.value)] }
      return windows1258Bytes[scalar] ?? [UInt8(ascii: "?")]
    }
  }

  private static let tcvn3Bytes: [Unicode.Scalar: UInt8] = {
    let table: [(UInt8, String)] = [
      (0xA1, "ĂÂÊÔƠƯĐ"), (0xA8, "ăâêôơưđ"), (0xB5, "àảãáạ"), (0xBB, "ằẳẵắ"), (0xC6, "ặ"), (0xC7, "ầẩẫấậ"), (0xCC, "è"),
      (0xCE, "ẻẽéẹ"), (0xD2, "ềểễếệ"), (0xD7, "ìỉ"), (0xDC, "ĩíị"), (0xDF, "ò"), (0xE1, "ỏõóọ"), (0xE5, "ồổỗốộ"),
      (0xEA, "ờởỡớợ"), (0xEF, "ù"), (0xF1, "ủũúụ"), (0xF5, "ừửữứự"), (0xFA, "ỳỷỹýỵ"),
    ]
    var bytes: [Unicode.Scalar: UInt8] = [:]
    for (first, letters) in table {
      for (offset, letter) in letters.unicodeScalars.enumerated() { bytes[letter] = first + UInt8(offset) }
    }
    return bytes
  }()

  private static let vniBytes: [Unicode.Scalar: [UInt8]] = {
    let table = """
      à=aø á=aù ả=aû ã=aõ ạ=aï ă=aê ằ=aè ắ=aé ẳ=aú ẵ=aü ặ=aë â=aâ ầ=aà ấ=aá ẩ=aå ẫ=aã ậ=aä
      è=eø é=eù ẻ=eû ẽ=eõ ẹ=eï ê=eâ ề=eà ế=eá ể=eå ễ=eã ệ=eä ì=ì í=í ỉ=æ ĩ=ó ị=ò
      ò=oø ó=où ỏ=oû õ=oõ ọ=oï ô=oâ ồ=oà ố=oá ổ=oå ỗ=oã ộ=oä ơ=ô ờ=ôø ớ=ôù ở=ôû ỡ=ôõ ợ=ôï
      ù=uø ú=uù ủ=uû ũ=uõ ụ=uï ư=ö ừ=öø ứ=öù ử=öû ữ=öõ ự=öï ỳ=yø ý=yù ỷ=yû ỹ=yõ ỵ=î đ=ñ
      """
    var bytes: [Unicode.Scalar: [UInt8]] = [:]
    for entry in table.split(whereSeparator: \.isWhitespace) {
      for text in [String(entry), entry.uppercased()] {
        let scalars = Array(text.unicodeScalars)
        bytes[scalars[0]] = scalars[2...].map { UInt8($0.value) }
      }
    }
    return bytes
  }()

  private static let windows1258Bytes: [Unicode.Scalar: [UInt8]] = {
    let letters: [(Unicode.Scalar, UInt8)] = [
      ("Â", 0xC2), ("Ă", 0xC3), ("Ê", 0xCA), ("Đ", 0xD0), ("Ô", 0xD4), ("Ơ", 0xD5), ("Ư", 0xDD), ("â", 0xE2),
      ("ă", 0xE3),
      ("ê", 0xEA), ("đ", 0xF0), ("ô", 0xF4), ("ơ", 0xF5), ("ư", 0xFD),
    ]
    var bases = letters
    for letter in "aeiouyAEIOUY".unicodeScalars { bases.append((letter, UInt8(letter.value))) }
    let tones: [(Unicode.Scalar, UInt8)] = [
      ("\u{300}", 0xCC), ("\u{309}", 0xD2), ("\u{303}", 0xDE), ("\u{301}", 0xEC), ("\u{323}", 0xF2),
    ]
    var bytes: [Unicode.Scalar: [UInt8]] = [:]
    for (letter, byte) in letters { bytes[letter] = [byte] }
    for (letter, byte) in bases {
      for (tone, mark) in tones {
        let composed = (String(letter) + String(tone)).precomposedStringWithCanonicalMapping.unicodeScalars
        if composed.count == 1, let scalar = composed.first { bytes[scalar] = [byte, mark] }
      }
    }
    return bytes
  }()
}
