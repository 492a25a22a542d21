import GuongModel
import GuongTestSupport
import Testing

/// Links between content files, to addresses of the site, and files that go along.
@Suite struct LinkTests {
  private func body(_ text: String, _ more: (inout TestSite) -> Void = { _ in }) -> (html: String, site: TestSite) {
    var site = TestSite()
    site.addStory("dao", body: text)
    more(&site)
    let page = site.page("bai/dao/index.html") ?? ""
    let start = page.firstRange(of: "<div class=\"body\">")?.upperBound ?? page.endIndex
    let end = page[start...].firstRange(of: "</div>")?.lowerBound ?? page.endIndex
    return (String(page[start..<end]).trimmed, site)
  }

  @Test(arguments: [
    ("[x](mai.md)", "<a href=\"/bai/mai/\">x</a>"), ("[x](./mai.md)", "<a href=\"/bai/mai/\">x</a>"),
    ("[x](../stories/mai.md)", "<a href=\"/bai/mai/\">x</a>"),
    ("[x](mai.md#cach-lam \"tựa\")", "<a href=\"/bai/mai/#cach-lam\" title=\"tựa\">x</a>"),
    ("[x](mai.md#c%C3%A1ch)", "<a href=\"/bai/mai/\">x</a>"), ("[x](ho)", "<a href=\"/bai/ho/\">x</a>"),
    ("[x](ho/index.md)", "<a href=\"/bai/ho/\">x</a>"), ("[x](/phong-trao/)", "<a href=\"/phong-trao/\">x</a>"),
    ("[x](/bai/mai)", "<a href=\"/bai/mai/\">x</a>"),
    ("[x](/bai/mai/#cach-lam)", "<a href=\"/bai/mai/#cach-lam\">x</a>"),
    ("[x](https://vn.example/?a=1&b=2)", "<a href=\"https://vn.example/?a=1&amp;b=2\">x</a>"),
    ("[x](mailto:a@b.vn)", "<a href=\"mailto:a@b.vn\">x</a>"), ("[x](tel:+84259)", "<a href=\"tel:+84259\">x</a>"),
    ("[x](../movements/thi-dua.md)", "<a href=\"/phong-trao/thi-dua/\">x</a>"),
    ("[x](<Bản đồ.pdf>)", "<a href=\"/bai/dao/ban-do.pdf\">x</a>"), ("[x](javascript:alert(1))", "x"),
    ("[x](data:text/html,1)", "x"), ("[x]()", "x"), ("[x](ftp://a.vn/)", "x"),
  ])
  func linksLead(markdown: String, html: String) {
    let (found, _) = body(markdown) {
      $0.addStory("mai", body: "## Cách làm\n\nBài.")
      $0.addStory("ho/index")
      $0.add("content/stories/Bản đồ.pdf", "x")
    }
    #expect(found == "<p>\(html)</p>")
  }

  @Test func aFileNamedInNFDIsFoundByANameInNFC() {
    let (found, site) = body("[x](<bản đồ.pdf>)") { $0.add("content/stories/ba\u{309}n đo\u{302}\u{300}.pdf", "x") }
    #expect(found == "<p><a href=\"/bai/dao/ban-do.pdf\">x</a></p>")
    #expect(site.codes == [])
  }

  @Test func aMissingAnchorIsAWarningAndLeadsToTheTop() {
    let (found, site) = body("[x](mai.md#cach-lm)") { $0.addStory("mai", body: "## Cách làm\n\nBài.") }
    #expect(found == "<p><a href=\"/bai/mai/\">x</a></p>")
    #expect(site.message(.linkAnchorMissing)?.fix == "Có phải ý bạn là «cach-lam»?")
    #expect(site.shown.count == 2)
  }

