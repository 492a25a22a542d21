import GuongModel
import GuongTestSupport
import Testing

/// Nobody is shown without a sound record of consent (Law 91/2025/QH15).
@Suite struct ConsentTests {
  private static let person = "Đặng Thị Ơn"

  /// A story of 1 February 2025, built on 1 March.
  private static func site(
    born: String? = nil, kind: String = "cá nhân", records: [String], keys: String = ""
  ) -> TestSite {
    var site = TestSite()
    var lines = "subjects:\n  - name: \(person)\n    kind: \(kind)"
    if let born { lines += "\n    born: \(born)" }
    if !records.isEmpty { lines += "\nconsent:\n" + records.joined(separator: "\n") }
    site.addStory("on", keys: lines + (keys.isEmpty ? "" : "\n" + keys))
    return site
  }

  private static func record(
    person: String = person, date: String = "2025-01-20", channels: String = "[web]", more: String = ""
  ) -> String {
    let lines = [
      "  - person: \(person)", "    items: [tên, ảnh]", "    channels: \(channels)", "    date: \(date)",
      "    method: văn bản ký",
    ]
    return (lines + more.split(separator: "\n").map { "    \($0)" }).joined(separator: "\n")
  }

  private static let guardian = record(more: "relation: cha mẹ\ngiven_by: Đặng Văn Hai")
  private static let guardianAndChild = record(more: "relation: guardian\ntrẻ đồng ý: có")

  @Test func aSoundRecordPublishes() {
    #expect(Self.site(records: [Self.record()]).shown == ["bai/on/"])
  }

  @Test func silenceIsNotConsent() {
    for kind in ["cá nhân", "hộ"] {
      let site = Self.site(kind: kind, records: [])
      #expect(site.codes == ["consent-missing"] && site.shown == [])
    }
    #expect(Self.site(kind: "tập thể", records: []).shown == ["bai/on/"])
  }

  @Test(arguments: [
    // Born, and the ages that count on 1 February 2025; a year alone counts as the youngest age possible.
    ("2018-02-02", 6), ("2018-02-01", 7), ("2009-02-02", 15), ("2009-02-01", 16), ("2018", 6), ("2017", 7),
    ("2009", 15),
    ("2008", 16), ("1960", 64),
  ])
  func childrenNeedAGuardianAndFromSevenTheirOwnWord(born: String, age: Int) {
    func codes(_ records: [String]) -> [String] { Self.site(born: born, records: records).codes }
    let isChild = age < 16
    #expect(codes([Self.record()]) == (isChild ? ["consent-guardian-missing"] : []))
    #expect(codes([Self.guardian]) == (isChild && age >= 7 ? ["consent-assent-missing"] : []))
    #expect(codes([Self.guardianAndChild]) == [])
    // The child's word may be a record of its own.
    #expect(codes([Self.guardian, Self.record()]) == [])
  }

