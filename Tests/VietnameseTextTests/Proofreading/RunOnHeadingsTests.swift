import Testing
import VietnameseText

@Suite struct RunOnHeadingsTests {
  @Test func findsAHeadingThatRunsIntoItsText() {
    let text = TextTokens("4. Cổng Thông tin điện tử huyện Mở chuyên trang, chuyên mục")
    #expect(marked(RunOnHeadings.find(in: text), in: text) == ["huyện Mở → huyện. Mở"])
  }

  @Test(arguments: [
    "Trường Đại học Mở Thành phố", "Ban Chỉ đạo huyện Ninh Hải", "cấp huyện; Chủ trì họp",
    "Ủy ban nhân dân huyện\nChủ trì",
    "HUYỆN Triển khai", "huyện Triển lãm", "huyện Mở rộng cửa", "các xã phối hợp",
  ])
  func sparesOtherCapitals(text: String) {
    #expect(RunOnHeadings.find(in: TextTokens(text)).isEmpty)
  }
}