  @Test func aLinkToAPageThatIsNotPublicLeavesItsText() {
    let (found, site) = body("Xem [*bài* kia](mai.md).") { $0.addStory("mai", keys: "status: draft") }
    #expect(found == "<p>Xem <em>bài</em> kia.</p>")
    #expect(
      site.message(.linkNotPublic)?.message
        == "Liên kết «mai.md» dẫn đến trang chưa hoặc không còn được đăng (bản nháp); chữ được giữ, liên kết tạm bỏ.")
  }

  /// A footnote's own link stands inside: only the outer one may go.
  @Test func aFootnoteWithinALinkThatIsLeftOutStaysWhole() {
    let (found, _) = body("[chữ[^1] sau](mai.md)\n\n[^1]: Chú.") { $0.addStory("mai", keys: "status: draft") }
    #expect(
      found.hasPrefix(
        "<p>chữ<sup class=\"footnote-ref\"><a href=\"#fn-1\" id=\"fnref-1\" data-footnote-ref>1</a></sup> sau</p>"),
      "\(found)")
  }

  @Test func aBrokenLinkHoldsBackItsOwnPageAlone() {
    var site = TestSite()
    let broken = site.addStory("hong", body: "[x](khong-co.md)")
    site.addStory("dao", body: "[x](hong.md)")
    #expect(site.leftOut(broken) == .quarantined)
    #expect(site.shown == ["bai/dao/"])
    #expect(site.codes == ["link-not-public", "link-broken"])
  }

  @Test func suggestsAFileOfThatNameElsewhere() {
    var site = TestSite()
    site.addDocument("ke-hoach-252")
    site.addStory("dao", body: "[x](Kế-hoạch-252.md)")
    #expect(
      site.message(.linkBroken)?.fix
        == "Có tệp «content/documents/ke-hoach-252.md»: xem lại thư mục, chữ hoa, chữ thường và dấu.")
  }

  @Test(arguments: [
    "../../../etc/passwd", "..%2f..%2f..%2fetc%2fpasswd", "../../site.yaml", "a/../../../../x",
    "%2e%2e/%2e%2e/%2e%2e/x",
  ])
  func linksThatLeaveTheTreeHoldBackThePage(target: String) {
    var site = TestSite()
    site.addStory("dao", body: "[x](\(target))")
    #expect(site.codes == ["link-leaves-tree"])
  }

  @Test func linksOfTheSiteFileLeadToContentAddressesAndOtherSites() {
    var site = TestSite()
    site.addPage("gioi-thieu")
    site.addSettings(
      """
      navigation:
        - title: Giới thiệu
          link: pages/gioi-thieu.md
        - title: Chuyên mục
          link: /chuyen-muc/nguoi-tot
        - title: Tỉnh
          link: https://tinh.example.vn/
        - title: Mã
          link: javascript:alert(1)
      """)
    #expect(
      site.site().navigation.map(\.href) == ["/gioi-thieu/", "/chuyen-muc/nguoi-tot/", "https://tinh.example.vn/"])
    #expect(site.codes == ["link-address-unknown"])
  }

  @Test func everyLinkHonoursABaseWithAPath() {
    var site = TestSite()
    site.add(TestSite.sitePath, TestSite.settings.replacing("guong.example.vn/", with: "tinh.example.vn/guong/"))
    site.addStory("dao", body: "[x](mai.md) [y](/phong-trao/)")
    site.addStory("mai")
    let page = site.page("bai/dao/index.html") ?? ""
    #expect(page.contains("<p><a href=\"/guong/bai/mai/\">x</a> <a href=\"/guong/phong-trao/\">y</a></p>"))
  }

  // MARK: Files that go along

  @Test func filesGetPlainNamesOfTheirOwn() {
    var site = TestSite()
    site.add("content/stories/dao/Ảnh 1.JPG", "a")
    site.add("content/stories/dao/anh-1.jpg", "b")
    site.add("content/stories/dao/phim.mp4", "c")
    site.add("content/stories/dao/khong-dung.png", "d")
    site.addStory(
      "dao/index",
      keys: "picture:\n  file: Ảnh 1.JPG\n  alt: Hoa\nattachments:\n  - file: ../tai-lieu.pdf\n    title: Tài liệu",
      body: "![Một](anh-1.jpg)\n\n![Hai](<Ảnh 1.JPG>)\n\n![Phim](phim.mp4)")
    site.add("content/stories/tai-lieu.pdf", "e")
    #expect(site.codes == [])
    let copies = site.site().stories.first?.assets ?? []
    #expect(
      Set(copies) == [
        AssetCopy(source: "content/stories/dao/anh-1.jpg", target: "bai/dao/anh-1.jpg"),
        AssetCopy(source: "content/stories/dao/Ảnh 1.JPG", target: "bai/dao/anh-1-2.jpg"),
        AssetCopy(source: "content/stories/dao/phim.mp4", target: "bai/dao/phim.mp4"),
        AssetCopy(source: "content/stories/tai-lieu.pdf", target: "bai/dao/tai-lieu.pdf"),
      ])
  }

  /// The page itself is a file of that folder.
  @Test func anAttachmentCannotTakeThePlaceOfThePage() {
    var site = TestSite()
    site.add("content/stories/index.html", "x")
    site.addStory("dao", body: "[x](index.html)")
    #expect(site.site().stories.first?.assets.map(\.target) == ["bai/dao/index-2.html"])
  }
}

extension String {
  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
