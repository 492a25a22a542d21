import GuongModel
import VietnameseText

/// Passages in an old encoding within a text that is otherwise Unicode.
enum LegacyPassageCheck {
  static func check(_ text: ProofText) -> [Diagnostic] {
    text.tokens.indices.flatMap { block in
      LegacyPassage.find(in: text.tokens[block]).compactMap {
        text.diagnostic(
          .passageLegacyEncoding, at: $0.mark.range, in: block,
          ["encoding": name(of: $0.encoding), "text": ProofText.quote($0.mark.replacement)])
      }
    }
  }

  private static func name(of encoding: LegacyEncoding) -> Bilingual {
    switch encoding {
    case .tcvn3, .vniWindows, .windows1258:
      .init(vi: "bảng mã cũ \(encoding.rawValue)", en: "the old encoding \(encoding.rawValue)")
    case .misreadUTF8: .init(vi: "chữ UTF-8 bị đọc nhầm sang bảng mã khác", en: "UTF-8 read as another encoding")
    }
  }
}
