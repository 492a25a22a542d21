import GuongModel
import GuongSpreadsheets
import Testing
import VietnameseText

/// The encodings that CSV files come in.
@Suite struct SeparatedEncodingTests {
  private func first(_ bytes: [UInt8]) throws -> [String] {
    var cells: [String] = []
    _ = try SeparatedValues.read(bytes).get().forEachRow { row in cells += (0..<row.count).map { row.text($0) } }
    return cells
  }

  private func fault(_ bytes: [UInt8]) -> SpreadsheetFault? {
    if case .failure(let fault) = SeparatedValues.read(bytes) { fault } else { nil }
  }

  private func utf16(_ text: String, isLittleEndian: Bool, hasMark: Bool = true) -> [UInt8] {
    ((hasMark ? "\u{FEFF}" : "") + text).utf16.flatMap { unit in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return isLittleEndian ? bytes : bytes.reversed()
    }
  }

  @Test(arguments: [true, false])
  func readsUTF16WithMark(isLittleEndian: Bool) throws {
    #expect(try first(utf16("xã\tNgười 🌾\n", isLittleEndian: isLittleEndian)) == ["xã", "Người 🌾"])
  }

  @Test func brokenUTF16IsToldWithItsLine() {
    let odd = utf16("a\nb\nc", isLittleEndian: true) + [0x61]
    #expect(fault(odd)?.reason == .notUTF16)
    #expect(fault(odd)?.span?.line == 3)
    let half = utf16("a\n", isLittleEndian: true) + [0x00, 0xD8, 0x61, 0x00]
    #expect(fault(half)?.reason == .notUTF16)
    #expect(fault(half)?.span?.line == 2)
  }

  @Test func unmarkedUTF16IsRecognised() {
    #expect(fault(utf16("ma,ten\n1,2\n", isLittleEndian: true, hasMark: false))?.reason == .unmarkedUTF16)
    #expect(fault(utf16("ma,ten\n1,2\n", isLittleEndian: false, hasMark: false))?.reason == .unmarkedUTF16)
  }

  @Test func binaryIsNoText() {
    let bytes = Array("mã,tên,và một dòng khá dài\nx,".utf8) + [0, 1, 2]
    #expect(fault(bytes)?.reason == .binary)
    #expect(fault(bytes)?.span == SourceSpan(line: 2, column: 3))
  }

  @Test func invalidUTF8IsToldWithItsPlace() {
    let bytes = Array("mã,tên\r\nx,xã ".utf8) + [0xE1, 0xBB] + Array("\n".utf8)
    #expect(fault(bytes)?.reason == .notUTF8)
    #expect(fault(bytes)?.span == SourceSpan(line: 2, column: 7))
  }

  @Test func oldEncodingsAreNamed() throws {
    // «Đơn vị,Người được khen thưởng của xã» in TCVN3, behind a header in ASCII.
    let line: [UInt8] =
      [0xA7, 0xAC, 0x6E, 0x20, 0x76, 0xDE, 0x2C, 0x4E, 0x67, 0xAD, 0xEA, 0x69, 0x20, 0xAE, 0xAD, 0xEE, 0x63, 0x20]
      + Array("khen th".utf8) + [0xAD, 0xEB, 0x6E, 0x67, 0x20, 0x63, 0xF1, 0x61, 0x20, 0x78, 0xB7]
    let bytes = Array("ma,ten\n".utf8) + line + Array("\n".utf8)
    let fault = try #require(self.fault(bytes))
    #expect(fault.reason == .legacyEncoding(.tcvn3, text: "Đơn vị,Người được khen thưởng của xã"))
    #expect(fault.span?.line == 2)
    #expect(fault.message.vi.contains("TCVN3") && fault.message.en.contains("TCVN3"))
  }

  @Test func anEmptyFileIsAFault() { #expect(fault([])?.reason == .emptyFile) }
}