  @Test func theMessageNamesTheYoungestPossibleAge() {
    let site = Self.site(born: "2010", records: [Self.record()])
    #expect(
      site.message(.consentGuardianMissing)?.message
        == "«Đặng Thị Ơn» có thể mới 14 tuổi: cần sự đồng ý của cha mẹ hoặc người giám hộ.")
  }

  @Test func theAgeIsThatOnTheDayOfPublication() {
    // 16 on 15 February: a child on the story's date, none on the day from which it is shown.
    let born = "2009-02-15"
    #expect(Self.site(born: born, records: [Self.record()]).codes == ["consent-guardian-missing"])
    #expect(Self.site(born: born, records: [Self.record()], keys: "publish_from: 2025-02-15 05:00").codes == [])
  }

  @Test(arguments: [
    ("expires: 2025-02-28", "consent-expired"), ("expires: 2025-03-01", ""),
    ("rút ngày: 2025-02-28", "consent-withdrawn"),
    ("withdrawn_at: 2025-03-01", "consent-withdrawn"), ("withdrawn_at: 2025-03-02", ""),
  ])
  func recordsEnd(more: String, code: String) {
    let site = Self.site(records: [Self.record(more: more)])
    #expect(site.codes == (code.isEmpty ? [] : [code]))
    #expect(site.shown.isEmpty == !code.isEmpty)
  }

  @Test func aRecordOfTheFutureOrForOtherChannelsIsNone() {
    #expect(Self.site(records: [Self.record(date: "2025-03-02")]).codes == ["consent-not-yet-given"])
    #expect(Self.site(records: [Self.record(channels: "[phát thanh]")]).codes == ["consent-not-for-web"])
  }

  @Test(arguments: ["items", "channels", "date", "method"])
  func anIncompleteRecordIsNone(missing: String) {
    let record = Self.record().split(separator: "\n").filter { !$0.contains("  \(missing):") }.joined(separator: "\n")
    let site = Self.site(records: [record])
    #expect(site.codes == ["consent-incomplete"])
    #expect(
      site.message(.consentIncomplete)?.message
        == "Bản ghi sự đồng ý của «Đặng Thị Ơn» còn thiếu: \(missing).")
  }

  @Test func anySoundRecordIsEnoughForAGrownPerson() {
    #expect(Self.site(records: [Self.record(more: "expires: 2025-02-01"), Self.record()]).codes == [])
  }

  /// A withdrawal that is announced for later does not make a faulty record a good one.
  @Test func aRecordThatWillBeWithdrawnIsCheckedUntilThen() {
    let later = "withdrawn_at: 2025-06-01"
    #expect(Self.site(records: [Self.record(channels: "[radio]", more: later)]).codes == ["consent-not-for-web"])
    #expect(Self.site(born: "2015", records: [Self.record(more: later)]).codes == ["consent-guardian-missing"])
  }

  /// For a child every word that is needed must itself be sound.
  @Test func anUnsoundGuardiansRecordDoesNotCoverAChild() {
    let expired = Self.record(more: "relation: guardian\nchild_assent: true\nexpires: 2025-02-01")
    let site = Self.site(born: "2015", records: [expired, Self.record()])
    #expect(site.shown == [])
    #expect(site.codes == ["consent-expired"])
  }

  @Test func namesAreComparedWithoutCaseAndMarks() {
    #expect(Self.site(records: [Self.record(person: "đặng thị ơn")]).shown == ["bai/on/"])
    #expect(Self.site(records: [Self.record(person: "Đặng Thị Ớt")]).codes == ["consent-missing"])
  }

  @Test func samplesNeedNoRecordButAWrongOneCounts() {
    #expect(Self.site(records: [], keys: "sample: true").shown == ["bai/on/"])
    #expect(Self.site(born: "2015", records: [], keys: "sample: true").shown == ["bai/on/"])
    #expect(
      Self.site(records: [Self.record(more: "expires: 2025-02-01")], keys: "sample: true").codes == ["consent-expired"])
  }

  @Test func withdrawnConsentHidesAStoryEvenIfThePersonIsNoSubject() {
    let other = Self.record(person: "Người Khác", more: "withdrawn_at: 2025-02-01")
    let site = Self.site(records: [Self.record(), other])
    #expect(site.codes == ["consent-withdrawn"] && site.shown == [])
  }

  @Test func namesThatDifferInAToneAreTwoPeople() {
    #expect(Self.site(records: [Self.record(person: "Đặng Thị Ớn")]).codes == ["consent-missing"])
  }

  @Test(arguments: ["ĐẶNG THỊ ƠN", "đặng thị ơn", "Đặng  Thị Ơn"])
  func caseAndSpacesOfANameDoNotMatter(name: String) {
    #expect(Self.site(records: [Self.record(person: name)]).codes == [])
  }

  @Test func aScheduledStoryMayHaveAConsentYoungerThanToday() {
    let site = Self.site(records: [Self.record(date: "2025-04-10")], keys: "publish_from: 2025-05-01")
    #expect(site.codes == [] && site.shown == [])
    let early = Self.site(records: [Self.record(date: "2025-05-02")], keys: "publish_from: 2025-05-01")
    #expect(early.codes == ["consent-not-yet-given"])
  }
}
