import GuongTestSupport
import Testing

/// What the tables say of stories: their own pages say it, and no page leads to a story that is not there.
@Suite struct FigureStoryTests {
  /// A published story, one that was taken down and one whose time is over, each named by every table that can.
  private static let site: TestSite = {
    let names = ["dao", "go", "cu"]
    func rows(_ row: (String) -> String) -> String { names.map { row($0) + "\n" }.joined() }
    var site = TestSite.withTables([
      "awards": "decision,decided_on,issuer,title,kind,recipient,recipient_group,unit,achievement,story\n"
        + rows {
          "1/QĐ,2025-01-10,UBND huyện,Giấy khen,movement,Người \($0),farmer,ninh-hai,Việc \($0),../../stories/\($0).md"
        },
      "works": "id,name,registered_by,status,story\n"
        + rows { "viec-\($0),Công trình \($0),ninh-hai,in_progress,../../stories/\($0).md" },
      "replications": "story,unit,place,since,scale\n"
        + rows { "../../stories/\($0).md,ninh-hai,Thôn \($0),2025-01-15,9 hộ" }
        + "dao,ninh-hai,Xóm mới,2025-02-01,2 hộ\n",
    ])
    site.addStory("dao")
    site.addStory("go", keys: "status: gỡ\nwithdrawal:\n  date: 2025-02-20\n  reason: Nhân vật rút lại sự đồng ý.")
    site.addStory("cu", date: "2025-01-02", keys: "expires: 2025-02-01 05:00")
    return site
  }()
  private static let output = site.output()

  private func page(_ path: String) throws -> String {
    String(decoding: try #require(Self.output[path + "index.html"]), as: UTF8.self)
  }

  @Test func aStoryShowsItsAwardsAndWhereItWasTakenUp() throws {
    let page = try page("bai/dao/")
    #expect(
      page.contains("<dt>Khen thưởng</dt>") && page.contains("<a href=\"/thi-dua/td/khen-thuong/\">Giấy khen</a>"))
    #expect(page.contains("<dt>Đã nhân rộng tại</dt>") && page.contains("9 hộ") && page.contains("2 hộ"))
  }

  @Test func awardsAndWorksOfAStoryThatIsGoneKeepTheirRowsWithoutALink() throws {
    for path in ["thi-dua/td/khen-thuong/", "thi-dua/td/cong-trinh/", "don-vi/ninh-hai/"] {
      let page = try page(path)
      #expect(page.contains("href=\"/bai/dao/\""), "\(path)")
      for name in ["go", "cu"] { #expect(!page.contains("/bai/\(name)/"), "\(path)") }
    }
    let awards = try page("thi-dua/td/khen-thuong/")
    #expect(awards.contains("Người go") && awards.contains("Người cu"))
    let works = try page("thi-dua/td/cong-trinh/")
    #expect(works.contains("Công trình go") && works.contains("Công trình cu"))
  }

  @Test func modelsOfAStoryThatIsGoneAreNotShown() throws {
    let page = try page("thi-dua/td/nhan-rong/")
    #expect(page.contains("1 mô hình đã được nhân rộng ra 2 nơi"))
    #expect(page.contains("Thôn dao") && !page.contains("Thôn go") && !page.contains("Thôn cu"))
    #expect(!page.contains("Bài go") && !page.contains("Bài cu"))
    let unit = try self.page("don-vi/ninh-hai/")
    #expect(unit.contains("Thôn dao") && !unit.contains("Thôn go") && !unit.contains("Thôn cu"))
  }

  /// By its file and by its name, it is one story with one heading.
  @Test func aStoryNamedInTwoWaysIsOneModel() throws {
    let page = try page("thi-dua/td/nhan-rong/")
    #expect(page.split(separator: "<h2 id=\"mo-hinh-").count == 2)
    let ids = HTMLTags(page).values(of: "id")
    #expect(Set(ids).count == ids.count)
    #expect(page.contains("Thôn dao") && page.contains("Xóm mới"))
  }
}
