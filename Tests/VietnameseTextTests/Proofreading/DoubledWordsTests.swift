import Testing
import VietnameseText

@Suite struct DoubledWordsTests {
  private func find(_ text: String) -> [String] {
    let tokens = TextTokens(text)
    return marked(DoubledWords.find(in: tokens), in: tokens)
  }

  @Test(arguments: [
    ("ban hành ngày ngày 22/12/2020", "ngày ngày → ngày"),
    ("họp vào ngày ngày mùng 5", "ngày ngày → ngày"),
    ("trong năm năm 2025", "năm năm → năm"),
    ("Quyết định số số 12", "số số → số"),
    ("đời sống của của bà con", "của của → của"),
    ("Các các cơ quan phối hợp", "Các các → Các"),
    ("hỗ trợ hộ nghèo xây xây nhà", "xây xây → xây"),
    ("của\ncủa người dân", "của\ncủa → của"),
    ("CỦA CỦA NHÂN DÂN", "CỦA CỦA → CỦA"),
    ("được được được khen", "được được → được"),
  ])
  func findsAWordTwice(text: String, expected: String) {
    #expect(find(text) == [expected])
  }

  @Test(arguments: [
    "Nhà nhà thi đua, người người thi đua, ngành ngành thi đua.",
    "Ngày ngày chị ra ruộng, đêm đêm chị ngồi ghi sổ.",
    "Bầu trời xanh xanh, gió thổi nhè nhẹ, mặt nước lăn tăn.",
    "Đời đời nhớ ơn; luôn luôn cố gắng; thường thường dậy sớm; dần dần quen tay.",
    "Con rùa không phải con ba ba.", "Chuồn chuồn bay thấp thì mưa.", "Ai ai cũng biết, đâu đâu cũng nói.",
    "Trong năm năm 2021-2025, xã đã làm xong đường.", "Suốt năm năm qua, chị không nghỉ buổi nào.",
    "Đơn vị thi công công trình đã bàn giao.", "Hội đồng đánh giá giá trị của mô hình.",
    "Các em học sinh sinh viên về quê.", "Tổ phân công công việc cho từng người.",
    "Ông nói từ từ để mọi người cùng ghi.", "Xã Vĩnh Hải hải sản nhiều.", "Bà Lan Lan kể.", "Cán bộ hội Hội Nông dân.",
    "của, của", "Nhiều lắm. Lắm khi cũng mệt.", "Hai việc làm song song.", "Cá, tôm, vân vân.",
    "Hội xác định định mức mới.", "Họ cười cười nói nói, đi đi lại lại.", "bye bye", "Wa wa",
    "Tiếng máy xình xịch, tiếng trống tùng tùng.", "số 2 2 nhà", "Ông bà đi từ từ.",
  ])
  func sparesWhatIsRight(text: String) {
    #expect(find(text) == [])
  }

  @Test(arguments: [
    ("tại Nghị quyết số Nghị quyết số 307", "Nghị quyết số Nghị quyết số → Nghị quyết số"),
    ("Ủy ban nhân dân Uỷ ban nhân dân huyện", "Ủy ban nhân dân Uỷ ban nhân dân → Ủy ban nhân dân"),
    ("thực hiện thực hiện tốt", "thực hiện thực hiện → thực hiện"),
  ])
  func findsAPhraseTwice(text: String, expected: String) {
    let tokens = TextTokens(text)
    #expect(marked(DoubledPhrases.find(in: tokens), in: tokens) == [expected])
  }

  @Test(arguments: [
    "Chị đi từng bước từng bước.", "Một chút một chút rồi cũng xong.", "Lâu lắm lâu lắm mới gặp.",
    "Làng tôi, làng tôi đây.",
    "Cố lên cố lên!", "Các tổ chức tổ chức hội thi.", "nhà nhà nhà nhà", "New York New York",
  ])
  func sparesDoubledAdverbials(text: String) {
    #expect(DoubledPhrases.find(in: TextTokens(text)).isEmpty)
  }
}
