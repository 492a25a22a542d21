import GuongModel
import GuongTestSupport
import Testing

/// Addresses are promises: stable, one page each, and nothing outside the output.
@Suite struct AddressTests {
  @Test func addressesComeFromNamesFoldersAndSlugs() {
    var site = TestSite()
    site.addStory("2024/Chị Đặng Thị Ơn")
    site.addStory("2025/ho-muoi/index")
    site.addStory("khac", keys: "slug: ten-rieng")
    #expect(Set(site.shown) == ["bai/chi-dang-thi-on/", "bai/ho-muoi/", "bai/ten-rieng/"])
  }

  @Test func theOlderStoryKeepsThePlainAddressAndTheOtherGetsOneThatStays() throws {
    // Named so that the order of files is against the order of dates.
    func addresses(_ extra: [String]) throws -> [String: String] {
      var site = TestSite()
      site.addStory("z/ho-hai", date: "2025-01-01")
      site.addStory("a/ho-hai", date: "2025-02-01")
      for name in extra { site.addStory(name, date: "2025-01-15") }
      return Dictionary(uniqueKeysWithValues: site.site().stories.map { ($0.header.path, $0.address.path) })
    }
    let before = try addresses([])
    #expect(before["content/stories/z/ho-hai.md"] == "bai/ho-hai/")
    let second = try #require(before["content/stories/a/ho-hai.md"])
    #expect(second.wholeMatch(of: /bai\/ho-hai-[0-9a-z]{6}\//) != nil)
    // More stories beside them change neither.
    let after = try addresses(["b/khac", "0/hoa"])
    #expect(before.allSatisfy { after[$0.key] == $0.value })
  }

  @Test func aCollisionIsSaidAtTheNewerStory() {
    var site = TestSite()
    site.addStory("z/ho-hai", date: "2025-01-01")
    site.addStory("a/ho-hai", date: "2025-02-01")
    let found = site.diagnostics()
    #expect(found.map(\.rule) == [.addressTaken])
    #expect(found.first?.location.path == "content/stories/a/ho-hai.md")
    #expect(found.first?.message(in: .vietnamese).contains("content/stories/z/ho-hai.md") == true)
  }

  @Test(arguments: ["bai", "the", "chuyen-muc", "van-ban", "tai-nguyen", "tim-kiem"])
  func aFreePageCannotTakeTheFolderOfALists(name: String) {
    var site = TestSite()
    site.addPage(name)
    #expect(site.codes == ["address-taken"])
    #expect(site.site().pages.first?.address.path != "\(name)/")
  }

  /// Lists are split into pages and months under addresses of their own.
  @Test(arguments: ["nam-2025", "trang-2"])
  func aStoryCannotTakeTheAddressOfAnArchive(name: String) {
    var site = TestSite()
    site.addSettings("page_size: 1")
    site.addStory(name)
    site.addStory("khac", date: "2025-01-02")
    #expect(site.codes == ["address-taken"])
    let made = site.site()
    #expect(made.stories.contains { $0.address.path.hasPrefix("bai/\(name)-") })
    #expect(RenderedOutput.clashes(of: made) == [])
  }

  @Test func aBulletinCannotTakeTheAddressOfAListPage() {
    var site = TestSite()
    site.addStory("dao")
    site.addBulletin("trang-2", stories: ["dao"])
    #expect(site.codes == ["address-taken"])
  }

  // MARK: Old addresses

  @Test(arguments: [
    ("/bai/ten-cu/", "bai/ten-cu/"), ("/bai/ten-cu", "bai/ten-cu/"), ("/tin/2019/a.html", "tin/2019/a.html"),
    ("/Tin_Cu/A~b/", "Tin_Cu/A~b/"), ("/index.php/", "index.php/"),
  ])
  func oldAddressesRedirect(alias: String, from: String) {
    var site = TestSite()
    site.addStory("dao", keys: "địa chỉ cũ: \(alias)")
    #expect(site.codes == [])
    #expect(site.site().redirects == [Redirect(from: Address(from), to: Address("bai/dao/"))])
    let page = site.page(Address(from).file)
    #expect(page?.contains("<meta http-equiv=\"refresh\" content=\"0; url=/bai/dao/\">") == true)
    #expect(page?.contains("<link rel=\"canonical\" href=\"https://guong.example.vn/bai/dao/\">") == true)
    #expect(site.page("redirects.map") == "/\(from) /bai/dao/;\n")
  }

