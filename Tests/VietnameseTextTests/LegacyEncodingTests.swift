import Foundation
import Testing
import VietnameseText

@Suite struct LegacyEncodingTests {
  @Test(
    arguments: [
      (.tcvn3, "Céng hßa x· héi chñ nghÜa ViÖt Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
      (.tcvn3, "ng\u{AD}êi §Æng ®\u{AD}îc ¬n", "người Đặng được ơn"),
      (
        .vniWindows, "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam - Ñoäc laäp - Töï do - Haïnh phuùc",
        "Cộng hòa xã hội chủ nghĩa Việt Nam - Độc lập - Tự do - Hạnh phúc"
      ),
      (
        .vniWindows, "NGÖÔØI TOÁT, VIEÄC TOÁT ôû huyeän; kyõ sö Lyù, thò traán",
        "NGƯỜI TỐT, VIỆC TỐT ở huyện; kỹ sư Lý, thị trấn"
      ),
      (.windows1258, "Côòng hoÌa", "Cộng hòa"),
      (.windows1258, "Ðãòng ðýõòc", "Đặng được"),
      (.misreadUTF8, "Ninh Háº£i", "Ninh Hải"),
      (
        .misreadUTF8, "xÃ£ VÄ©nh Háº£i, Ä‘Æ°á»\u{9D}ng; ThÃ\u{A0}nh phá»‘ â€œHÃ\u{A0} Ná»™iâ€\u{9D}",
        "xã Vĩnh Hải, đường; Thành phố “Hà Nội”"
      ),
      (.misreadUTF8, "Ninh Hải Háº£i", "Ninh Hải Hải"),
    ] as [(LegacyEncoding, String, String)])
  func convertsPastedText(_ encoding: LegacyEncoding, _ text: String, _ expected: String) {
    #expect(encoding.decode(text).utf8.elementsEqual(NFC.normalize(expected).utf8))
  }

  @Test func convertsTheBytesOfWindows1258() {
    #expect(LegacyEncoding.windows1258.decode(bytes: [0x43, 0xF4, 0xF2, 0x6E, 0x67]) == "Cộng")
    #expect(LegacyEncoding.windows1258.decode(bytes: [0x43, 0xF4, 0xF2, 0x6E, 0x67]).unicodeScalars.count == 4)
  }

  @Test(
    arguments: [
      (.tcvn3, "Céng hßa x· héi chñ nghÜa ViÖt Nam"),
      (.vniWindows, "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam - Ñoäc laäp - Töï do - Haïnh phuùc"),
      (.misreadUTF8, "Há»™i Ä‘á»“ng nhÃ¢n dÃ¢n huyá»‡n Ninh Háº£i"),
      (.windows1258, "Côòng hoÌa xaÞ hôòi chuÒ nghiÞa Viêòt Nam"),
    ] as [(LegacyEncoding, String)])
  func recognisesShortTexts(_ encoding: LegacyEncoding, _ text: String) throws {
    let detection = try #require(LegacyEncoding.detect(text))
    #expect(detection.encoding == encoding)
    #expect(detection.scoreBefore < 0.5)
    #expect(detection.scoreAfter > 0.9)
    #expect(VietnameseLegibility.score(detection.text) == detection.scoreAfter)
  }

  @Test(arguments: [
    "Cộng hòa xã hội chủ nghĩa Việt Nam", "Co\u{302}\u{323}ng ho\u{300}a", "plain ASCII", "", "Señor Müller à Zürich",
    "“Người tốt, việc tốt”", "30 °C – 5 m² – © 2024", "Привет", "José", "«à»", "Đắk Lắk, Kạn", "100 %",
  ])
  func leavesGoodTextAlone(_ text: String) {
    #expect(LegacyEncoding.detect(text) == nil)
  }

  /// TCVN3 has no toned capitals, so the text is made small first.
  @Test func tcvn3RoundTrip() throws {
    let text = small(FoundingDocument.text)
    try expectRoundTrip(.tcvn3, LegacyEncoders.tcvn3(text), text, rawAtMost: 0.25)
  }

  @Test func noticesThatSoftHyphensWereDeleted() throws {
    let bytes = LegacyEncoders.tcvn3(small(FoundingDocument.text))
    #expect(try #require(LegacyEncoding.detect(bytes: bytes)).hasLostLetters == false)
    let damaged = try #require(LegacyEncoding.detect(bytes: bytes.filter { $0 != 0xAD }))
    #expect(damaged.encoding == .tcvn3)
    #expect(damaged.hasLostLetters)
    #expect(try #require(LegacyEncoding.detect("Céng hßa x· héi chñ nghÜa ViÖt Nam")).hasLostLetters == false)
  }

  @Test func vniRoundTrip() throws {
    let text = asciiPunctuation(FoundingDocument.text)
    try expectRoundTrip(.vniWindows, LegacyEncoders.vni(text), text, rawAtMost: 0.3)
  }

  @Test func windows1258RoundTrip() throws {
    let text = asciiPunctuation(FoundingDocument.text)
    try expectRoundTrip(.windows1258, LegacyEncoders.windows1258(text), text, rawAtMost: 0.45)
  }

  @Test(arguments: [String.Encoding.windowsCP1252, .isoLatin1])
  func misreadUTF8RoundTrip(_ encoding: String.Encoding) throws {
    let text = FoundingDocument.text
    let misread = text.utf8.map { misreadByte($0, as: encoding) }.joined()
    let detection = try #require(LegacyEncoding.detect(misread))
    #expect(detection.encoding == .misreadUTF8)
    #expect(detection.scoreBefore < 0.02)
    #expect(detection.scoreAfter >= 0.998)
    #expect(detection.text.utf8.elementsEqual(text.utf8))
  }

  @Test func misreadAsWindows1258RoundTrip() throws {
    let bytes1258: [UInt8: UInt32] = [
      0xC3: 0x102, 0xD0: 0x110, 0xD5: 0x1A0, 0xDD: 0x1AF, 0xE3: 0x103, 0xF0: 0x111, 0xF5: 0x1A1, 0xFD: 0x1B0,
    ]
    let text = "xã Vĩnh Hải, hộ nghèo, đường giao thông nông thôn, Ủy ban nhân dân"
    var view = String.UnicodeScalarView()
    for byte in text.utf8 {
      let latin = try #require(misreadByte(byte, as: .windowsCP1252).unicodeScalars.first)
      view.append(try #require(Unicode.Scalar(bytes1258[byte] ?? latin.value)))
    }
    #expect(LegacyEncoding.misreadUTF8.decode(String(view)) == text)
  }

  @Test func repairsTextThatIsPartlyRight() {
    let mixed = "Ninh Hải " + "Ninh Háº£i"
    #expect(LegacyEncoding.misreadUTF8.decode(mixed) == "Ninh Hải Ninh Hải")
  }

  @Test func validUTF8FilesAreNotLegacy() {
    #expect(LegacyEncoding.detect(bytes: Array(FoundingDocument.text.utf8)) == nil)
  }

  @Test func figuresOfTheFoundingDocumentHold() throws {
    let score = try #require(VietnameseLegibility.score(FoundingDocument.text))
    #expect(score >= 0.998)
    #expect(VietnameseLegibility.score("no letters with marks") == nil)
  }

  @Test func piecesOfGoodProseAreLeftAlone() {
    let words = FoundingDocument.text.split(whereSeparator: \.isWhitespace)
    for count in [1, 3, 6] {
      for start in 0..<words.count - count {
        let piece = words[start..<start + count].joined(separator: " ")
        #expect(LegacyEncoding.detect(piece) == nil, "\(piece)")
      }
    }
  }

  @Test func randomTextNeverCrashes() {
    var generator = SplitMix64(seed: 7)
    for _ in 0..<1500 {
      let text = RandomText.hostile(&generator)
      for encoding in LegacyEncoding.allCases {
        #expect(NFC.isNFC(encoding.decode(text)))
      }
      if let detection = LegacyEncoding.detect(text) { #expect(detection.scoreAfter > 0.9) }
      let bytes = (0..<20).map { _ in UInt8.random(in: 0...255, using: &generator) }
      _ = LegacyEncoding.detect(bytes: bytes)
    }
  }

  private func expectRoundTrip(
    _ encoding: LegacyEncoding, _ bytes: [UInt8], _ text: String, rawAtMost: Double
  ) throws {
    #expect(encoding.decode(bytes: bytes).utf8.elementsEqual(text.utf8))
    let detection = try #require(LegacyEncoding.detect(bytes: bytes))
    #expect(detection.encoding == encoding)
    #expect(detection.text.utf8.elementsEqual(text.utf8))
    #expect(detection.scoreBefore <= rawAtMost)
    #expect(detection.scoreAfter >= 0.998)
  }

  private func asciiPunctuation(_ text: String) -> String {
    text.replacingOccurrences(of: "“", with: "\"").replacingOccurrences(of: "”", with: "\"")
  }

  private func small(_ text: String) -> String {
    asciiPunctuation(text).lowercased()
  }

  /// What one byte shows as; browsers show a C1 control for the undefined bytes of Windows-1252.
  private func misreadByte(_ byte: UInt8, as encoding: String.Encoding) -> String {
    String(bytes: [byte], encoding: encoding) ?? String(Unicode.Scalar(byte))
  }
}
