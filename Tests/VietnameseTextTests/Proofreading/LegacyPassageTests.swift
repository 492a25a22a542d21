import Testing
import VietnameseText

@Suite struct LegacyPassageTests {
  @Test(arguments: [
    (
      "Bà con phấn khởi. Céng hßa x· héi chñ nghÜa ViÖt Nam. Hết.", LegacyEncoding.tcvn3,
      "Cộng hòa xã hội chủ nghĩa Việt Nam."
    ),
    (
      "Bà con phấn khởi. Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam. Hết.", .vniWindows,
      "Cộng hòa xã hội chủ nghĩa Việt Nam."
    ),
    ("Bà con phấn khởi.\nHuyá»‡n Ninh Háº£i\nHết.", .misreadUTF8, "Huyện Ninh Hải"),
  ])
  func findsTheSentence(text: String, encoding: LegacyEncoding, converted: String) throws {
    let found = LegacyPassage.find(in: TextTokens(text))
    #expect(found.map(\.encoding) == [encoding])
    #expect(found.map(\.mark.replacement) == [converted])
  }

  @Test func joinsNeighbouringSentences() {
    let text = TextTokens("Một. Céng hßa x· héi chñ nghÜa ViÖt Nam. Céng hßa x· héi chñ nghÜa. Hai.")
    #expect(LegacyPassage.find(in: text).count == 1)
  }

  @Test(arguments: [
    "Bà con phấn khởi, nhiệt độ 30 °C, diện tích 5 m².", "Ông nói «xong» rồi về.",
    "Le café de la Côte d’Azur était fermé, naïveté.",
    "El niño pequeño mañana.", "Straße über Köln", "± 5 µm · £3",
  ])
  func sparesOtherLanguagesAndSigns(text: String) {
    #expect(LegacyPassage.find(in: TextTokens(text)).isEmpty)
  }
}
