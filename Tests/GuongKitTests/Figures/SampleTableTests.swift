import GuongTestSupport
import Testing

/// Figures that are made up say so wherever they stand, and can be left out.
@Suite struct SampleTableTests {
  private static func site(sample: Bool) -> TestSite {
    var site = TestSite.withTables(
      [
        "works": "id,name,registered_by,status\nduong,Đường liên thôn,ninh-hai,in_progress\n",
        "awards":
          "decision,decided_on,issuer,title,kind,recipient,recipient_group,unit,achievement,story\n1/QĐ,2025-01-10,UBND huyện,Giấy khen,movement,Tổ diêm dân,farmer,noi-vu,Làm muối,dao\n",
        "indicators": "id,name,measure,kind\nmuoi,Sản lượng muối,tấn,economic\n",
      ], keys: sample ? "sample_tables: true" : "")
    site.add("content/organisations.yaml", "- id: noi-vu\n  name: Phòng Nội vụ\n  kind: government\n")
    site.addStory("dao")
    return site
  }

  private static let paths = [
    "thi-dua/td/cong-trinh/", "thi-dua/td/khen-thuong/", "thi-dua/td/chi-tieu/", "thi-dua/td/chi-tieu/muoi/",
    "thi-dua/td/", "don-vi/ninh-hai/", "co-quan/noi-vu/", "bai/dao/", "",
  ]

  @Test(arguments: paths)
  func pagesWithMadeUpFiguresSaySo(path: String) throws {
    let words = "ố liệu minh họa"
    #expect(try #require(Self.site(sample: true).page(path + "index.html")).contains(words))
    #expect(try #require(Self.site(sample: false).page(path + "index.html")).contains(words) == false)
  }

  @Test func withoutSamplesTheirPagesAreNotThere() throws {
    let site = try CommandLineSite(Self.site(sample: true))
    #expect(try site.run("build", "--no-samples").status == 0)
    #expect(site.folder.exists("public/thi-dua/td/index.html"))
    for page in ["cong-trinh", "khen-thuong", "chi-tieu"] {
      #expect(!site.folder.exists("public/thi-dua/td/\(page)"))
    }
    for (path, bytes) in site.folder.files("public") {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("Đường liên thôn") && !text.contains("Tổ diêm dân"), "\(path)")
    }
  }
}
