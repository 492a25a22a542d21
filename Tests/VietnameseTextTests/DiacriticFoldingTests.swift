import Foundation
import Testing
import VietnameseText

@Suite struct DiacriticFoldingTests {
  @Test(arguments: [
    ("Đường", "duong"),
    ("ĐẶNG THỊ ƠN", "dang thi on"),
    ("Hộ Hải", "ho hai"),
    ("Hỗ Hài", "ho hai"),
    ("Chamaléa", "chamalea"),
    ("Ninh Thua\u{302}\u{323}n", "ninh thuan"),
    ("hoà – hòa", "hoa – hoa"),
    ("«Ünïcödé» ĳ", "«unicode» ĳ"),
    ("Ёлка Йод", "елка иод"),
    ("ΆΈ", "αε"),
    ("한국", "한국"),
    ("❤\u{FE0F} 100 €", "❤ 100 €"),
    ("Straße Ⅷ", "straße ⅷ"),
    ("İ", "i"),
    ("", ""),
  ])
  func dropsMarksAndCase(_ text: String, _ folded: String) {
    #expect(DiacriticFolding.fold(text).utf8.elementsEqual(folded.utf8))
  }

  @Test func foldsEveryVietnameseLetterToASCII() {
    let letters = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ"
    let expected =
      String(repeating: "a", count: 18) + String(repeating: "e", count: 12) + String(repeating: "i", count: 6)
      + String(repeating: "o", count: 18) + String(repeating: "u", count: 12) + String(repeating: "y", count: 6) + "d"
    #expect(DiacriticFolding.fold(letters) == expected)
    #expect(DiacriticFolding.fold(letters.uppercased()) == expected)
  }

  @Test func appendsToBytesThatAreThere() {
    var bytes = Array("x:".utf8)
    DiacriticFolding.append("Ấ", to: &bytes)
    DiacriticFolding.append("Й", to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "x:aи")
  }

  @Test func followsItsDefinitionOnRandomText() {
    var generator = SplitMix64(seed: 3)
    for round in 0..<4000 {
      let text = round.isMultiple(of: 2) ? RandomText.hostile(&generator) : RandomText.marked(&generator)
      #expect(
        DiacriticFolding.fold(text).utf8.elementsEqual(reference(text).utf8), "\(text.unicodeScalars.map(\.value))")
    }
  }

  @Test func isIdempotent() {
    var generator = SplitMix64(seed: 4)
    for _ in 0..<4000 {
      let once = DiacriticFolding.fold(RandomText.hostile(&generator))
      #expect(DiacriticFolding.fold(once).utf8.elementsEqual(once.utf8), "\(once.unicodeScalars.map(\.value))")
    }
  }

  /// The definition, step by step.
  private func reference(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars
    where scalar.properties.generalCategory != .nonspacingMark {
      let plain: Unicode.Scalar = scalar == "đ" || scalar == "Đ" ? "d" : scalar
      view.append(contentsOf: plain.properties.lowercaseMapping.unicodeScalars)
    }
    return String(view).precomposedStringWithCanonicalMapping
  }

  @Test(arguments: ["Tiêu đề", "tieu-de", "TIEU_DE", "tiêu_Đề"])
  func namesAreComparedWithoutSpacesHyphensAndUnderscores(name: String) {
    #expect(DiacriticFolding.foldName(name) == "tieude")
  }
}
