import GuongSpreadsheets
import GuongTestSupport
import Testing

/// Thousands of damaged files: whatever comes, reading ends, and what it gives is sound.
@Suite struct MutationTests {
  private static let inputs = 2_000

  @Test func damagedWorkbooksAreReadOrRefused() throws {
    let fixtures = try Fixture.allCases.map { try $0.bytes }
    var generator = SeededGenerator(seed: 20_251_130)
    for _ in 0..<Self.inputs {
      var bytes = generator.pick(fixtures)
      Self.change(&bytes, with: generator.pick(fixtures), &generator)
      SheetChecks.check(bytes)
    }
  }

  /// Damage within the XML, which a checksum would have told: the archive is made anew.
  @Test func damagedXMLIsReadOrRefused() {
    let sheet = """
      <cols><col min='2' max='4' hidden='1'/></cols><sheetData><row r='1' hidden='1'><c r='A1' t='s'><v>0</v></c>\
      <c r='C1' s='1'><v>45658.5</v></c><c t='inlineStr'><is><r><t>xã</t></r><rPh><t>x</t></rPh></is></c></row>\
      <row r='5'><c t='str'><f>A1</f><v>_x000D_ừ</v></c><c s='2'><v>0.985</v></c><c t='b'><v>1</v></c><c t='e'><v>#N/A</v></c>\
      </row></sheetData><mergeCells><mergeCell ref='A1:B2'/></mergeCells>
      """
    let words = [
      "r='XFD1048576'", "<row>", "</row>", "<c>", "<!DOCTYPE a>", "&#0;", "<v>", "</v>", "1e308", "t='d'", "s='9'",
      "\u{FFFF}",
    ]
    .map { Array($0.utf8) }
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<Self.inputs {
      var changed = Array(sheet.utf8)
      Self.change(&changed, with: generator.pick(words), &generator)
      var test = TestWorkbook(sharedTexts: "<si><t>mã</t></si>", formats: ["dd/mm/yyyy", "0%"])
      test.sheet = String(decoding: changed, as: UTF8.self)
      SheetChecks.check(test.bytes)
    }
  }

  @Test func damagedCSVIsReadOrRefused() {
    let texts = [
      "mã,tên,\"ghi chú\"\r\nct-01,\"Xã \"\"A\"\"\",\"hai\r\ndòng\"\r\n", "sep=;\na;b\n1,5;2\n\n\"\"ở;x\n",
      "\u{FEFF}a\tb\r1\t2\r",
    ]
    let files =
      texts.map { Array($0.utf8) }
      + texts.map { Array("\u{FEFF}\($0)".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } }
    let words = ["\"", "\"\"", "\r", "\n", ";", ",", "\t", "ở", "\u{0}", "sep=;\n"].map { Array($0.utf8) }
    var generator = SeededGenerator(seed: 42)
    for _ in 0..<Self.inputs {
      var bytes = generator.pick(files)
      Self.change(&bytes, with: generator.pick(words), &generator)
      SheetChecks.check(bytes)
    }
  }

  /// Cuts, flips, doubles and puts in, a few times over.
  private static func change(_ bytes: inout [UInt8], with other: [UInt8], _ generator: inout SeededGenerator) {
    for _ in 0...generator.number(below: 4) {
      guard !bytes.isEmpty else { return }
      let place = generator.number(below: bytes.count)
      switch generator.number(below: 6) {
      case 0: bytes.removeLast(generator.number(below: bytes.count))
      case 1: bytes[place] ^= 1 << UInt8(generator.number(below: 8))
      case 2: bytes[place] = UInt8(truncatingIfNeeded: generator.next())
      case 3:
        let start = generator.number(below: other.count)
        bytes.insert(contentsOf: other[start...].prefix(1 + generator.number(below: 64)), at: place)
      case 4: bytes.removeSubrange(place..<min(bytes.count, place + 1 + generator.number(below: 64)))
      default:
        let end = min(bytes.count, place + 1 + generator.number(below: 64))
        bytes.insert(contentsOf: bytes[place..<end], at: generator.number(below: bytes.count))
      }
    }
  }
}
