import Testing
import VietnameseText

@Suite struct ListLetteringTests {
  @Test func followsTheVietnameseAlphabet() {
    #expect((1...23).compactMap(ListLettering.letter) == Array("abcdđeghiklmnopqrstuvxy"))
    #expect(ListLettering.letter(5) == "đ")
    #expect(ListLettering.letter(7) == "g")
  }

  @Test(arguments: [0, -1, 24, Int.max])
  func hasNoLetterBeyondTheAlphabet(_ ordinal: Int) {
    #expect(ListLettering.letter(ordinal) == nil)
  }

  @Test func knowsThePlaceOfALetter() {
    #expect(ListLettering.ordinal(of: "a") == 1)
    #expect(ListLettering.ordinal(of: "d\u{335}") == nil)
    #expect(ListLettering.ordinal(of: "đ") == 5)
    #expect(ListLettering.ordinal(of: "f") == nil)
    #expect(ListLettering.ordinal(of: "y") == 23)
  }
}
