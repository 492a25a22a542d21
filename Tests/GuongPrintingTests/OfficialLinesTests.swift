import Testing
import VietnameseText

@testable import GuongPrinting

@Suite struct OfficialLinesTests {
  private func lines(_ change: (inout OfficialDocument) -> Void = { _ in }) -> OfficialLines {
    var document = Samples.short
    change(&document)
    return OfficialLines(document)
  }

  @Test(arguments: [(5, "Số: 05/BC-UBND"), (12, "Số: 12/BC-UBND"), (128, "Số: 128/BC-UBND")])
  func padsNumbersBelowTen(_ number: Int, _ line: String) {
    #expect(lines { ($0.number, $0.symbol) = (number, "BC-UBND") }.number == line)
  }

  @Test func leavesRoomForNumberAndDate() {
    let open = lines { ($0.number, $0.date) = (nil, nil) }
    #expect(open.number == "Số: \(String(repeating: "\u{A0}", count: 10))/BC-NV")
    #expect(open.placeAndDate == "Ninh Hải, ngày …… tháng …… năm ………")
  }

  @Test(arguments: [
    (2020, 1, 5, "Ninh Hải, ngày 05 tháng 01 năm 2020"), (2019, 6, 29, "Ninh Hải, ngày 29 tháng 6 năm 2019"),
    (2025, 12, 30, "Ninh Hải, ngày 30 tháng 12 năm 2025"),
  ])
  func padsDaysBelowTenAndTheFirstTwoMonths(_ year: Int, _ month: Int, _ day: Int, _ line: String) {
    #expect(lines { $0.date = try? CalendarDate(year: year, month: month, day: day) }.placeAndDate == line)
  }

  @Test func endsLegalBasisWithSemicolonsAndAFullStop() {
    let basis = lines { $0.legalBasis = ["Luật A.", " Căn cứ Nghị định B; ", "căn cứ Kế hoạch C", "  "] }.legalBasis
    #expect(basis == ["Căn cứ Luật A;", "Căn cứ Nghị định B;", "căn cứ Kế hoạch C."])
  }

  @Test(arguments: [
    "Theo đề nghị của Trưởng phòng Nội vụ", "Xét tờ trình", "Thực hiện Kế hoạch số 252/KH-UBND", "CĂN CỨ Luật A",
    "Trên cơ sở kết quả", "Tiếp theo Báo cáo số 12/BC-UBND",
  ])
  func putsNoBasisBeforeOtherBeginningsOfPreambles(_ line: String) {
    #expect(lines { $0.legalBasis = [line] }.legalBasis == ["\(line)."])
  }

  @Test func namesTheBasisBeforeWordsThatOnlyBeginAlike() {
    #expect(lines { $0.legalBasis = ["Thực đơn mẫu"] }.legalBasis == ["Căn cứ Thực đơn mẫu."])
  }

  @Test(arguments: [
    ("Lưu Văn Mẫu", ["- Lưu Văn Mẫu;", "- Lưu: VT."]), ("Lưu VT, NV", ["- Lưu VT, NV."]),
    ("Lưu : HC", ["- Lưu : HC."]), ("LƯU: VT", ["- LƯU: VT."]),
  ])
  func takesNobodyForTheArchive(_ recipient: String, _ printed: [String]) {
    #expect(lines { ($0.recipients, $0.addressees) = ([recipient], []) }.recipients == printed)
  }

  @Test func leavesRoomForTheIssuerOfAnAppendix() {
    #expect(lines { ($0.issuer, $0.issuerInText) = ("", nil) }.attachment.hasSuffix(" của ………………………)"))
  }

  @Test func beginsRecipientsWithAsAboveAndEndsWithTheArchive() {
    #expect(
      lines { $0.recipients = ["- Lưu: VT, NV.", "Các phòng, ban;"] }.recipients
        == ["- Như trên;", "- Các phòng, ban;", "- Lưu: VT, NV."])
    #expect(lines { ($0.recipients, $0.addressees) = ([], []) }.recipients == ["- Lưu: VT."])
  }

  @Test func writesOneAddresseeOnTheLineAndSeveralBelow() {
    #expect(lines { $0.addressees = ["Sở Nội vụ."] }.addressees == ["Sở Nội vụ"])
    #expect(lines { $0.addressees = ["Sở Nội vụ", "- Sở Y tế;"] }.addressees == ["- Sở Nội vụ;", "- Sở Y tế."])
  }

  @Test func numbersAppendicesOnlyWhenThereAreSeveral() {
    #expect(OfficialLines.appendixWord(1, of: 1) == "Phụ lục")
    #expect(OfficialLines.appendixWord(4, of: 4) == "Phụ lục IV")
    #expect(
      lines().attachment
        == "(Kèm theo Báo cáo số 05/BC-NV ngày 05 tháng 02 năm 2025 của Phòng Nội vụ huyện Ninh Hải)")
  }

  @Test(arguments: [
    ("KT. CHỦ TỊCH", SigningPrefix.forHead, "KT. CHỦ TỊCH"), ("tuq. chủ tịch", .byAuthorisation, "TUQ. CHỦ TỊCH"),
    ("PHÓ CHỦ TỊCH", nil, "PHÓ CHỦ TỊCH"), ("Q. Trưởng phòng", .acting, "Q. TRƯỞNG PHÒNG"),
  ])
  func readsSigningPrefixes(_ line: String, _ prefix: SigningPrefix?, _ text: String) {
    #expect(AuthorityLine(line: line).prefix == prefix)
    #expect(AuthorityLine(line: line).text == text)
  }

  @Test(arguments: [
    ("TS. Nguyễn Văn Mẫu", "Nguyễn Văn Mẫu"), ("PGS.TS. Lê Mẫu", "Lê Mẫu"), ("Lê Văn Ks", "Lê Văn Ks"), ("Bs", "Bs"),
  ])
  func leavesAcademicTitlesOut(_ signer: String, _ printed: String) {
    #expect(Signature(lines: [], signer: signer).printedSigner == printed)
  }
}
