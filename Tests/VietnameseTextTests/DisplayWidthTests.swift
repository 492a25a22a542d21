import Foundation
import Testing
import VietnameseText

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("Đường", 5), ("Ho\u{302}\u{323}", 2), ("中国", 4), ("a中b", 4), ("한국", 4),
    ("\u{1112}\u{1161}\u{11AB}", 2),
    ("🙂", 2), ("👨‍👩‍👧", 2), ("🇻🇳", 2), ("❤\u{FE0F}", 2), ("❤", 1), ("a\u{AD}b", 2), ("a\u{200B}b", 2), ("\tx", 2),
    ("\u{7}x", 1),
    ("“ế” – €", 7), ("ＡＢ", 4), ("\u{85}\u{96}x", 1), ("q\u{301}", 1), ("。", 2), ("½°", 2), ("\u{7F}", 0),
  ])
  func countsColumns(_ text: String, _ columns: Int) {
    #expect(DisplayWidth.columns(of: text) == columns)
  }

  @Test func normalisationFormsAreEquallyWide() {
    for word in FoundingDocument.text.split(separator: " ").prefix(200) {
      let decomposed = String(word).unicodeScalars.flatMap { scalar in
        Array(String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars)
      }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: decomposed)
      #expect(DisplayWidth.columns(of: String(view)) == DisplayWidth.columns(of: String(word)))
    }
  }
}
