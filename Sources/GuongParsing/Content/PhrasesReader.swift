import GuongModel

/// Reads `phrases.yaml`: what editors lay down about wording.
enum PhrasesReader {
  private enum Keys {
    static let phrases = Key("phrases", "cụm từ", mapOf: PhraseKeys.schema, isPublished: false)
    static let accepted = Key("accepted", "giữ nguyên", isPublished: false)
    static let schema = Schema([phrases, accepted])
  }

  private enum PhraseKeys {
    static let wrong = Key("wrong", "sai")
    static let right = Key("right", "đúng")
    static let reason = Key("why", "vì sao", "lý do")
    static let englishReason = Key("why_en", "vì sao tiếng Anh")
    static let exceptions = Key("except", "trừ")
    static let schema = Schema([wrong, right, reason, englishReason, exceptions])
  }

  static let schema = Keys.schema

  static func table(from root: YAMLNode, sink: DiagnosticSink) -> PhraseTable {
    guard case .mapping(let pairs) = root.value else {
      sink.add(.valueNotMap, at: root.span, ["key": Keys.phrases.name])
      return PhraseTable()
    }
    let map = MapReader(pairs, at: root.span, schema: Keys.schema, sink: sink)
    return PhraseTable(
      phrases: map.maps(Keys.phrases).compactMap(phrase),
      accepted: map.strings(Keys.accepted))
  }

  private static func phrase(_ map: MapReader) -> Phrase? {
    guard let wrong = map.required(PhraseKeys.wrong), let right = map.required(PhraseKeys.right) else { return nil }
    let reason = map.string(PhraseKeys.reason)
    return Phrase(
      wrong: wrong.value, right: right.value,
      reason: reason.map { Bilingual(vi: $0, en: map.string(PhraseKeys.englishReason) ?? $0) },
      exceptions: map.strings(PhraseKeys.exceptions))
  }
}
