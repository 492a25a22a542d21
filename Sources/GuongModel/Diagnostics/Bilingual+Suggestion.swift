extension Bilingual {
  /// What ends a message about a name that nothing has: «Có phải ý bạn là «dao»?».
  package static func didYouMean(_ name: String) -> Bilingual {
    Bilingual(vi: "Có phải ý bạn là «\(name)»?", en: "Did you mean «\(name)»?")
  }
}
