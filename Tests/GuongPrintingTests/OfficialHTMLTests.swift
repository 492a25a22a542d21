import Foundation
import GuongModel
import Testing

@testable import GuongPrinting

@Suite struct OfficialHTMLTests {
  @Test func putsBlocksInTheDecreesOrder() throws {
    let page = OfficialHTML.page(Samples.short)
    var rest = page[...]
    for part in [
      "UBND HUYỆN NINH HẢI", "PHÒNG NỘI VỤ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
      "Số: 05/BC-NV", "ngày 05 tháng 02 năm 2025", "BÁO CÁO", "Kết quả phong trào", "Kính gửi: Ủy ban", "Căn cứ Luật",
      "<h2>I. Kết quả</h2>", "<p>- Trồng trọt", "<h2>II. Kiến nghị</h2>", "pháp luật./.</p>", "Nơi nhận:",
      "- Như trên;",
      "TRƯỞNG PHÒNG", "Nguyễn Thị Mẫu",
    ] {
      let place = try #require(rest.range(of: part), "\(part)")
      rest = rest[place.upperBound...]
    }
    #expect(page.components(separatedBy: "./.").count == 2)
  }

  @Test func escapesWhatCombiningMarksFollow() {
    var document = Samples.short
    document.subject = "<b>\"\u{301}&\u{301}x"
    document.issuer = "<script>\u{301}"
    document.signature.signer = "</td>"
    document.bodyHTML = "<p>&lt;i&gt;&quot;\u{301}</p>"
    let page = OfficialHTML.page(document)
    #expect(page.contains("&lt;b&gt;&quot;\u{301}&amp;\u{301}x"))
    #expect(!page.utf8.elementsEqual("".utf8) && !page.contains("<b>") && !page.contains("<i>"))
    #expect(!String(page.unicodeScalars.filter { $0 != "\u{301}" }).lowercased().contains("<script"))
  }

