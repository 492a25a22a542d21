import GuongKit
import GuongModel
import GuongTestSupport
import Testing

/// The plan that started the campaign, as it was published, with every slip it had: `Fixtures/founding-plan.md`. It is a public
/// administrative document; the fixture has its text word for word, each paragraph set off by blank lines, below a front matter.
@Suite struct FoundingPlanTests {
  private static let path = "content/pages/founding-plan.md"

  private static let site: TestSite = {
    var site = TestSite()
    site.checksText = true
    let fixture = Repository.files(below: "Tests/GuongKitTests/Fixtures")
    site.add(path, bytes: fixture["Tests/GuongKitTests/Fixtures/founding-plan.md"] ?? [])
    for (path, bytes) in Repository.files(below: "content/documents") { site.add(path, bytes: bytes) }
    return site
  }()

  /// Line, text and code of every warning about the plan.
  private static let found: [(line: Int, text: String, code: String)] = {
    var resolver = PlaceResolver { site.files[$0] }
    return site.diagnostics().filter { $0.location.path == path }.compactMap { diagnostic in
      resolver.place(of: diagnostic.location).map {
        ($0.line, String($0.text.dropFirst($0.column - 1).prefix($0.length)), diagnostic.rule.code)
      }
    }
  }()

  private static let faults: [(line: Int, text: String, rule: DiagnosticRule)] = [
    (7, "tế-xã", .dashMixed), (7, "phòng-an", .dashMixed), (7, "2021- 2025", .yearRangeSpacing),
    (9, "[bookmark: _Hlk183078344]", .wordResidue), (9, "Kế hoạch 5312/KH-UBND", .citationWithoutNumberWord),
    (9, "Uỷ", .toneStyleMixed), (9, "nhân dân tình", .phraseWrong), (9, "2021- 2025", .yearRangeSpacing),
    (11, "ngày ngày", .wordDoubled), (15, "Kế hoạch", .preambleBasisMissing), (15, "2030", .preambleSemicolonMissing),
    (19, "[bookmark: _GoBack]", .wordResidue), (19, "2021- 2025", .yearRangeSpacing),
    (25, "Nghị quyết số Nghị quyết số", .phraseDoubled), (25, "ngày ngày", .wordDoubled),
    (83, "năm trong 2025", .phraseWrong), (83, "dân...Tập", .spaceMissing), (101, " .", .spaceBeforeMark),
    (117, "huyện Mở", .headingRunsOn),
  ]

  @Test func findsEveryFaultAtItsPlace() {
    for fault in Self.faults {
      let isFound = Self.found.contains {
        $0.line == fault.line && $0.text == fault.text && $0.code == fault.rule.code
      }
      #expect(isFound, "\(fault.line): \(fault.text) \(fault.rule.code)")
    }
  }

  @Test func saysLittleThatIsFalse() {
    let others = Self.found.filter { found in
      !Self.faults.contains { $0.line == found.line && $0.text == found.text && $0.rule.code == found.code }
    }
    #expect(others.count <= 5, "\(others)")
    #expect(others.isEmpty, "a new warning about the plan: true or false? \(others)")
  }

  @Test func countsBothStylesAndNamesTheLinesOfTheRarerOne() throws {
    let mixed = try #require(
      Self.site.diagnostics().first { $0.rule == .toneStyleMixed && $0.location.path == Self.path })
    #expect(
      mixed.message(in: .vietnamese)
        == "Bài dùng cả hai lối đặt dấu thanh: như «Ủy» ở 19 chỗ, như «Uỷ» ở 5 chỗ.")
    #expect(mixed.fix(in: .vietnamese) == "Chọn một lối cho cả bài. Lối ít gặp hơn ở dòng 9, 15, 115, 117.")
    let dash = try #require(Self.site.diagnostics().first { $0.rule == .dashMixed })
    #expect(
      dash.message(in: .vietnamese)
        == "Trong bài có cả «kinh tế - xã hội» (10 chỗ) lẫn «kinh tế-xã hội» (4 chỗ).")
  }
}
