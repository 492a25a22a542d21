import Testing
import VietnameseText

@Suite struct TextTokensTests {
  @Test func cutsWordsNumbersAndMarks() {
    let text = TextTokens("Số 252/KH-UBND, năm 2024.")
    #expect(
      text.tokens.map(text.text) == ["Số", "252", "/", "KH", "-", "UBND", ",", "năm", "2024", "."])
    #expect(text.tokens.map(\.kind) == [.word, .number, .mark, .word, .mark, .word, .mark, .word, .number, .mark])
  }

  @Test func knowsWhatStandsBetweenTokens() {
    let text = TextTokens("một hai\nba,bốn\u{A0}năm")
    #expect(text.tokens.map(\.gap) == [.lineEnd, .space, .lineEnd, .nothing, .nothing, .space])
  }

  @Test func keysIgnoreCapitalsAndTonePlacementButNotTones() {
    #expect(TextTokens.key("Uỷ") == TextTokens.key("ủy"))
    #expect(TextTokens.key("HÒA") == TextTokens.key("hoà"))
    #expect(TextTokens.key("tình") != TextTokens.key("tỉnh"))
    #expect(TextTokens.key("u\u{309}y") == TextTokens.key("ủy"))
  }

  @Test func tellsCapitals() {
    #expect(TextTokens("kế Kế KẾ QyĐ Ở").tokens.map(\.capitals) == [.small, .first, .all, .mixed, .first])
  }

  @Test func emptyTextHasNoTokens() {
    #expect(TextTokens("").tokens.isEmpty)
    #expect(TextTokens(" \n ").tokens.isEmpty)
  }
}
