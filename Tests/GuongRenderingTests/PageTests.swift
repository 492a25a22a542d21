import Foundation
import Testing

@testable import GuongRendering

@Suite struct PageTests {
  private let templates = TestTemplates.set

  @Test func aPageHasOneHeadingOfTheFirstRank() {
    for page in SamplePages.all(templates) {
      let html = SamplePages.render(page, templates)
      #expect(html.split(separator: "<h1", omittingEmptySubsequences: false).count == 2, "\(page.file)")
    }
  }

  @Test func pagesAreTheSameEveryTime() {
    for page in SamplePages.all(templates) {
      #expect(SamplePages.render(page, templates) == SamplePages.render(page, templates))
    }
  }

  @Test func contentKeysDoNotHideThoseOfTheFrame() {
    let frame: [any View] = [SampleSite.meta, SampleSite.shell(templates)]
    let names = Set(frame.flatMap { Mirror(reflecting: $0).children.compactMap(\.label) })
    for page in SamplePages.all(templates) {
      let own = Set(Mirror(reflecting: page.content).children.compactMap(\.label))
      #expect(own.isDisjoint(with: names), "\(page.file): \(own.intersection(names))")
    }
  }

  @Test func nothingComesFromAnotherHost() {
    for page in SamplePages.all(templates) {
      let html = SamplePages.render(page, templates)
      for start in ["src=\"http", "src=\"//", "<link rel=\"stylesheet\" href=\"http"] {
        #expect(!html.contains(start), "\(page.file)")
      }
    }
  }

  @Test func aWithdrawnPageSaysWhyAndWhen() {
    let html = render("withdrawn")
    #expect(html.contains("Nhân vật rút lại sự đồng ý đăng bài."))
    #expect(html.contains("<time datetime=\"2025-03-05\">"))
    #expect(html.contains("<meta name=\"robots\" content=\"noindex\">"))
  }

  @Test func aRedirectGoesToItsTargetWithoutScript() {
    let html = templates.render(.redirect, SamplePages.redirect)
    #expect(html.contains("<meta http-equiv=\"refresh\" content=\"0; url=story.html\">"))
    #expect(html.contains("<link rel=\"canonical\" href=\"https://guong.example.vn/bai/muoi-trai-bat/\">"))
    #expect(html.contains("<a href=\"story.html\">"))
  }

  @Test func aCampaignWithoutAStartShowsNoBar() {
    #expect(!render("campaign-bare").contains("class=\"bar\""))
    #expect(render("campaign").contains("width=\"27%\""))
  }

  @Test func emptyListsSaySo() {
    #expect(render("listing-bare").contains("Danh sách này chưa có gì."))
    #expect(render("listing-unit").contains("Chưa có bài nào về đơn vị này."))
    #expect(render("home-bare").contains("Chuyên trang đang chuẩn bị"))
    #expect(render("document-bare").contains("Chưa có trang nào dẫn văn bản này."))
  }

  @Test func aUnitNamesItsSuccessor() {
    #expect(
      render("story").contains(
        "<a href=\"listing-unit.html\">Xã Tri Hải</a> <span class=\"note\">(từ 01/7/2025: <span class=\"item\"><a href=\"listing-unit.html\">xã Ninh Hải</a></span>)</span>"
      ))
  }

  @Test func bandsStandAboveTheHeadline() throws {
    let html = render("story")
    let band = try #require(html.range(of: "band sample"))
    let heading = try #require(html.range(of: "<h1"))
    #expect(band.lowerBound < heading.lowerBound)
    #expect(!render("story-plain").contains("class=\"band"))
  }

  @Test func aPageOfFiguresHasItsChartsWithTheirTables() {
    let html = render("figures-page")
    #expect(html.contains("<span class=\"status exceeded\">Vượt mức</span>"))
    #expect(
      html.contains(
        "<caption id=\"bang-muoi\"><span>Hộ làm muối trải bạt, theo năm <small>tính đến ngày 31/10/2025</small>"))
    #expect(html.contains("<caption id=\"bang-muoi-an\" class=\"hidden\">"))
    #expect(html.contains("<th scope=\"col\" class=\"right\">Thực hiện <small>hộ</small></th>"))
    #expect(html.contains("aria-current=\"page\">Chỉ tiêu</a>"))
  }

  @Test func aPageUnderCorrectionSaysSo() {
    let html = render("figures-page-correcting")
    #expect(html.contains("đang được rà soát, đính chính"))
    #expect(!html.contains("<table") && !html.contains("class=\"strip\""))
  }

  @Test func aBodyIsInsertedAsItIs() {
    #expect(render("story").contains(SampleBody.html))
  }

  private func render(_ file: String) -> String {
    SamplePages.all(templates).first { $0.file == file }.map { SamplePages.render($0, templates) } ?? ""
  }
}
