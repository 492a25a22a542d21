import GuongModel
import GuongTestSupport
import Testing

/// Citations become links when the register has the document.
@Suite struct CitationLinkTests {
  private func site(_ body: String) -> TestSite {
    var site = TestSite()
    site.addDocument("kh-huyen", number: "252/KH-UBND", date: "2024-07-19")
    site.addDocument("kh-xa", number: "04/KH-UBND", date: "2021-01-08")
    site.addDocument("kh-xa-2", number: "04/KH-UBND", date: "2024-05-09")
    site.addStory("dao", body: body)
    return site
  }

  private func citations(_ body: String) -> [String?] { site(body).site().stories.first?.body.citations ?? [] }

  @Test func aNumberLeadsToItsDocument() {
    #expect(citations("Theo Kế hoạch số 252/KH-UBND, xã làm.") == ["/van-ban/kh-huyen/"])
    #expect(citations("Theo số 999/KH-UBND.") == [nil])
  }

  @Test(arguments: ["19/7/2024", "19/07/2024"])
  func theDateMayBeWrittenInEveryForm(date: String) {
    #expect(citations("Theo 252/KH-UBND ngày \(date) của huyện.") == ["/van-ban/kh-huyen/"])
  }

  @Test func anotherDateIsAnotherDocument() {
    #expect(citations("Theo 252/KH-UBND ngày 19/7/2023.") == [nil])
  }

  @Test func aSharedNumberNeedsItsDate() {
    #expect(citations("Theo 04/KH-UBND.") == [nil])
    #expect(citations("Theo 04/KH-UBND ngày 08/01/2021.") == ["/van-ban/kh-xa/"])
    #expect(citations("Theo 04/KH-UBND, ngày 9/5/2024.") == ["/van-ban/kh-xa-2/"])
  }

  @Test func theWholeNameIsTheLink() {
    let page = site("Theo Kế hoạch số 252/KH-UBND ngày 19/7/2024.").page("bai/dao/index.html") ?? ""
    #expect(
      page.contains(
        "Theo <a class=\"citation\" href=\"/van-ban/kh-huyen/\">Kế hoạch số 252/KH-UBND</a> ngày 19/7/2024."))
  }

  @Test func aDocumentDoesNotCiteItself() {
    var site = TestSite()
    site.addDocument("kh", body: "Kế hoạch số 252/KH-UBND gồm ba phần.")
    #expect(site.site().documents.first?.body.citations == [nil])
    #expect(site.site().citedBy == [[]])
  }

  @Test func theRegisterNamesThePagesThatCiteADocument() throws {
    var site = site("Theo 252/KH-UBND và lại 252/KH-UBND.")
    site.addStory("lien-ket", date: "2025-02-02", body: "[kế hoạch](../documents/kh-huyen.md#x)")
    site.addStory("khong")
    site.addStory("nhap", keys: "status: draft", body: "252/KH-UBND")
    let made = site.site()
    let index = try #require(made.documents.firstIndex { $0.address.path == "van-ban/kh-huyen/" })
    #expect(made.citedBy[index].map(\.address.path) == ["bai/lien-ket/", "bai/dao/"])
  }

  @Test func theSameDocumentTwiceIsSaid() {
    var site = TestSite()
    site.addDocument("a")
    site.addDocument("b")
    #expect(
      site.message(.documentDuplicate)?.message
        == "Văn bản số 252/KH-UBND ngày 19/7/2024 đã có ở content/documents/a.md.")
  }
}
