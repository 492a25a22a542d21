import GuongModel
import GuongTestSupport
import Testing

/// Names of columns, movements, fields, units and organisations, and what is suggested for a wrong one.
@Suite struct ReferenceTests {
  @Test(arguments: [
    ("column: nguoi-tot", "column: nguoi-tott", DiagnosticRule.columnUnknown, "Có phải ý bạn là «nguoi-tot»?"),
    ("column: nguoi-tot", "column: xyz", .columnUnknown, "Hiện có: nguoi-tot, mo-hinh."),
    ("author:", "fields: giao_duc\nauthor:", .fieldUnknown, "Có phải ý bạn là «giao-duc»?"),
    ("author:", "movements: thidua\nauthor:", .movementUnknown, "Có phải ý bạn là «thi-dua»?"),
    ("author:", "unit: ninhhai\nauthor:", .unitUnknown, "Có phải ý bạn là «ninh-hai»?"),
  ])
  func suggestsTheNearestName(old: String, new: String, rule: DiagnosticRule, hint: String) {
    var site = TestSite()
    let path = site.addStory("dao")
    let text = String(decoding: site.files[path] ?? [], as: UTF8.self)
    site.add(path, text.replacing(old, with: new))
    #expect(site.message(rule)?.fix == hint)
    #expect(site.shown == [])
  }

  /// To look for what was meant takes longer than to find the fault.
  @Test func suggestsNothingForAFloodOfWrongNames() {
    var site = TestSite()
    let ids = (0..<60).map { "giao-duc\($0)" }.joined(separator: ", ")
    let links = (0..<60).map { "[a](thieu\($0).md)\n" }.joined()
    site.addStory("dao", keys: "fields: [\(ids)]", body: links)
    let fixes = site.diagnostics().filter { $0.rule == .fieldUnknown }.map { $0.fix(in: .vietnamese) }
    #expect(
      fixes == Array(repeating: "Có phải ý bạn là «giao-duc»?", count: 50)
        + Array(repeating: "Xem lại cả tệp này.", count: 10))
    let broken = site.diagnostics().filter { $0.rule == .linkBroken }.map { $0.fix(in: .vietnamese) }
    #expect(broken.filter { $0 == "Xem lại cả tệp này." }.count == 10)
  }

  @Test func suggestsNothingForAFloodOfUnknownKeys() {
    var site = TestSite()
    site.addStory("dao", keys: (0..<60).map { "summary\($0): 1" }.joined(separator: "\n"))
    let rules = site.diagnostics().map(\.rule)
    #expect(rules.filter { $0 == .keyUnknown }.count == 50)
    #expect(rules.filter { $0 == .keyUnknownWithoutSuggestion }.count == 10)
  }

  @Test func saysWhenNothingIsDeclared() {
    var site = TestSite()
    site.add(
      TestSite.sitePath, TestSite.settings.replacing("fields:\n  - id: giao-duc\n    name: Giáo dục\n", with: ""))
    site.addStory("dao", keys: "fields: y-te")
    #expect(site.message(.fieldUnknown)?.fix == "Hiện chưa khai báo mục nào.")
  }

  @Test func namesTheSuccessorThatIsValidOnTheDay() {
    var site = TestSite()
    site.now = "2025-08-01T05:00:00+07:00"
    site.addStory("dao", date: "2025-07-01", keys: "unit: ninh-hai")
    let found = site.message(.unitNotValid)
    #expect(found?.message == "Đơn vị «Huyện Ninh Hải» không còn (hoặc chưa có) vào ngày 01/7/2025.")
    #expect(found?.fix == "Vào ngày ấy có: «xa-ninh-hai» (Xã Ninh Hải).")
  }

  @Test func namesThePredecessorForAnOlderStory() {
    var site = TestSite()
    site.addStory("dao", date: "2025-02-01", keys: "unit: xa-ninh-hai")
    #expect(site.message(.unitNotValid)?.fix == "Vào ngày ấy có: «ninh-hai» (Huyện Ninh Hải).")
  }

  @Test(arguments: [("2025-06-30", true), ("2025-07-01", false)])
  func aUnitIsValidThroughItsLastDay(date: String, isValid: Bool) {
    var site = TestSite()
    site.now = "2025-08-01T05:00:00+07:00"
    site.addStory("dao", date: date, keys: "unit: ninh-hai")
    #expect(site.codes == (isValid ? [] : ["unit-not-valid"]))
  }

  @Test func aMovementThatIsHeldBackIsStillKnown() {
    var site = TestSite()
    site.add("content/movements/moi.md", "---\ntitle: Mới\nperiod: sai\n---\n\nNội dung.\n")
    site.addStory("dao", keys: "movements: moi")
    #expect(site.codes == ["period-invalid"])
    #expect(site.shown == ["bai/dao/"])
  }

  @Test func dutiesAndEventsNameOrganisationsThatExist() {
    var site = TestSite()
    site.add("content/organisations.yaml", "- id: noi-vu\n  name: Phòng Nội vụ\n")
    site.add(
      "content/campaigns/td/campaign.md",
      """
      ---
      title: Thi đua
      period:
        to: 2025-12-31
      duties:
        - organisation: ⟦noi-vuu⟧
          items:
            - text: Báo cáo
              deliver_to: ⟦ubnd⟧
      ---

      Nội dung.

      """)
    site.add("content/campaigns/td/events.yaml", "- id: dh\n  title: Đại hội\n  when: năm 2025\n  organiser: ⟦doan⟧\n")
    #expect(
      site.findings() == [
        site.finding(.organisationUnknown, at: "content/campaigns/td/campaign.md", mark: 0),
        site.finding(.organisationUnknown, at: "content/campaigns/td/campaign.md", mark: 1),
        site.finding(.organisationUnknown, at: "content/campaigns/td/events.yaml"),
      ])
  }

  @Test func theDocumentOfAnEventMustExist() {
    var site = TestSite()
    site.add("content/campaigns/td/campaign.md", "---\ntitle: Thi đua\nperiod:\n  to: 2025-12-31\n---\n\nNội dung.\n")
    let path = "content/campaigns/td/events.yaml"
    site.add(path, "- id: dh\n  title: Đại hội\n  when: năm 2025\n  document: ⟦../../documents/khong-co.md⟧\n")
    #expect(site.findings() == [site.finding(.referenceUnknown, at: path)])
  }
}
