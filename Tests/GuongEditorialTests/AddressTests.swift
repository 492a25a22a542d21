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

  /// A page whose older twin is not to be seen for a while keeps the address that readers know.
  @Test(arguments: [
    "status: gỡ\nwithdrawal:\n  reason: Sai.", "status: nháp", "expires: 2025-02-10", "publish_from: 2025-06-01",
    "sample: true", "unit: khong-co", "tags: [MẬT]", "updated: hôm qua",
  ])
  func anAddressStaysWhateverBecomesOfTheOlderPage(keys: String) throws {
    func site(_ keys: String) -> TestSite {
      var site = TestSite()
      site.options.includesSamples = false
      site.addStory("z/ho-hai", date: "2025-01-01", keys: keys)
      site.addStory("a/ho-hai", date: "2025-02-01")
      return site
    }
    func address(_ site: TestSite) -> String? {
      site.site().stories.first { $0.header.path == "content/stories/a/ho-hai.md" }?.address.path
    }
    let before = try #require(address(site("")))
    #expect(before.hasPrefix("bai/ho-hai-"))
    #expect(address(site(keys)) == before)
    #expect(site(keys).codes.contains("address-taken"))
    let withdrawn = site(keys).site().withdrawn
    #expect(keys.hasPrefix("status: gỡ") ? withdrawn.map(\.address.path) == ["bai/ho-hai/"] : withdrawn.isEmpty)
    // An old address may take the place of a page that is gone.
    var moved = site(keys)
    moved.addStory("moi", keys: "aliases: /bai/ho-hai/")
    #expect(moved.site().redirects.count == (keys.hasPrefix("status: gỡ") ? 0 : 1))
  }

  @Test func aPageThatIsHeldBackIsNoTargetOfLinks() {
    var site = TestSite()
    site.addStory("nhap", keys: "status: nháp")
    site.addStory("dao", body: "[x](/bai/nhap/)")
    #expect(site.codes == ["link-address-unknown"])
  }

  /// Some servers do not tell capitals from small letters.
  @Test(arguments: [
    "/BAI/mai/", "/Bai/Mai/index.html", "/FEED.xml", "/Bai/Trang-2/", "/THE/hoa/", "/Cu/", "/404.HTML/",
  ])
  func oldAddressesThatDifferInCaseAlone(alias: String) {
    var site = TestSite()
    site.addStory("mai", keys: "aliases: /cu/")
    site.addStory("dao", date: "2025-02-02", keys: "aliases: \(alias)")
    #expect(site.codes == ["alias-taken"])
    let files = RenderedOutput.files(of: site.loadedSite()).keys.map { $0.lowercased() }
    #expect(Set(files).count == files.count)
  }

  /// The files of a page give way to old addresses below it.
  @Test func oldAddressesBelowAPageLeaveItsFilesInPlace() {
    var site = TestSite()
    site.add("content/stories/a.html", "x")
    site.add("content/stories/b", "x")
    site.addStory("mai", keys: "attachments: [{file: a.html}, {file: b}]")
    site.addStory("dao", keys: "aliases: [/bai/mai/a.html, /bai/mai/b/, /bai/mai/B/c/]")
    let made = site.site()
    #expect(RenderedOutput.clashes(of: made) == [])
    #expect(made.redirects.count == 3)
    let mai = made.stories.first { $0.address.path == "bai/mai/" }
    #expect(mai?.assets.map(\.target) == ["bai/mai/a-2.html", "bai/mai/b-2"])
  }

  /// Neither the order of files nor files beside them decide who keeps an address.
  @Test func addressesDependOnNoOtherPage() {
    var expected: [String: String] = [:]
    for extra in [[], ["0/khac"], ["z/cuoi", "m/giua"]] {
      var site = TestSite()
      for folder in ["c", "a", "b"] { site.addPage("\(folder)/gop-y") }
      for name in extra { site.addPage(name) }
      let found = site.site().pages.filter { $0.header.path.hasSuffix("gop-y.md") }
      let addresses = Dictionary(uniqueKeysWithValues: found.map { ($0.header.path, $0.address.path) })
      #expect(Set(addresses.values).count == 3)
      if expected.isEmpty { expected = addresses }
      #expect(addresses == expected)
    }
  }

  /// Every name that lists make addresses of, against every kind of page.
  @Test(arguments: [
    "trang-2", "nam-2025", "feed", "index", "sitemap", "robots", "404", "tai-nguyen", "nguoi-tot", "giao-duc", "hoa",
  ])
  func noPageIsLostToAList(name: String) {
    var site = TestSite()
    site.addSettings("page_size: 1")
    for number in 1...3 {
      site.addStory("khac-\(number)", keys: "tags: [hoa, \(name)]\nfields: giao-duc\nmovements: thi-dua")
    }
    site.addStory(name)
    site.addPage(name)
    site.addDocument(name, keys: "title: X")
    site.addBulletin(name, stories: [name])
    site.add("content/movements/\(name).md", "---\ntitle: X\n---\n\nX.\n")
    site.add("content/campaigns/\(name)/campaign.md", "---\ntitle: X\nperiod: {to: 2025-12-31}\n---\n\nX.\n")
    let made = site.site()
    #expect(RenderedOutput.clashes(of: made) == [])
    #expect(made.stories.count == 4 && made.pages.count == 1 && made.documents.count == 1 && made.bulletins.count == 1)
    #expect(made.movements.count == 2 && made.campaigns.count == 1)
    #expect(Set(site.codes).isSubset(of: ["address-taken"]))
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

  @Test(arguments: ["/so-lieu/", "/bao-cao/", "/tim-kiem/", "/tim-kiem", "/lich/"])
  func anOldAddressCannotBeThatOfAListToCome(alias: String) {
    var site = TestSite()
    site.addPage("gop-y", keys: "aliases: [\(alias)]")
    #expect(site.codes == ["alias-taken"])
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
