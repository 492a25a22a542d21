import Foundation
import Testing
import VietnameseText

@Suite struct ToneMarksTests {
  /// As written, in the old style, in the new style.
  static let vectors: [(String, String, String)] = [
    ("Uỷ", "Ủy", "Uỷ"), ("ủy", "ủy", "uỷ"), ("hoà", "hòa", "hoà"), ("hòa", "hòa", "hoà"), ("Văn", "Văn", "Văn"),
    ("hoá", "hóa", "hoá"), ("thuỷ", "thủy", "thuỷ"), ("thủy", "thủy", "thuỷ"), ("tuỳ", "tùy", "tuỳ"),
    ("khoẻ", "khỏe", "khoẻ"), ("quý", "quý", "quý"), ("quỳ", "quỳ", "quỳ"), ("quà", "quà", "quà"),
    ("qúa", "quá", "quá"), ("giúp", "giúp", "giúp"), ("gì", "gì", "gì"), ("giờ", "giờ", "giờ"),
    ("giếng", "giếng", "giếng"), ("giã", "giã", "giã"), ("hoàng", "hoàng", "hoàng"), ("hoạch", "hoạch", "hoạch"),
    ("khuỷu", "khuỷu", "khuỷu"), ("ngoèo", "ngoèo", "ngoèo"), ("xoáy", "xoáy", "xoáy"), ("thuở", "thuở", "thuở"),
    ("của", "của", "của"), ("cuả", "của", "của"), ("múa", "múa", "múa"), ("mía", "mía", "mía"),
    ("nghĩa", "nghĩa", "nghĩa"), ("khuyến", "khuyến", "khuyến"), ("huỳnh", "huỳnh", "huỳnh"), ("doạ", "dọa", "doạ"),
    ("loè", "lòe", "loè"), ("UỶ", "ỦY", "UỶ"), ("HÒA", "HÒA", "HOÀ"),
    // Beside the shared vectors:
    ("qúy", "quý", "quý"), ("miá", "mía", "mía"), ("hòang", "hoàng", "hoàng"), ("gía", "giá", "giá"),
    ("giừơng", "giường", "giường"), ("toán", "toán", "toán"), ("Khuyá", "Khuýa", "Khuýa"), ("quốc", "quốc", "quốc"),
  ]

  @Test(arguments: vectors)
  func writesBothStyles(_ word: String, _ old: String, _ new: String) throws {
    let syllable = try #require(Syllable(word))
    #expect(syllable.written(in: .old).utf8.elementsEqual(old.utf8))
    #expect(syllable.written(in: .new).utf8.elementsEqual(new.utf8))
  }

  @Test(arguments: vectors)
  func convertsText(_ word: String, _ old: String, _ new: String) {
    #expect(ToneMarks.convert("«\(word)», 5 \(word).", to: .old) == "«\(old)», 5 \(old).")
    #expect(ToneMarks.convert(word.decomposedStringWithCanonicalMapping, to: .new) == new)
  }

  @Test(arguments: vectors)
  func namesThePlacement(_ word: String, _ old: String, _ new: String) {
    let expected: TonePlacement =
      word == old ? (word == new ? .same : .old) : word == new ? .new : .misplaced
    #expect(ToneMarks.placement(of: word) == expected)
  }

  @Test(arguments: [
    ("qúy", "quý"), ("cuả", "của"), ("miá", "mía"), ("hòang", "hoàng"), ("hoà", "hoà"), ("hòa", "hòa"),
    ("Chamaléa Thị Êm qúy Nguyễn", "Chamaléa Thị Êm quý Nguyễn"),
  ])
  func repairsMisplacedMarksOnly(_ text: String, _ repaired: String) {
    #expect(ToneMarks.repair(text) == repaired)
  }

