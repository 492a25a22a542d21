import Testing
import VietnameseText

@Suite struct SuspiciousCharacterTests {
  @Test(
    arguments: [
      ("thi\u{AD}đua", .softHyphen, 3, 3, ""), ("thi\u{200B} đua", .zeroWidth, 3, 3, ""),
      ("\u{FEFF}thi", .zeroWidth, 0, 0, ""),
      ("đ\u{2060}ua", .zeroWidth, 1, 2, ""), ("đua\u{200C}", .zeroWidthJoiner, 3, 4, ""),
      ("đ\u{200D}ua", .zeroWidthJoiner, 1, 2, ""),
      ("1\u{200D}2", .zeroWidthJoiner, 1, 1, ""),
      ("a\u{202E}b", .bidiControl, 1, 1, ""), ("a\u{2066}b", .bidiControl, 1, 1, ""),
      ("a\u{200F}b", .bidiControl, 1, 1, ""),
      ("Ðặng", .ethForDStroke, 0, 0, "Đ"), ("ðặng", .ethForDStroke, 0, 0, "đ"),
      ("\u{189}ặng", .ethForDStroke, 0, 0, "Đ"),
      ("ngƣời", .ghaForUHorn, 2, 2, "ư"), ("Ƣu", .ghaForUHorn, 0, 0, "Ư"), ("q\u{301}", .strayMark, 1, 1, nil),
      ("\u{301}a", .strayMark, 0, 0, nil), ("á\u{301}", .strayMark, 1, 2, nil),
      ("a\u{A0}", .uselessNoBreakSpace, 1, 1, ""),
      ("a \u{A0}b", .uselessNoBreakSpace, 2, 2, ""), ("a\u{7}b", .control, 1, 1, ""), ("a\u{96}b", .control, 1, 1, ""),
      ("🙂\u{FFFD}b", .lostCharacter, 1, 4, nil),
    ] as [(String, SuspiciousCharacter.Kind, Int, Int, String?)])
  func finds(
    _ text: String, _ kind: SuspiciousCharacter.Kind, _ scalarOffset: Int, _ utf8Offset: Int, _ replacement: String?
  ) throws {
    let found = SuspiciousCharacter.find(in: text)
    let first = try #require(found.first)
    #expect(found.count == 1)
    #expect(first.kind == kind)
    #expect(first.scalarOffset == scalarOffset)
    #expect(first.utf8Offset == utf8Offset)
    #expect(first.replacement == replacement)
    #expect(Array(text.unicodeScalars)[scalarOffset] == first.scalar)
  }

  @Test(arguments: [
    "", "Người tốt, việc tốt – “Đặng Thị Ơn” … «ưu»", "Ho\u{302}\u{323} Ha\u{309}i", "👨‍👩‍👧 ❤️‍🔥", "30\u{A0}km", "a\tb\r\n",
    "Привет 中国", "o\u{31B}\u{301}",
    "Chamaléa ǎ",
  ])
  func findsNothingInGoodText(_ text: String) {
    #expect(SuspiciousCharacter.find(in: text).isEmpty)
    #expect(SuspiciousCharacter.repair(text).utf8.elementsEqual(text.utf8))
  }

  @Test func findsAllInOrder() {
    let found = SuspiciousCharacter.find(in: "Ðồng\u{AD} ngƣời\u{200B}")
    #expect(found.map(\.kind) == [.ethForDStroke, .softHyphen, .ghaForUHorn, .zeroWidth])
    #expect(found.map(\.scalarOffset) == [0, 4, 8, 11])
  }

  @Test func repairsWhatHasOneReading() {
    #expect(SuspiciousCharacter.repair("Ðồng\u{AD} ngƣời\u{200B} q\u{301}") == "Đồng người q\u{301}")
  }

  @Test func foundingDocumentHasNone() {
    #expect(SuspiciousCharacter.find(in: FoundingDocument.text).isEmpty)
  }

  @Test func everyUnicodeVietnameseLetterIsFine() {
    let letters = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ"
    #expect(SuspiciousCharacter.find(in: letters + letters.uppercased()).isEmpty)
  }

  @Test func quickCheckAgreesWithTheFullSearch() {
    var generator = SplitMix64(seed: 16)
    for _ in 0..<4000 {
      let text = RandomText.hostile(&generator, maximumLength: 6)
      // A soft hyphen before the text makes the quick check fail and the full search run.
      let full = SuspiciousCharacter.find(in: "x\u{AD}x" + text + "x").dropFirst().map {
        [$0.scalarOffset - 3, $0.utf8Offset - 4]
      }
      let quick = SuspiciousCharacter.find(in: "x" + text + "x").map { [$0.scalarOffset - 1, $0.utf8Offset - 1] }
      #expect(Array(full) == quick, "\(text.unicodeScalars.map(\.value))")
    }
  }

  @Test func repairIsFinal() {
    var generator = SplitMix64(seed: 17)
    for _ in 0..<2000 {
      let repaired = SuspiciousCharacter.repair(RandomText.hostile(&generator, maximumLength: 8))
      let left = SuspiciousCharacter.find(in: repaired).filter {
        $0.kind != .uselessNoBreakSpace && $0.kind != .zeroWidthJoiner
      }
      #expect(left.allSatisfy { $0.replacement == nil }, "\(repaired.unicodeScalars.map(\.value))")
    }
  }

  @Test(arguments: [("\u{0}\u{A0}x", "x"), ("a\u{A0}\u{200B} b", "a b"), ("x\u{A0}\u{AD}", "x")])
  func repairsWhatARepairLaysBare(text: String, repaired: String) {
    #expect(SuspiciousCharacter.repair(text) == repaired)
  }
}
