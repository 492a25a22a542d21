import GuongModel
import Testing

/// Citations, secrecy markings and distances of words.
@Suite struct TextScanTests {
  // MARK: Citations

  /// «text → name of the whole citation | number | date».
  private func found(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return CitationScanner.citations(in: text).map { item in
      let name = String(decoding: bytes[item.range], as: UTF8.self)
      return "\(name)|\(item.citation.number)|\(item.citation.date ?? "")"
    }
  }

  @Test(arguments: [
    // Of the State
    ("Theo 252/KH-UBND.", "252/KH-UBND|252/KH-UBND|"), ("số 252/KH-UBND", "số 252/KH-UBND|252/KH-UBND|"),
    ("Số 05/BC-UBND;", "Số 05/BC-UBND|05/BC-UBND|"),
    ("Kế hoạch số 252/KH-UBND", "Kế hoạch số 252/KH-UBND|252/KH-UBND|"),
    ("Kế hoạch 5312/KH-UBND ngày 12/11/2024 của", "Kế hoạch 5312/KH-UBND|5312/KH-UBND|12/11/2024"),
    ("Chỉ thị số 39/CT-TTg ngày 15/10/2024", "Chỉ thị số 39/CT-TTg|39/CT-TTg|15/10/2024"),
    ("Nghị quyết số 307/NQ-HĐND", "Nghị quyết số 307/NQ-HĐND|307/NQ-HĐND|"),
    ("Quyết định số 12/QĐ-UBND", "Quyết định số 12/QĐ-UBND|12/QĐ-UBND|"),
    ("Công văn số 12/UBND-VX", "Công văn số 12/UBND-VX|12/UBND-VX|"),
    // Of the Party
    ("Kế hoạch số 312-KH/HU ngày 17/7/2024", "Kế hoạch số 312-KH/HU|312-KH/HU|17/7/2024"),
    ("Quy định số 144-QĐ/TW, ngày 09/5/2024", "Quy định số 144-QĐ/TW|144-QĐ/TW|09/5/2024"),
    ("Chỉ thị số 34-CT/TW", "Chỉ thị số 34-CT/TW|34-CT/TW|"),
    // Legislation
    ("Luật số 06/2022/QH15", "Luật số 06/2022/QH15|06/2022/QH15|"),
    ("Nghị định số 30/2020/NĐ-CP", "Nghị định số 30/2020/NĐ-CP|30/2020/NĐ-CP|"),
    ("Thông tư liên tịch số 01/2020/TTLT-BNV", "Thông tư liên tịch số 01/2020/TTLT-BNV|01/2020/TTLT-BNV|"),
    // Around them
    ("(252/KH-UBND)", "252/KH-UBND|252/KH-UBND|"), ("«252/KH-UBND»", "252/KH-UBND|252/KH-UBND|"),
    ("“số 252/KH-UBND”…", "số 252/KH-UBND|252/KH-UBND|"), ("số\u{A0}252/KH-UBND–x", "252/KH-UBND|252/KH-UBND|"),
    ("252/KH-UBND-", "252/KH-UBND|252/KH-UBND|"), ("ngày 19/7/2024 252/KH-UBND", "252/KH-UBND|252/KH-UBND|"),
  ])
  func findsACitation(text: String, citation: String) { #expect(found(text) == [citation]) }

  @Test func findsSeveralApart() {
    #expect(
      found("Kế hoạch số 252/KH-UBND, 04/KH-UBND ngày 08/01/2021 và Kế hoạch số 2590/KH-UBND") == [
        "Kế hoạch số 252/KH-UBND|252/KH-UBND|", "04/KH-UBND|04/KH-UBND|08/01/2021",
        "Kế hoạch số 2590/KH-UBND|2590/KH-UBND|",
      ])
  }

  @Test(arguments: [
    "8/8 xã", "1/2", "24/7", "19/7/2024", "ngày 31/12/2025", "tấn/năm", "2021-2025", "3.000 km", "1.234,5/ha", "a/b-c",
    "12/a-b", "123456/KH-UBND", "KH-UBND/252", "QL1A/27B", "x252/KH-UBND", "10/10 điểm", "điểm252/KH-UBND", "50%/năm",
    "06/2022/", "06/22/QH15",
    "252/", "/KH-UBND", "0259/3 000 000", "",
  ])
  func findsNoneInOrdinaryNumbers(text: String) { #expect(found(text) == []) }

  // MARK: Secrecy

  private func markings(_ text: String) -> [String] {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      SecrecyMarkings.find(in: bytes).map { "\($0.marking) \($0.line):\($0.column)+\($0.length)" }
    }
  }

  @Test(arguments: [
    ("TUYỆT MẬT", "TUYỆT MẬT 1:1+13"), ("a\n\n**TỐI MẬT**", "TỐI MẬT 3:3+11"),
    ("Sổ LƯU HÀNH NỘI BỘ.", "LƯU HÀNH NỘI BỘ 1:6+21"),
    ("MẬT", "MẬT 1:1+5"), ("> **MẬT**", "MẬT 1:5+5"), ("|Độ mật|MẬT|", "MẬT 1:14+5"), ("- MẬT -\n", "MẬT 1:3+5"),
  ])
  func findsAMarking(text: String, marking: String) { #expect(markings(text) == [marking]) }

  @Test(arguments: [
    "BẢO VỆ BÍ MẬT NHÀ NƯỚC", "# BẢO VỆ BÍ MẬT NHÀ NƯỚC", "MẬT ONG", "## MẬT ONG RỪNG", "mật", "Mật", "tối mật",
    "MẬTONG", "AMẬT",
    "XTỐI MẬT", "TỐI MẬTX", "Đội MẬT", "lưu hành nội bộ",
  ])
  func findsNoneInOtherWords(text: String) { #expect(markings(text) == []) }

  // MARK: Distances

  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("", "ab", 2), ("muối", "muối", 0), ("muối", "muôi", 1), ("abc", "acb", 1),
    ("abc", "cab", 2),
    ("summary", "sumary", 1), ("column", "colum", 1), ("kitten", "sitting", 3),
  ])
  func countsEdits(left: String, right: String, distance: Int) {
    #expect(EditDistance.between(left, right) == distance)
    #expect(EditDistance.between(right, left) == distance)
  }

  @Test func theNearestIsNearEnoughAndTheFirstOfEquals() {
    #expect(EditDistance.nearest(to: "nguoi-tott", among: ["mo-hinh", "nguoi-tot"]) == "nguoi-tot")
    #expect(EditDistance.nearest(to: "ab", among: ["abc", "abd"]) == "abc")
    #expect(EditDistance.nearest(to: "xyz", among: ["abc"]) == nil)
    #expect(EditDistance.nearest(to: "a", among: []) == nil)
  }
}
