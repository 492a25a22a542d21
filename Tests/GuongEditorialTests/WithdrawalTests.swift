import GuongModel
import GuongTestSupport
import Testing

/// A withdrawn page keeps its address, which says why, and is gone from everywhere else.
@Suite struct WithdrawalTests {
  private static let keys = "status: gỡ\nwithdrawal:\n  date: 2025-02-20\n  reason: Nhân vật rút lại sự đồng ý."

  private func site(_ keys: String = keys) -> TestSite {
    var site = TestSite()
    site.addStory("dao", keys: "tags: [hoa]\nmovements: thi-dua\nfields: giao-duc\nunit: ninh-hai\n" + keys)
    site.addStory("mai", keys: "tags: [hoa]")
    site.addBulletin("so-1", stories: ["dao", "mai"])
    return site
  }

  @Test func theAddressStaysAndSaysWhy() throws {
    let page = try #require(site().page("bai/dao/index.html"))
    #expect(page.contains("Nhân vật rút lại sự đồng ý."))
    #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
    #expect(!page.contains("Tóm tắt của bài.") && !page.contains("Bài viết."))
  }

  @Test func itIsGoneFromListsBulletinsFeedsAndSitemap() {
    let output = site().output()
    for (path, bytes) in output where path != "bai/dao/index.html" {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("bai/dao/") && !text.contains("Bài dao"), "\(path)")
    }
    #expect(output["bai/mai/index.html"] != nil)
  }

  @Test func theBulletinThatNamesItSaysSo() {
    #expect(site().codes == ["reference-not-public"])
    let message = site().message(.referenceNotPublic)?.message
    #expect(message == "«../stories/dao.md» chưa hoặc không còn được đăng (đã gỡ) nên không có ở đây.")
    #expect(site().site().bulletins.first?.stories.count == 1)
  }

  /// The ordinary case: a person withdraws consent, and the editor records it and takes the story down.
  @Test func aFaultOfWhatIsNoLongerShownDoesNotTakeItsAddress() throws {
    let consent = """
      subjects:
        - name: Đặng Thị Ơn
          kind: cá nhân
      consent:
        - person: Đặng Thị Ơn
          items: [tên]
          channels: [web]
          date: 2025-01-20
          method: văn bản
          withdrawn_at: 2025-02-20
      """
    let site = site(Self.keys + "\n" + consent)
    #expect(site.codes == ["reference-not-public"])
    #expect(site.site().withdrawn.map(\.address.path) == ["bai/dao/"])
    #expect(site.leftOut("content/stories/dao.md") == .withdrawn)
  }

  /// A text that should never have been published is taken down: then above all the old address must not be dead.
  @Test(arguments: [
    "tags: [MẬT]", "picture: {file: thieu.png, alt: TỐI MẬT}", "updated: hôm qua", "khoa-la: 1", "number: x",
  ])
  func aFaultOfTheFileItselfDoesNotTakeItsAddress(line: String) {
    for body in ["Bài.", "**TUYỆT MẬT**"] {
      var site = TestSite()
      site.addStory("dao", keys: Self.keys + "\n" + line, body: body)
      #expect(site.codes == [])
      #expect(site.site().withdrawn.map(\.address.path) == ["bai/dao/"])
      #expect(site.leftOut("content/stories/dao.md") == .withdrawn)
      let text = site.output().values.map { String(decoding: $0, as: UTF8.self) }.joined()
      #expect(!text.contains("MẬT"))
    }
  }

  @Test func aMarkedReasonIsNotShown() {
    var site = TestSite()
    site.addStory("dao", keys: "status: gỡ\nwithdrawal: {reason: Văn bản TỐI MẬT}")
    #expect(site.codes.contains("secrecy-marking"))
    #expect(!site.output().values.contains { String(decoding: $0, as: UTF8.self).contains("TỐI MẬT") })
  }

  @Test func everyKindOfPageMayBeWithdrawn() {
    var site = TestSite()
    site.addPage("gop-y", keys: Self.keys)
    site.addDocument("kh", keys: Self.keys)
    #expect(site.site().withdrawn.map(\.address.path).sorted() == ["gop-y/", "van-ban/kh/"])
    #expect(site.codes == [])
  }
}
