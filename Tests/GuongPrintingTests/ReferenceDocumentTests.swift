import Foundation
import Testing

@testable import GuongPrinting

@Suite struct ReferenceDocumentTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().standardizedFileURL

  @Test func isWhatItsScriptWrites() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "guong-\(UUID().uuidString).docx")
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "python3", "\(Self.root.path(percentEncoded: false))/scripts/make_reference_docx.py",
      file.path(percentEncoded: false),
    ]
    try process.run()
    process.waitUntilExit()
    #expect(try Data(contentsOf: file) == Data(PackageResources.reference_docx))
  }

  @Test func isFilledInWithoutLosingAnything() throws {
    let section = OpenXMLSection(orientation: .landscape, beginsCount: false)
    let filled = ReferenceDocument.bytes(band: "DỰ THẢO", lastSection: section)
    let before = StoredArchive(PackageResources.reference_docx).entries
    let after = StoredArchive(filled).entries
    #expect(before.map(\.name) == after.map(\.name) && before.count > 8)
    let changed = zip(before, after).filter { $0.bytes != $1.bytes }.map(\.0.name)
    #expect(changed == ["word/document.xml", "word/header1.xml", "word/header2.xml"])
    // unzip checks every sum.
    #expect(try Poppler.output("unzip", ["-t"], of: Data(filled)).contains("No errors detected"))
    #expect(try Poppler.part("word/document.xml", of: Data(filled)).contains(section.xml))
  }

  @Test(arguments: [[], [0x50], [0x50, 0x4B, 3, 4], Array(PackageResources.reference_docx.prefix(200))])
  func readsNothingBeyondABrokenArchive(bytes: [UInt8]) {
    #expect(StoredArchive(bytes).entries.isEmpty)
  }

  @Test func hasTheMeasuresOfTheDecree() throws {
    let xml = try Poppler.part("word/document.xml", of: Data(PackageResources.reference_docx))
    for (name, millimetres) in [
      ("top", DecreeLayout.marginTop), ("bottom", DecreeLayout.marginBottom), ("left", DecreeLayout.marginLeft),
      ("right", DecreeLayout.marginRight), ("w", DecreeLayout.pageWidth), ("h", DecreeLayout.pageHeight),
    ] {
      #expect(xml.contains("w:\(name)=\"\(OpenXML.twips(millimetres))\""), "\(name)")
    }
    let styles = try Poppler.part("word/styles.xml", of: Data(PackageResources.reference_docx))
    #expect(styles.contains("w:firstLine=\"\(OpenXML.twips(DecreeLayout.firstLineIndent))\""))
  }

  @Test func hasEveryStyle() throws {
    let styles = try Poppler.part("word/styles.xml", of: Data(PackageResources.reference_docx))
    for style in DocumentStyle.allCases {
      #expect(styles.contains("w:styleId=\"\(style.rawValue)\""), "\(style)")
      if style.name != style.rawValue { #expect(styles.contains("<w:name w:val=\"\(style.name)\""), "\(style)") }
    }
  }

  @Test func measuresTextLikeTheFont() {
    // Measured with Liberation Serif 2.1.5.
    let nation = TimesMetrics.width(OfficialLines.nation, size: 13, isBold: true)
    #expect(abs(nation - 95.7) < 1)
    #expect(nation < DecreeLayout.nationColumn)
    #expect(abs(TimesMetrics.width(OfficialLines.motto, size: 14, isBold: true) - 60.5) < 1)
    for text in ["A\u{A0}B", "\u{A0}"] {
      let spaced = text.replacing("\u{A0}", with: " ")
      #expect(TimesMetrics.width(text, size: 14, isBold: true) == TimesMetrics.width(spaced, size: 14, isBold: true))
    }
  }

  @Test func balancesLines() {
    let lines = TimesMetrics.balancedLines(
      "TRUNG TÂM VĂN HÓA, THỂ THAO VÀ TRUYỀN THANH HUYỆN NINH HẢI", size: 13, isBold: true, within: 60)
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { TimesMetrics.width($0, size: 13, isBold: true) <= 60 })
  }
}