  @Test func fetchesNothing() {
    var document = Samples.long
    document.bodyHTML += """
      <p><img src="https://example.vn/a.png" alt="Ảnh"></p><figure><img src="file:///etc/passwd" alt="b"></figure>
      <figure><svg onload="x()"><style>@import url(https://example.vn/a.css);</style><script>x</script>
      <image href="https://example.vn/b.png"/><use href="https://example.vn/c.svg#a"/><rect fill="url(https://example.vn/d)"/>
      <rect style="fill:u\\72l(https://example.vn/e)"/><rect fill="url(#pattern)"/><a href="https://example.vn/f"><text>Chữ</text></a></svg></figure>
      <link rel="stylesheet" href="https://example.vn/g.css"><iframe src="https://example.vn/h"></iframe>
      """
    let page = OfficialHTML.page(document)
    #expect(
      !page.contains("example.vn") && !page.contains("file:") && !page.contains("@import") && !page.contains("onload"))
    #expect(page.contains("fill=\"url(#pattern)\"") && page.contains("<text>Chữ</text>"))
  }

  @Test func setsChartsInTheLettersOfTheText() {
    var document = Samples.short
    document.bodyHTML = """
      <figure><svg font-family="system-ui" width="10"><style>.a { font-family: Roboto; fill: #333 } text{font:9px x}</style>\
      <text font-family="Inter" style="font-family:x;fill:red">a</text></svg></figure>
      """
    let page = OfficialHTML.page(document)
    for font in ["system-ui", "Roboto", "Inter", "9px x", "font-family:x"] { #expect(!page.contains(font), "\(font)") }
    #expect(page.contains("fill: #333") && page.contains("fill:red"))
  }

  @Test func paintsChartsInTheColoursThatTheyFallBackTo() {
    var document = Samples.short
    document.bodyHTML =
      "<figure><svg><rect fill=\"var(--ink, #1c1917)\" style=\"stroke:var(--sea,#0f6b6b)\"/></svg></figure>"
    let page = OfficialHTML.page(document)
    #expect(page.contains("fill=\"#1c1917\"") && page.contains("style=\"stroke:#0f6b6b\"") && !page.contains("var("))
  }

  /// A chart keeps together with its caption: a high one would leave the page before it half empty.
  @Test(arguments: [
    ("0 0 720 267", nil), ("0 0 720 400", nil), ("0 0 720 450", "143.7"), ("0 0 720 720", "136"),
    ("0 0 720 1500", "96"), ("0 0 0 9", nil),
    ("x", nil),
  ])
  func makesAHighChartSmallerWhileItCanBeRead(viewBox: String, width: String?) {
    var document = Samples.short
    document.bodyHTML = "<figure><svg viewBox=\"\(viewBox)\" width=\"720\"></svg></figure>"
    let page = OfficialHTML.page(document)
    #expect(page.contains("class=\"drawing\"") == (width != nil))
    if let width { #expect(page.contains("<div class=\"drawing\" style=\"max-width:\(width)"), "\(page.suffix(900))") }
  }

  /// WeasyPrint does not know `paint-order`: the halo would hide the letters.
  @Test func paintsHalosBehindTheirLetters() {
    var document = Samples.short
    document.bodyHTML =
      "<figure><svg><text x=\"1\" fill=\"#111\" stroke=\"#fff\" stroke-width=\"3\" paint-order=\"stroke\">4,5</text></svg></figure>"
    #expect(
      OfficialHTML.page(document).contains(
        "<text x=\"1\" fill=\"#111\" stroke=\"#fff\" stroke-width=\"3\">4,5</text><text x=\"1\" fill=\"#111\">4,5</text>"
      ))
  }

  @Test func keepsAnIssuerThatFitsOnOneLine() {
    var document = Samples.short
    document.issuer = "Phòng Văn hóa - Xã hội"
    #expect(OfficialHTML.page(document).contains("PHÒNG VĂN HÓA - XÃ HỘI<"))
  }

  @Test func repeatsHeadsAndAlignsNumbers() {
    let page = OfficialHTML.page(Samples.long)
    #expect(page.contains("<thead>\n<tr><th>STT</th>"))
    #expect(page.contains("<td class=\"number\">37,5</td>"))
    #expect(page.contains("display: table-header-group"))
  }

  @Test func beginsEachAppendixOnANewPage() {
    let page = OfficialHTML.page(Samples.withAppendices)
    #expect(page.contains("Phụ lục I</span><br>DANH SÁCH TẬP THỂ TIÊU BIỂU"))
    #expect(page.contains("Phụ lục II</span><br>DANH SÁCH CÁ NHÂN TIÊU BIỂU"))
    #expect(page.contains("@page appendix-2") && page.contains(".appendix { break-before: page; }"))
  }

  /// Decree 30/2020/NĐ-CP, Appendix III, form 2.1.
  @Test func endsAppendicesToo() {
    let page = OfficialHTML.page(Samples.withAppendices)
    #expect(page.components(separatedBy: "./.").count == 4)
    #expect(page.contains("Bà Lê Thị Ví Dụ, thôn Gò Mẫu./."))
  }

  /// Appendix I, part I, II.9.d: the dashes in line under the colon.
  @Test func listsAddresseesBelowTheColon() throws {
    var document = Samples.short
    document.addressees = ["Sở Nội vụ", "Sở Y tế"]
    let page = OfficialHTML.page(document)
    let word = try #require(page.firstMatch(of: /margin-left:([0-9.]+)mm">Kính gửi:</).flatMap { Double($0.output.1) })
    let items = page.matches(of: /margin-left:([0-9.]+)mm;text-indent:-([0-9.]+)mm">- S/)
    #expect(items.count == 2)
    for item in items {
      let start = try #require(Double(item.output.1))
      let hanging = try #require(Double(item.output.2))
      let colon = TimesMetrics.width("Kính gửi", size: 14, isBold: false)
      #expect(abs(start - hanging - word - colon) < 0.2)
    }
  }

  @Test(arguments: [
    ("Ủy ban nhân dân xã Mẫu Một", ["ỦY BAN NHÂN DÂN", "XÃ MẪU MỘT"]),
    ("Hội đồng nhân dân phường Thí Dụ", ["HỘI ĐỒNG NHÂN DÂN", "PHƯỜNG THÍ DỤ"]),
  ])
  func noLineEndsWithinTheNameOfABody(_ issuer: String, _ lines: [String]) {
    var document = Samples.short
    document.issuer = issuer
    #expect(HeaderText(document).issuer == lines)
  }

  /// II.2.a.
  @Test func abbreviatesTheGoverningBodyAlone() {
    var document = Samples.short
    document.governingBody = "Ủy ban nhân dân huyện Ninh Hải"
    document.issuer = "Ủy ban nhân dân xã"
    let page = OfficialHTML.page(document)
    #expect(page.contains("UBND HUYỆN NINH HẢI") && page.contains("ỦY BAN NHÂN DÂN XÃ"))
  }

  @Test(arguments: [
    ("Chi tiết tại Phụ lục kèm theo.", true), ("chi tiết ở các phụ lục", true), ("Không có gì.", false),
  ])
  func saysWhenTheTextRefersToNoAppendix(_ text: String, _ isNamed: Bool) {
    var document = Samples.withAppendices
    let body = "<p>\(text)</p><table><tr><td>Phụ lục</td></tr></table>"
    document.bodyHTML = body + "<h2>Phụ lục</h2><p>A</p>"
    #expect(DocumentNotices.notices(document).isEmpty == isNamed)
    document.bodyHTML = body
    #expect(DocumentNotices.notices(document).isEmpty)
  }

  @Test func leavesTheIssuersPlaceEmptyWhereThereIsNone() throws {
    var document = Samples.short
    document.issuer = ""
    document.governingBody = nil
    #expect(OfficialHTML.page(document).contains("<td class=\"issuer\"></td>"))
    #expect(DocumentNotices.notices(document).count == 1)
    #expect(DocumentNotices.notices(Samples.short).isEmpty)
  }

  @Test func marksSamplesAndDrafts() {
    #expect(OfficialHTML.page(Samples.draft).contains("<p class=\"band\">DỰ THẢO - SỐ LIỆU MINH HỌA</p>"))
    #expect(!OfficialHTML.page(Samples.short).contains("MINH HỌA"))
  }

  /// A reader takes what stands behind a signature for no part of what was signed.
  @Test func putsFootnotesAboveTheSignature() throws {
    for body in [Samples.short.bodyHTML, Samples.short.bodyHTML + Samples.wideTable] {
      var document = Samples.short
      document.bodyHTML = body
      let page = OfficialHTML.page(document)
      let note = try #require(page.range(of: "<ol class=\"notes\""))
      let ending = try #require(page.range(of: "Nơi nhận:"))
      #expect(note.lowerBound < ending.lowerBound)
    }
  }

  @Test func anAppendixWithoutANameHasItsWordAlone() throws {
    var document = Samples.short
    document.bodyHTML = "<p>A, phụ lục</p><h2>Phụ lục</h2><p>B</p>"
    #expect(OfficialHTML.page(document).contains("<h1><span class=\"word\">Phụ lục</span></h1>"))
  }

  @Test func escapesTheNamesOfAppendicesOnceAndKeepsTheirFootnotes() {
    var document = Samples.short
    document.bodyHTML += """
      <h2>Phụ lục. <strong>Phong trào</strong> &quot;Dân vận &amp; khéo&quot;<sup class="footnote-ref"><a href="#fn-1">1</a></sup></h2>
      <p>B</p>
      """
    let page = OfficialHTML.page(document, footnotes: .foot)
    #expect(
      page.contains(
        "<br>PHONG TRÀO &quot;DÂN VẬN &amp; KHÉO&quot;<span class=\"note\">Số liệu minh họa.</span></h1>"))
  }

  /// Pictures of the site are not fetched.
  @Test(arguments: [
    (
      "<figure><img src=\"cau.jpg\" alt=\"Cầu Ẩn\"><figcaption>Ngày khánh thành</figcaption></figure>",
      "Ngày khánh thành"
    ),
    ("<figure><img src=\"cau.jpg\" alt=\"Cầu Ẩn\"></figure>", "Cầu Ẩn"),
  ])
  func aPictureLeavesItsCaptionAndIsTold(_ figure: String, _ caption: String) {
    var document = Samples.short
    document.bodyHTML = "<p>A</p>\(figure)<p>B</p>"
    let page = OfficialHTML.page(document)
    #expect(page.contains("<p>A</p>\n<figure><figcaption>\(caption)</figcaption></figure>\n<p"))
    let notices = DocumentNotices.notices(document)
    #expect(notices.count == 1 && notices.first?.vi.contains("1 hình") == true)
  }

  @Test func picturesAmongWordsAreToldToo() {
    var document = Samples.short
    document.bodyHTML = "<p>A <img src=\"a.jpg\" alt=\"B\"> C</p><ul><li><img src=\"b.jpg\"></li></ul>"
    #expect(DocumentNotices.notices(document).first?.vi.contains("2 hình") == true)
    document.bodyHTML = "<figure><img src=\"data:image/png;base64,AA==\" alt=\"\"></figure>"
    #expect(DocumentNotices.notices(document).isEmpty)
  }

  @Test func linksFootnotesOnScreenAndFloatsThemOnPaper() {
    #expect(OfficialHTML.page(Samples.short).contains("<li id=\"chu-thich-1\">Số liệu minh họa.</li>"))
    #expect(
      OfficialHTML.page(Samples.short, footnotes: .foot).contains("<span class=\"note\">Số liệu minh họa.</span>"))
  }
}
