import Testing
import VietnameseText

@Suite struct NumberFormsTests {
  private func find(_ text: String) -> [String] {
    let tokens = TextTokens(text)
    return marked(NumberForms.find(in: tokens), in: tokens)
  }

  @Test(arguments: [
    ("thu 1.8 tỷ đồng", "1.8 → 1,8"), ("đạt 98.76%", "98.76 → 98,76"), ("dài 2.5km", "2.5 → 2,5"),
    ("tổng 1,234.5 đồng", "1,234.5 → 1.234,5"), ("có 1,234,567 đồng", "1,234,567 → 1.234.567"),
    ("rộng 0.5 ha", "0.5 → 0,5"),
  ])
  func findsForeignForms(text: String, expected: String) {
    #expect(find(text) == [expected])
  }

  @Test(arguments: [
    "thu 1,8 tỷ đồng", "3.000 km đường", "1.234.567 đồng", "98,76%", "mục 1.2", "khoản 2.1 điểm a", "phiên bản 3.1",
    "lúc 7.30",
    "ngày 9.5.2024", "Điều 2.1 m", "số 05/2024", "12,5 triệu", "1.234,5 ha", "192.168.1.1", "1.2. Kết quả", "năm 2025.",
    "IV.4",
  ])
  func sparesOtherNumbers(text: String) {
    #expect(find(text) == [])
  }
}
