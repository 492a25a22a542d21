import Foundation
import GuongKit
import GuongModel
import GuongTestSupport
import Testing

/// The text check on whole sites.
@Suite struct TextCheckTests {
  private func site(keys: String = "", body: String) -> TestSite {
    var site = TestSite()
    site.checksText = true
    site.addStory("dao", keys: keys, body: body)
    return site
  }

  private func codes(_ site: TestSite) -> [String] { site.findings().map(\.code) }

  // MARK: Where prose is looked for

  @Test func pointsIntoFrontMatter() {
    var site = TestSite()
    site.checksText = true
    site.add("content/stories/anh.jpg", "x")
    let path = "content/stories/dao.md"
    site.add(
      path,
      """
      ---
      title: "Chuyện \\"lạ\\" ⟦của của⟧ Đào"
      date: 2025-02-01
      summary: >-
        Tóm tắt của bài này dài
        hai dòng, ⟦được được⟧ mùa.
      column: nguoi-tot
      author: Của Của
      picture:
        file: anh.jpg
        alt: 'Bà con''ra đồng ⟦với với⟧ cuốc'
        caption: Vụ mùa ⟦theo theo⟧ lịch
      ---

      Bài viết.

      """)
    #expect(site.findings() == (0..<4).map { site.finding(.wordDoubled, at: path, mark: $0) })
  }

  @Test func pointsAtThePlaceInDecomposedTextAsInAnyOther() {
    var site = site(body: "Đời sống ⟦của của⟧ bà con.")
    let path = "content/stories/dao.md"
    let expected = site.finding(.wordDoubled, at: path)
    let text = String(decoding: site.files[path] ?? [], as: UTF8.self)
    site.replaceBytes(of: path, with: Array(text.decomposedStringWithCanonicalMapping.utf8))
    #expect(site.findings().contains(expected))
  }

  @Test func leavesCodeAddressesAndDraftsAlone() {
    #expect(codes(site(body: "Gõ `của của`, xem https://a.vn/cua,cua.\n\n    của của\n\n```\ncủa của\n```")) == [])
    #expect(codes(site(keys: "status: nháp", body: "Của của.")) == [])
    var drafts = site(keys: "status: nháp", body: "Của của.")
    drafts.options.includesDrafts = true
    #expect(codes(drafts) == ["word-doubled"])
    #expect(codes(site(keys: "status: gỡ\nwithdrawal:\n  reason: Nhầm", body: "Của của.")) == [])
  }

  // MARK: Silence

  @Test func leavesAcceptedPhrasesOfTheFileAlone() {
    #expect(codes(site(body: "Xã ngày ngày 5.")) == ["word-doubled"])
    #expect(codes(site(keys: "giữ nguyên: [ngày ngày]", body: "Xã Ngày ngày 5.")) == [])
    #expect(codes(site(keys: "accepted: ngày ngày", body: "Xã ngày ngày 5. Của của.")) == ["word-doubled"])
  }

  @Test func doesNotCountAcceptedPhrasesIntoAMixture() {
    let body = "Văn hóa, xã hội hóa và Phòng Văn hoá."
    #expect(codes(site(body: body)) == ["tone-style-mixed"])
    #expect(codes(site(keys: "giữ nguyên: Phòng Văn hoá", body: body)) == [])
  }

  @Test func leavesAcceptedPhrasesOfTheSiteAlone() {
    var site = site(body: "Xã ngày ngày 5.")
    site.add("content/phrases.yaml", "giữ nguyên:\n  - ngày ngày 5\n")
    #expect(codes(site) == [])
  }

  @Test func theSitesTableOverridesTheProgramsOwn() throws {
    var site = site(body: "Hai xã sát nhập.")
    site.add(
      "content/phrases.yaml",
      "phrases:\n  - wrong: sát nhập\n    right: hợp nhất\n    why: lời của luật\n    why_en: the law's word\n")
    let found = try #require(site.diagnostics().first)
    #expect(found.message(in: .vietnamese) == "«sát nhập» có lẽ phải là «hợp nhất».")
    #expect(found.fix(in: .vietnamese) == "Viết «hợp nhất»: lời của luật.")
    #expect(found.fix(in: .english) == "Write «hợp nhất»: the law's word.")
    #expect(site.diagnostics().count == 1)
  }

