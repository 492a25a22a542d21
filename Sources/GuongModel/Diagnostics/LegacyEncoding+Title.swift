import VietnameseText

extension LegacyEncoding {
  /// What editors call the encoding: «bảng mã cũ TCVN3».
  package var title: Bilingual {
    switch self {
    case .tcvn3, .vniWindows, .windows1258:
      Bilingual(vi: "bảng mã cũ \(rawValue)", en: "the old encoding \(rawValue)")
    case .misreadUTF8: Bilingual(vi: "UTF-8 bị đọc như bảng mã 8 bit", en: "UTF-8 read as an 8-bit encoding")
    }
  }
}
