import GuongModel
import GuongTestSupport
import Testing

@testable import GuongParsing

/// `units.csv` as offices save it.
@Suite struct UnitsReaderTests {
  private static let header = "id,name,kind\n"
  private static let rows = "xa-a,Xã A,xã\nxa-b,\"Xã B, cũ\",xã\n"

  private func read(_ bytes: [UInt8]) -> (names: [String], codes: [String]) {
    let sink = DiagnosticSink(path: "content/units.csv")
    return (UnitsReader.units(bytes, sink: sink).map(\.name), sink.diagnostics.map(\.rule.code))
  }

  private func read(_ text: String) -> (names: [String], codes: [String]) { read(Array(text.utf8)) }

  private static func utf16(_ text: String, isLittleEndian: Bool) -> [UInt8] {
    ("\u{FEFF}" + text).utf16.flatMap { unit -> [UInt8] in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isLittleEndian ? bytes.reversed() : bytes
    }
  }

  @Test(arguments: [
    header + rows, "\u{FEFF}" + header + rows, (header + rows).replacing("\n", with: "\r\n"),
    String((header + rows).dropLast()), "mã;tên;loại\nxa-a;Xã A;xã\nxa-b;Xã B, cũ;xã\n",
    "mã\ttên\tloại\nxa-a\tXã A\txã\nxa-b\tXã B, cũ\txã\n", "sep=;\nmã;tên;loại\nxa-a;Xã A;xã\nxa-b;Xã B, cũ;xã\n",
    header + "\n" + rows + ",,\n , ,\n\n", " id , name,kind \nxa-a , Xã A,xã\nxa-b,\" Xã  B,\n cũ\",xã\n",
  ])
  func everyFormIsRead(text: String) {
    #expect(read(text) == (["Xã A", "Xã B, cũ"], []))
  }

  @Test(arguments: [true, false]) func soIsUTF16(isLittleEndian: Bool) {
    #expect(read(Self.utf16(Self.header + Self.rows, isLittleEndian: isLittleEndian)) == (["Xã A", "Xã B, cũ"], []))
  }

  @Test(arguments: ["", "\u{FEFF}", "\n\n", header]) func anEmptyTableHasNoUnits(text: String) {
    #expect(read(text) == ([], []))
  }

  @Test func aQuotationMarkThatIsNeverClosedIsTold() {
    #expect(read(Self.header + "xa-a,Xã A,xã\nxa-b,\"Xã B,xã\nxa-c,Xã C,xã\n") == (["Xã A"], ["table-unreadable"]))
  }

  @Test func aRowWithTextBehindAQuotationMarkIsLeftOut() {
    #expect(read(Self.header + "xa-a,\"Xã\" A,xã\nxa-b,Xã B,xã\n") == (["Xã B"], ["table-unreadable"]))
  }

  @Test func decomposedAndOldTextIsToldAsElsewhere() {
    #expect(read(Self.header + "xa-a,X\u{61}\u{303} A,xã\n") == (["Xã A"], ["text-not-nfc"]))
    #expect(read(Array(Self.header.utf8) + [0x78, 0x61, 0x2C, 0xC3, 0x28, 0x2C, 0x0A]).codes == ["text-not-utf8"])
  }

  @Test func theWrongCellIsMarkedInUTF16Too() {
    var site = TestSite()
    let text = "id;name;kind\nninh-hai;Huyện Ninh Hải;quận\n"
    site.add(TestSite.unitsPath, text.replacing("quận", with: "⟦quận⟧"))
    site.replaceBytes(of: TestSite.unitsPath, with: Self.utf16(text, isLittleEndian: true))
    #expect(site.findings() == [site.finding(.valueNotAllowed, at: TestSite.unitsPath)])
  }
}
