import Foundation
import Testing
import VietnameseText

@Suite struct NFCTests {
  @Test(arguments: [
    ("Co\u{302}\u{323}ng ho\u{300}a", "Cộng hòa"),
    ("Co\u{323}\u{302}ng", "Cộng"),
    ("\u{F4}\u{323}", "\u{1ED9}"),
    ("u\u{31B}\u{1A1}\u{309}", "ưở"),
    ("u\u{301}\u{31B}", "ứ"),
    ("\u{111}\u{323}", "\u{111}\u{323}"),
    ("q\u{301}\u{323}", "q\u{323}\u{301}"),
    ("a\u{301}\u{301}", "á\u{301}"),
    ("\u{212B}\u{2126}", "\u{C5}\u{3A9}"),
    ("\u{2000}a", "\u{2002}a"),
    ("\u{1100}\u{1161}", "가"),
    ("u\u{308}\u{301}", "\u{1D8}"),
    ("\u{301}a", "\u{301}a"),
    ("", ""),
  ])
  func composesToExactScalars(_ text: String, _ expected: String) {
    #expect(Array(NFC.normalize(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test func leavesNFCTextAsItIs() {
    let text = "Gương người tốt, việc tốt – «Đặng Thị Ơn» 100% 👍 € 中"
    #expect(NFC.isNFC(text))
    #expect(Array(NFC.normalize(text).utf8) == Array(text.utf8))
  }

  @Test func tellsDecomposedTextFromComposedThoughSwiftSaysEqual() {
    let decomposed = "Ho\u{302}\u{323} Ha\u{309}i"
    #expect(decomposed == "Hộ Hải")
    #expect(!NFC.isNFC(decomposed))
    #expect(NFC.isNFC(NFC.normalize(decomposed)))
  }

  @Test func composesTheWholeFoundingDocument() {
    let text = FoundingDocument.text
    let restored = NFC.normalize(text.decomposedStringWithCanonicalMapping)
    #expect(restored.utf8.elementsEqual(text.utf8))
  }

  @Test func agreesWithFoundationOnRandomText() {
    var generator = SplitMix64(seed: 1)
    for round in 0..<6000 {
      let text = round.isMultiple(of: 2) ? RandomText.hostile(&generator) : RandomText.marked(&generator)
      let expected = text.precomposedStringWithCanonicalMapping
      #expect(NFC.normalize(text).utf8.elementsEqual(expected.utf8), "\(text.unicodeScalars.map(\.value))")
      #expect(NFC.isNFC(text) == text.utf8.elementsEqual(expected.utf8), "\(text.unicodeScalars.map(\.value))")
    }
  }

  @Test func agreesWithFoundationOnEveryScalarBesideAnother() {
    for value in UInt32(0)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a" + String(scalar)
      let expected = text.precomposedStringWithCanonicalMapping
      if !NFC.normalize(text).utf8.elementsEqual(expected.utf8) { Issue.record("U+\(String(value, radix: 16))") }
    }
  }

  @Test func isIdempotent() {
    var generator = SplitMix64(seed: 2)
    for _ in 0..<3000 {
      let once = NFC.normalize(RandomText.hostile(&generator))
      #expect(NFC.normalize(once).utf8.elementsEqual(once.utf8))
      #expect(NFC.isNFC(once))
    }
  }
}