  @Test func aFaultyTableIsNamedWithItsLine() {
    var site = site(body: "Bài viết.")
    site.add("content/phrases.yaml", "phrases:\n  - ⟦wrong: sát nhập⟧\n")
    #expect(site.findings() == [site.finding(.keyMissing, at: "content/phrases.yaml")])
    site.add("content/phrases.yaml", "⟦-⟧ sát nhập\n")
    #expect(site.findings().map(\.code) == ["value-not-map"])
  }

  // MARK: What a check says and a build does not

  @Test func onlyACheckProofreads() throws {
    let site = try CommandLineSite(site(body: "Xã ngày ngày 5."))
    let check = try site.run("check")
    #expect(check.status == 0)
    #expect(check.errors.contains("[word-doubled]") && check.errors.contains("0 lỗi, 1 cảnh báo."))
    let build = try site.run("build")
    #expect(build.status == 0 && !build.errors.contains("word-doubled"), "\(build.errors)")
    let strict = try site.run("build", "--strict")
    #expect(strict.status == 0, "\(strict.errors)")
  }

  @Test func givesTheSameForAnyNumberOfWorkers() {
    var site = TestSite()
    site.checksText = true
    for index in 0..<20 { site.addStory("bai-\(index)", body: "Đời sống của của bà con .") }
    let one = site.load(workers: 1).diagnostics.sorted()
    #expect(one.count == 40)
    #expect(site.load(workers: 4).diagnostics.sorted() == one)
  }

  // MARK: Citations

  @Test func asksForNoDecreeInTheRegister() {
    var site = site(body: "Nghị định số 30/2020/NĐ-CP, Luật số 06/2022/QH15.")
    site.addDocument("ke-hoach-252")
    #expect(codes(site) == [])
  }

  @Test func knowsTheNumberThatWasProbablyMeant() throws {
    var site = site(body: "Theo Kế hoạch số 525/KH-UBND và Kế hoạch số 253/KH-UBND, lại Kế hoạch số 253/KH-UBND.")
    site.addDocument("ke-hoach-252")
    let found = site.diagnostics()
    #expect(found.map(\.rule) == [.citationUnknown, .citationUnknown])
    #expect(found.map { $0.fix(in: .english).contains("252/KH-UBND") } == [false, true])
  }

  @Test func twoBodiesMayHaveOneNumber() {
    let body =
      "Kế hoạch số 5/KH-UBND ngày 01/3/2024 của UBND xã Tri Hải và Kế hoạch số 5/KH-UBND ngày 02/3/2024 của UBND xã Hộ Hải."
    #expect(codes(site(body: body)) == [])
    #expect(codes(site(body: body.replacing(" của UBND xã Hộ Hải", with: ""))) == ["citation-dates-conflict"])
  }

  @Test(arguments: [
    "Quy định số 144-QĐ/TW, Kết luận số 12-TB/TU.", "Quyết định số lượng hộ được vay.",
    "Dự án số hóa hồ sơ, chương trình số 1.",
    "Báo cáo số liệu thu, chi.", "Nghị định 30/2020/NĐ-CP của Chính phủ.", "Biên bản số 03 ngày 01/3/2025.",
    "Công văn số 12/UBND-VX.",
    "Thông báo số 45/TB-UBND.", "Kế hoạch số 5.", "Quy chế số 01-QC/HU.",
  ])
  func sparesSoundCitations(body: String) {
    #expect(codes(site(body: body)) == [])
  }

  // MARK: The repository's own content

  @Test func theSampleSiteHasNoFalseWarnings() {
    var site = TestSite()
    for path in site.files.keys { site.remove(path) }
    for (path, bytes) in Repository.files(below: "content") { site.add(path, bytes: bytes) }
    site.now = "2025-12-31T05:00:00+07:00"
    site.checksText = true
    let syllables = site.site().stories.map(\.entry.body.syllables).reduce(0, +)
    #expect(syllables > 8_000)
    // At most one false warning in 2,000 syllables; as every true one has been mended, all would be false.
    #expect(site.findings().count * 2_000 <= syllables, "\(site.findings())")
  }
}
