import Testing
import VietnameseText

@Suite struct PhraseListTests {
  private let list = PhraseList([
    (phrase: "nhân dân tình", exceptions: ["nhân dân tình nguyện"]),
    (phrase: "sát nhập", exceptions: ["giám sát nhập"]),
  ])

  private func find(_ text: String) -> [String] {
    let tokens = TextTokens(text)
    return list.matches(in: tokens).map { tokens.text($0.range) }
  }

  @Test func findsPhrasesInAnyCapitalsAndOverLineEnds() {
    #expect(
      find("Uỷ ban nhân dân tình; NHÂN DÂN TÌNH; Nhân dân\ntình") == [
        "nhân dân tình", "NHÂN DÂN TÌNH", "Nhân dân\ntình",
      ])
  }

  @Test func findsNoPhraseOverAMark() {
    #expect(find("nhân dân, tình hình") == [])
    #expect(find("nhân dân-tình") == [])
  }

  @Test func sparesLongerPhrasesThatAreRight() {
    #expect(find("được nhân dân tình nguyện hiến đất") == [])
    #expect(find("giám sát nhập khẩu, các xã sát nhập") == ["sát nhập"])
  }

  @Test func givesAReplacementTheCapitalsOfTheText() {
    func right(_ text: String) -> [String] {
      list.matches(in: TextTokens(text)).map { $0.capitalised("sáp nhập") }
    }
    #expect(right("sát nhập Sát nhập SÁT NHẬP") == ["sáp nhập", "Sáp nhập", "SÁP NHẬP"])
  }
}
