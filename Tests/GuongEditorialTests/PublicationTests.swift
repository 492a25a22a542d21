import GuongModel
import GuongTestSupport
import Testing

/// When readers see a page: dates, hours, drafts, samples, all in the site's time zone.
@Suite struct PublicationTests {
  @Test(arguments: [
    // Vietnam is seven hours ahead: its 1 February begins at 17:00 UTC on 31 January.
    ("2025-01-31T23:59:59+07:00", false), ("2025-02-01T00:00:00+07:00", true), ("2025-01-31T16:59:59Z", false),
    ("2025-01-31T17:00:00Z", true), ("2025-01-31T12:00:00-05:00", true), ("2025-02-01T01:00:00+09:00", false),
  ])
  func aStoryAppearsAtTheFirstMomentOfItsDateInTheSitesZone(now: String, isShown: Bool) {
    var site = TestSite()
    site.now = now
    let path = site.addStory("dao", date: "2025-02-01")
    #expect(site.shown == (isShown ? ["bai/dao/"] : []))
    if !isShown { #expect(site.leftOut(path).map { "\($0.name.vi)" } == "hẹn đăng từ ngày 01/02/2025") }
  }

  @Test func theSitesOwnZoneCounts() {
    var site = TestSite()
    site.addSettings("time_zone: America/New_York")
    site.addStory("dao", date: "2025-02-01")
    site.now = "2025-02-01T04:59:59Z"
    #expect(site.shown == [])
    site.now = "2025-02-01T05:00:00Z"
    #expect(site.shown == ["bai/dao/"])
  }

  @Test(arguments: [
    ("2025-02-03 05:00", "2025-02-03T04:59:59+07:00", false), ("2025-02-03 05:00", "2025-02-03T05:00:00+07:00", true),
    ("2025-02-03T05:00:00Z", "2025-02-03T11:59:59+07:00", false),
    ("2025-02-03T05:00:00Z", "2025-02-03T12:00:00+07:00", true),
    ("03/02/2025 5h30", "2025-02-03T05:30:00+07:00", true), ("2025-02-03", "2025-02-02T23:59:59+07:00", false),
    ("2025-02-03", "2025-02-03T00:00:00+07:00", true),
  ])
  func publishFromDecidesBeforeTheDate(from: String, now: String, isShown: Bool) {
    var site = TestSite()
    site.now = now
    site.addStory("dao", date: "2025-02-01", keys: "publish_from: \(from)")
    #expect(site.shown == (isShown ? ["bai/dao/"] : []))
  }

  @Test func anEarlierPublishFromShowsAStoryBeforeItsDate() {
    var site = TestSite()
    site.now = "2025-01-30T12:00:00+07:00"
    site.addStory("dao", date: "2025-02-01", keys: "đăng từ: 2025-01-30 08:00")
    #expect(site.shown == ["bai/dao/"])
  }

  @Test(arguments: [
    ("2025-02-28T23:59:59+07:00", true), ("2025-03-01T00:00:00+07:00", false), ("2025-02-28T17:00:00Z", false),
  ])
  func anExpiredPageIsGoneFromThatMomentOn(now: String, isShown: Bool) {
    var site = TestSite()
    site.now = now
    let path = site.addStory("dao", keys: "expires: 2025-03-01")
    #expect(site.shown == (isShown ? ["bai/dao/"] : []))
    let state = site.leftOut(path)
    #expect(isShown == (state == nil))
    if case .expired? = state { #expect(!isShown) }
  }

  @Test(arguments: [
    ("draft", PublicationState.draft), ("nháp", .draft), ("review", .inReview), ("chờ duyệt", .inReview),
  ])
  func draftsAndTextsInReviewAreShownOnlyWhenAskedFor(status: String, state: PublicationState) {
    var site = TestSite()
    let path = site.addStory("dao", keys: "status: \(status)")
    #expect(site.shown == [])
    #expect(site.leftOut(path) == state)
    site.options = BuildOptions(includesDrafts: true)
    #expect(site.shown == ["bai/dao/"])
    #expect(site.site().stories.first?.state == state)
  }

  @Test func aPreviewShowsScheduledPagesButNoExpiredOnes() {
    var site = TestSite()
    site.options = BuildOptions(includesDrafts: true)
    site.addStory("mai", date: "2025-12-01")
    site.addStory("cu", keys: "expires: 2025-02-10")
    #expect(site.shown == ["bai/mai/"])
  }

  @Test func samplesAreLeftOutWhenAskedFor() {
    var site = TestSite()
    let path = site.addStory("mau", keys: "bài mẫu: có")
    site.addStory("that")
    #expect(site.shown == ["bai/mau/", "bai/that/"])
    site.options = BuildOptions(includesSamples: false)
    #expect(site.shown == ["bai/that/"])
    #expect(site.leftOut(path) == .sampleLeftOut)
  }

  @Test func storiesAreNewestFirstAndOfOneDayByPath() {
    var site = TestSite()
    site.addStory("b", date: "2025-02-01")
    site.addStory("a", date: "2025-02-01")
    site.addStory("c", date: "2025-02-02")
    #expect(site.shown == ["bai/c/", "bai/a/", "bai/b/"])
  }

  @Test(arguments: ["nháp", "chờ duyệt"])
  func gapsOfAnUnfinishedTextCostNothingUntilItIsLookedAt(status: String) {
    var site = TestSite()
    site.add("content/stories/do.md", "---\ntitle: Đang viết\nstatus: \(status)\nunit: khong-co\n---\n\n![](x.jpg)\n")
    #expect(site.codes == [])
    #expect(site.site().leftOut.map(\.state) == [status == "nháp" ? .draft : .inReview])
    site.options.includesDrafts = true
    #expect(site.codes.contains("date-missing") && site.codes.contains("image-without-alt"))
    #expect(site.site().leftOut.map(\.state) == [.quarantined])
  }
}