  @Test(arguments: ["Noël", "San José", "naïve", "ghế", "Kạn", "abc", "", "…", "hóà", "смотрí"])
  func leavesOtherWordsAlone(_ text: String) {
    #expect(ToneMarks.convert(text, to: .new) == text)
    #expect(ToneMarks.occurrences(in: text).isEmpty)
  }

  @Test func findsStylesWithTheirPlaces() {
    let text = "Uỷ ban 🙂 khoẻ, hòa; cuả"
    let found = ToneMarks.occurrences(in: text)
    #expect(found.map(\.word) == ["Uỷ", "khoẻ", "hòa", "cuả"])
    #expect(found.map(\.placement) == [.new, .new, .old, .misplaced])
    #expect(found.map(\.scalarOffset) == [0, 9, 15, 20])
    #expect(found.map(\.oldStyle) == ["Ủy", "khỏe", "hòa", "của"])
    #expect(found.map(\.newStyle) == ["Uỷ", "khoẻ", "hoà", "của"])
    let utf8 = Array(text.utf8)
    for occurrence in found {
      #expect(String(decoding: utf8[occurrence.utf8Range], as: UTF8.self) == occurrence.word)
    }
  }

  @Test func findsWordsInDecomposedText() {
    let text = "tha\u{300}nh hoa\u{300} la\u{300}"
    let found = ToneMarks.occurrences(in: text)
    #expect(found.map(\.placement) == [.new])
    #expect(found.map(\.scalarOffset) == [7])
    #expect(found.map(\.utf8Range) == [8..<13])
    #expect(ToneMarks.occurrences(in: "hoa\u{300}\u{308} hoа\u{300}").isEmpty)
  }

  /// As a reader counts them: Uỷ and uỷ twice against Ủy and ủy thirteen times, hoá three times against hóa four times.
  @Test func seesTheMixedStylesOfTheFoundingDocument() {
    let found = ToneMarks.occurrences(in: FoundingDocument.text)
    func count(_ word: String) -> Int { found.filter { $0.word.lowercased() == word }.count }
    #expect(count("uỷ") == 2)
    #expect(count("ủy") == 13)
    #expect(count("hoá") == 3)
    #expect(count("hóa") == 4)
    let counts = ToneMarks.counts(in: FoundingDocument.text)
    #expect(counts.isMixed)
    #expect(counts.prevailing == .old)
    #expect(counts.misplaced == 0)
    #expect(counts.old + counts.new == found.count)
  }

  @Test func unmixedTextIsNotMixed() {
    #expect(!ToneMarks.counts(in: "Ủy ban nhân dân, hòa bình").isMixed)
    #expect(ToneMarks.counts(in: "Uỷ ban").prevailing == .new)
    #expect(ToneMarks.counts(in: "nhân dân").prevailing == nil)
    #expect(ToneMarks.counts(in: "Uỷ ban hòa bình").prevailing == .old)
  }

  @Test func oldToNewToOldIsARoundTrip() {
    let old = ToneMarks.convert(FoundingDocument.text, to: .old)
    let new = ToneMarks.convert(old, to: .new)
    #expect(new != old)
    #expect(ToneMarks.counts(in: old).new == 0)
    #expect(ToneMarks.counts(in: new).old == 0)
    #expect(ToneMarks.convert(new, to: .old).utf8.elementsEqual(old.utf8))
  }

  @Test func randomTextIsNeverDamaged() {
    var generator = SplitMix64(seed: 6)
    for _ in 0..<3000 {
      let text = RandomText.marked(&generator, maximumLength: 20)
      let old = ToneMarks.convert(text, to: .old)
      #expect(ToneMarks.convert(old, to: .old).utf8.elementsEqual(old.utf8))
      #expect(ToneMarks.convert(ToneMarks.convert(old, to: .new), to: .old).utf8.elementsEqual(old.utf8))
      #expect(DiacriticFolding.fold(old) == DiacriticFolding.fold(text))
      _ = ToneMarks.occurrences(in: RandomText.hostile(&generator))
    }
  }
}
