import Testing
import VietnameseText

@Suite struct WordResidueTests {
  @Test(arguments: [
    ("[bookmark: _Hlk183078344]Căn cứ", "[bookmark: _Hlk183078344]"),
    ("[bookmark: _GoBack]Nhằm", "[bookmark: _GoBack]"),
    ("xem mục Error! Reference source not found. dưới đây", "Error! Reference source not found."),
    ("trang Error! Bookmark not defined.", "Error! Bookmark not defined."),
    ("trang Lỗi! Không tìm thấy nguồn tham chiếu. nhé", "Lỗi! Không tìm thấy nguồn tham chiếu."),
    ("Kính gửi { MERGEFIELD Ten } cùng gia đình", "{ MERGEFIELD Ten }"),
    ("Kính gửi MERGEFIELD Ten cùng gia đình", "MERGEFIELD Ten"),
    ("xem HYPERLINK \"https://a.vn\" này", "HYPERLINK \"https://a.vn\""),
    ("trang PAGEREF _Toc123", "PAGEREF _Toc123"),
    ("chữ <o:p></o:p> hết", "<o:p>"), ("mso-bidi-font-size:12.0pt chữ", "mso-bidi-font-size:12.0pt"),
    ("Ngày * MERGEFORMAT tháng", "* MERGEFORMAT"), ("[if !supportLists]- một", "[if !supportLists]"),
    ("mục _Toc183078344 ở", "_Toc183078344"),
  ])
  func findsLeftovers(text: String, expected: String) {
    let tokens = TextTokens(text)
    #expect(WordResidue.find(in: tokens).first.map { tokens.text($0.range) } == expected)
  }

  @Test(arguments: [
    "Trang này nói về phần mềm Word.", "[ghi chú: đã sửa]", "Nhiệt độ < 30 độ, [1], (2).", "Lỗi! Lỗi tại tôi.",
    "HYPERLINK là tên một lệnh.", "tệp so_lieu_2025.xlsx",
  ])
  func sparesText(text: String) {
    #expect(WordResidue.find(in: TextTokens(text)).isEmpty)
  }

  @Test func endsAtTheLineWhereTheClosingMarkIsMissing() {
    let tokens = TextTokens("[bookmark: _GoBack\nCăn cứ]")
    #expect(WordResidue.find(in: tokens).map { tokens.text($0.range) } == ["[bookmark: _GoBack"])
  }
}
