import Testing
import VietnameseText

@Suite struct SyllableTests {
  @Test(
    arguments: [
      ("nghiêng", "ngh", "iê", "ng", .ngang), ("quyết", "qu", "yê", "t", .sac), ("giếng", "gi", "ê", "ng", .sac),
      ("gì", "g", "i", "", .huyen), ("gìn", "g", "i", "n", .huyen), ("giữ", "gi", "ư", "", .nga),
      ("Ủy", "", "Uy", "", .hoi), ("quạ", "qu", "a", "", .nang), ("khuỷu", "kh", "uyu", "", .hoi),
      ("xoong", "x", "oo", "ng", .ngang), ("ĐỨC", "Đ", "Ư", "C", .sac),
    ] as [(String, String, String, String, Tone)])
  func splitsBySpelling(_ text: String, _ onset: String, _ vowels: String, _ coda: String, _ tone: Tone) throws {
    let syllable = try #require(Syllable(text))
    #expect(syllable.onset == onset)
    #expect(syllable.vowels == vowels)
    #expect(syllable.coda == coda)
    #expect(syllable.tone == tone)
    #expect(syllable.isLegal)
  }

  @Test(arguments: ["", "đ", "ng", "ưở i", "hóà", "banana", "ñu", "Việt-Nam", "iêua", "12", "nghiêngngh"])
  func refusesWhatIsNoSyllable(_ text: String) {
    #expect(Syllable(text) == nil)
  }

  @Test(arguments: [
    "Nguyễn", "Trần", "Huỳnh", "Ninh", "Thuận", "Chử", "Khuỷu", "ngoằn", "ngoèo", "quýnh", "y", "ý", "yếu", "ỉa",
    "giặc",
    "giêng", "giết", "huých", "tuýt", "kỳ", "lý", "lí", "nghỉ", "xoong", "buýt", "thuở", "UỶ", "QUÝ", "oách", "uyên",
    "ươn",
    "rượu", "hươu", "quắc", "gìn", "đĩa",
  ])
  func knowsSyllables(_ text: String) throws {
    #expect(try #require(Syllable(text)).isLegal)
  }

  @Test(arguments: [
    "hat", "họk", "bàc", "sảch", "ngièng", "ghà", "cế", "kọ", "nghà", "gế", "câ", "jà", "wá", "fở", "zạ", "cóa", "iế",
    "byến",
    "xêng", "đắk", "lắk",
  ])
  func knowsWhatIsNone(_ text: String) {
    #expect(Syllable(text)?.isLegal != true)
  }

  @Test func stopCodasTakeTwoTonesOnly() throws {
    for rime in ["ac", "ach", "ap", "at"] {
      for tone in Tone.allCases {
        let mark = tone.combiningMark.map(String.init) ?? ""
        let text = "ta" + mark + rime.dropFirst()
        #expect(try #require(Syllable(text)).isLegal == (tone == .sac || tone == .nang), "\(text)")
        #expect(tone.fitsStopCoda == (tone == .sac || tone == .nang))
      }
    }
  }

  @Test func tonesAreInDictionaryOrder() {
    #expect(Tone.allCases.sorted() == [.ngang, .huyen, .hoi, .nga, .sac, .nang])
  }

  @Test func writesItselfInNFC() throws {
    #expect(try #require(Syllable("vie\u{323}\u{302}t")).written(in: .old).unicodeScalars.count == 4)
  }
}
