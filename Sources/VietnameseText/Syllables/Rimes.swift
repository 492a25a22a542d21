/// The rimes of Vietnamese (vowels and coda, without tone) as they are spelt.
enum Rimes {
  /// Rimes after any onset; which onset goes with which is decided by ``SyllableInventory``.
  static let all = """
    a ac ach ai am an ang anh ao ap at au ay \
    ăc ăm ăn ăng ăp ăt \
    âc âm ân âng âp ât âu ây \
    e ec em en eng eo ep et \
    ê êch êm ên ênh êp êt êu \
    i ia ich im in inh ip it iu \
    iêc iêm iên iêng iêp iêt iêu \
    o oc oi om on ong op ot \
    oa oac oach oai oam oan oang oanh oao oap oat oay \
    oăc oăm oăn oăng oăt \
    oe oen oeo oet ooc oong \
    ô ôc ôi ôm ôn ông ôp ôt \
    ơ ơi ơm ơn ơp ơt \
    u ua uc ui um un ung up ut \
    uân uâng uât uây uê uêch uên uênh uêt uêu uơ \
    uôc uôi uôm uôn uông uôt \
    uy uya uych uyn uynh uyp uyt uyu uyên uyêt \
    ư ưa ưc ưi ưm ưng ưt ưu \
    ươc ươi ươm ươn ương ươp ươt ươu \
    y yêm yên yêng yêt yêu
    """

  /// What follows `qu`.
  static let afterQu = """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt ân âng âp ât âu ây \
    e en eng eo et ê êch ên ênh êt êu i ich in inh it iu iên iêt ôc ơ ơi ơn ơt \
    y ych yn ynh yt yu yên yêt
    """

  /// What follows `gi` beside the rimes of ``all`` that begin with a back vowel: giờ, giếng, giết, gìn.
  static let afterGi = "e en eo ep et eng ê êm ên êng êt êu êc m n ch p t u"

  /// Whether the rime begins with the glide w (oa, uy…): after it, c and k are spelt qu.
  static func hasGlide(_ rime: Substring) -> Bool {
    ["oa", "oă", "oe", "uâ", "uê", "uơ", "uy"].contains { rime.hasPrefix($0) }
  }
}