  @Test(arguments: [
    "bai/ten-cu/", "/../x/", "/bai/../../x/", "/./x/", "//vn.example/", "/bai//x/", "/%2e%2e/x/", "/a%2fb/", "/a\\\\b/",
    "\\\\\\\\x", "/a\\0b/", "/a b/", "/a;b/", "/a?b=c", "/a#b", "/.git/config", "/.well-known/x", "/bài/cũ/", "/", "//",
    "https://vn.example/x/", "/a\\nb/", "/$uri/", "/{a}/", "/a/\\u202e/", "javascript:alert(1)",
  ])
  func hostileOldAddressesAreRefused(alias: String) {
    var site = TestSite()
    site.addStory("dao", keys: "aliases: [\"\(alias)\"]")
    #expect(site.site().redirects == [])
    #expect(site.codes == ["alias-invalid"])
  }

  @Test func overlongOldAddressesAreRefused() {
    for alias in ["/" + String(repeating: "a", count: 121) + "/", "/" + String(repeating: "ab/", count: 100)] {
      var site = TestSite()
      site.addStory("dao", keys: "aliases: \(alias)")
      #expect(site.codes == ["alias-invalid"])
    }
  }

  /// A redirect is a file too, and must not stand in the way of another.
  @Test(arguments: [
    "/bai/mai/", "/bai/mai/index.html", "/index.html", "/404.html", "/feed.xml", "/feed.xml/", "/sitemap.xml",
    "/robots.txt",
    "/redirects.map", "/bai/mai/index.html/x/", "/404.html/x/", "/bai/", "/chuyen-muc/nguoi-tot/", "/don-vi/ninh-hai/",
    "/tai-nguyen/style.css", "/chuyen-muc/nguoi-tot/feed.xml/", "/phong-trao/thi-dua/", "/chuyen-muc/index.html",
  ])
  func oldAddressesCannotTakeThePlaceOfAPage(alias: String) {
    var site = TestSite()
    site.addStory("mai")
    site.addStory("dao", keys: "aliases: \(alias)")
    #expect(site.codes == ["alias-taken"])
    #expect(site.site().redirects == [])
    #expect(RenderedOutput.clashes(of: site.site()) == [])
  }

  /// Lists take these once they have stories enough.
  @Test(arguments: [
    "/bai/nam-2025/", "/bai/nam-2025/thang-02/", "/bai/trang-2/", "/the/hoa/", "/chuyen-muc/nguoi-tot/trang-2/",
    "/the/hoa/index.html", "/sitemap-1.xml/", "/the/hoa/trang-2/",
  ])
  func oldAddressesGiveWayToLists(alias: String) {
    var site = TestSite()
    site.addSettings("page_size: 1")
    site.addStory("mai", keys: "tags: hoa")
    site.addStory("dao", keys: "aliases: \(alias)")
    #expect(site.codes == ["alias-taken"])
    #expect(RenderedOutput.clashes(of: site.site()) == [])
  }

  @Test func twoPagesCannotShareAnOldAddress() {
    var site = TestSite()
    site.addStory("mai", keys: "aliases: /cu/")
    site.addStory("dao", keys: "aliases: [/cu/, /cu/index.html, /dao.html]")
    #expect(site.codes == ["alias-taken", "alias-taken"])
    #expect(site.site().redirects.map(\.from.path) == ["cu/", "dao.html"])
  }

  @Test func aPagesOwnAddressAsOldAddressIsNoFault() {
    var site = TestSite()
    site.addStory("dao", keys: "aliases: /bai/dao/")
    #expect(site.codes == [] && site.site().redirects == [])
  }
}
