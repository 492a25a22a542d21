import Foundation
import Testing

@testable import GuongRendering

@Suite struct StringCatalogueTests {
  private let vietnamese = TestTemplates.lines(of: "vi")
  private let english = TestTemplates.lines(of: "en")

  @Test func bothLanguagesHaveTheSameKeys() {
    #expect(Set(vietnamese.keys) == Set(english.keys))
    #expect(vietnamese.count > 100)
  }

  @Test func bothLanguagesHaveTheSamePlaceholders() {
    for (key, text) in vietnamese {
      let other = english[key] ?? ""
      #expect(Set(StringCatalogue.placeholders(in: text)) == Set(StringCatalogue.placeholders(in: other)), "\(key)")
    }
  }

  @Test func everyKeyOfTheProgramHasAText() {
    for key in StringKey.allCases { #expect(vietnamese[key.rawValue]?.isEmpty == false, "\(key.rawValue)") }
  }

  @Test func everyTextIsReadBySomeone() {
    let templates = TestTemplates.files.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    let known = Set(StringKey.allCases.map(\.rawValue))
    for key in vietnamese.keys where !known.contains(key) {
      #expect(templates.contains("{{strings.\(key)}}"), "\(key)")
    }
  }

  @Test func everyKeyOfTheProgramIsUsedByIt() throws {
    let used = try Self.namesAfterADot(in: "Sources/GuongRendering")
    for key in StringKey.allCases { #expect(used.contains("\(key)"), "\(key.rawValue)") }
  }

  @Test func vietnameseTextsPlaceTonesInTheOldStyleAndAreComposed() {
    let newStyle = ["oà", "oá", "oả", "oã", "oạ", "uỳ", "uý", "uỷ", "uỹ", "uỵ", "oè", "oé"]
    for (key, text) in vietnamese {
      for word in text.lowercased().split(whereSeparator: { !$0.isLetter }) where !word.hasPrefix("qu") {
        #expect(!newStyle.contains { word.hasSuffix($0) }, "\(key): \(word)")
      }
      #expect(!text.unicodeScalars.contains { (0x300...0x323).contains($0.value) }, "\(key)")
    }
  }

  @Test func fillsPlaceholders() {
    let strings = StringCatalogue(["days-left": "Còn {days} ngày", "page-of": "Trang {page} trên {count}"])
    #expect(strings.format(.daysLeft, ["days": "305"]) == "Còn 305 ngày")
    #expect(strings.format(.pageOf, ["page": "2", "count": "{page}"]) == "Trang 2 trên {page}")
    #expect(strings.format(.daysLeft) == "Còn {days} ngày")
  }

  /// `.allStories` and the like in the sources of a folder.
  private static func namesAfterADot(in folder: String) throws -> Set<String> {
    let folder = TestTemplates.repository.appending(path: folder)
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path()).filter { $0.hasSuffix(".swift") }
    var names: Set<String> = []
    for file in files {
      let source = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      for match in source.matches(of: /\.([a-z]\w*)/) { names.insert(String(match.output.1)) }
    }
    return names
  }

  @Test func readsPlaceholdersInOrder() {
    #expect(StringCatalogue.placeholders(in: "{a} và {b}, { c") == ["a", "b"])
    #expect(StringCatalogue.placeholders(in: "không có") == [])
  }
}
