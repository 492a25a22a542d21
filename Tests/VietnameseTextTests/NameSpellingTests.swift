import Testing
import VietnameseText

@Suite struct NameSpellingTests {
  @Test(arguments: [
    ("Xã An Hòa", "xã  an hoà"), ("Phòng Nội vụ", "PHÒNG NỘI\u{A0}VỤ"), ("Đặng Thuý", "đặng thúy"),
    ("Xã Trí Hải", "Xa\u{303} Tri\u{301} Ha\u{309}i"), (" Xã B\n", "xã b"),
  ])
  func namesThatMeanTheSameAreOne(_ one: String, _ other: String) {
    #expect(NameSpelling.key(one) == NameSpelling.key(other))
  }

  @Test(arguments: [("Xã Tân Hải", "Xã Tấn Hải"), ("Lê Hoa", "Lê Hòa"), ("Xã A", "Xa A"), ("Bến Đá", "Bến Da")])
  func toneMarksAndLettersTellNamesApart(_ one: String, _ other: String) {
    #expect(NameSpelling.key(one) != NameSpelling.key(other))
  }
}
