import GuongModel
import GuongParsing
import Testing
import VietnameseText

/// The table of phrases that the program brings along.
@Suite struct StandardPhrasesTests {
  private let phrases = StandardPhrases.table.phrases

  @Test func everyPhraseDiffersFromWhatWasMeantInMoreThanTonePlacement() {
    #expect(phrases.count > 250)
    for phrase in phrases { #expect(TextTokens.keys(phrase.wrong) != TextTokens.keys(phrase.right), "\(phrase.wrong)") }
  }

  @Test func noPhraseStandsTwice() {
    #expect(Set(phrases.map { TextTokens.keys($0.wrong) }).count == phrases.count)
  }

  @Test func exceptionsHoldTheirPhrase() {
    for phrase in phrases {
      for exception in phrase.exceptions {
        let alone = PhraseList([(phrase.wrong, [])])
        #expect(!alone.matches(in: TextTokens(exception)).isEmpty, "\(exception)")
      }
    }
  }

  @Test func nothingThatIsMeantIsWrong() {
    let list = PhraseList(phrases.map { ($0.wrong, $0.exceptions) })
    for phrase in phrases { #expect(list.matches(in: TextTokens(phrase.right)).isEmpty, "\(phrase.right)") }
  }

  @Test func textIsComposed() {
    for phrase in phrases {
      for text in [phrase.wrong, phrase.right, phrase.reason?.vi ?? ""] + phrase.exceptions {
        #expect(NFC.isNFC(text), "\(text)")
      }
    }
  }

  @Test(arguments: [
    "Hồ sơ xuất khẩu được nhân dân tình nguyện góp công xuất sắc.",
    "Cảm xúc tích cực sau buổi tham quan lịch sử lý thú.",
    "Cơ quan giám sát nhập khẩu thép; dây chuyền đạt công suất cao.", "Vấn đề suất ăn của học sinh đã được giải quyết.",
    "Các em vui vẽ tranh tặng thầy cô; bức tranh dành tặng mẹ.",
    "Phải nắm kỹ luật trước khi thi; như thế kỹ năng mới vững.",
    "Chúng tôi dành cho nhau thời gian, giành lấy cơ hội.", "Đổi vỏ hộp sữa đổi cây xanh.",
    "Tỉnh Thái Bình tỉnh táo trước cơn bão.",
  ])
  func soundSentencesHoldNone(sentence: String) {
    let list = PhraseList(phrases.map { ($0.wrong, $0.exceptions) })
    let text = TextTokens(sentence)
    #expect(list.matches(in: text).map { text.text($0.range) } == [])
  }
}
