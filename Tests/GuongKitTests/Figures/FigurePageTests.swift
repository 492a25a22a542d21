import GuongTestSupport
import Testing

/// The pages of a campaign's figures, from its tables to their HTML.
@Suite struct FigurePageTests {
  private static let indicators = """
    id,name,measure,direction,kind,note
    muoi,Sản lượng muối,tấn,higher,economic,
    ngheo,Hộ nghèo,%,lower,social,
    vieclam,Việc làm mới,người,higher,social,
    """
  private static let values = """
    indicator,unit,period,target,actual,as_of,source
    muoi,,2024,100,120,2024-12-31,Phòng Nội vụ
    ngheo,,2024,2,3,2024-12-31,Phòng Nội vụ
    vieclam,,2025,10,4,2025-02-28,Phòng Nội vụ
    muoi,ninh-hai,2024,60,70,2024-12-31,Phòng Nội vụ
    """
  private static let works = """
    id,name,registered_by,purpose,value,due,status,completed_on
    duong,Đường liên thôn,ninh-hai,Đại hội,12,2025-02-01,completed,2025-01-20
    cau,Cầu Gò Me,ninh-hai,Đại hội,8,2025-02-01,in_progress,
    """
  private static let awards = """
    decision,decided_on,issuer,title,kind,recipient,recipient_group,unit,achievement,state,annulled_by
    1/QĐ,2024-11-10,UBND huyện,Giấy khen,movement,Tổ diêm dân,farmer,ninh-hai,Làm muối sạch,,
    2/QĐ,2025-01-10,UBND huyện,Giấy khen,prompt,Nguyễn Văn Sai,other,ninh-hai,Báo cáo khống,annulled,9/QĐ
    """
  private static let sound = TestSite.withTables([
    "indicators": indicators, "indicator_values": values, "works": works, "awards": awards,
  ])

  @Test func soundTablesBuildWithoutADiagnostic() {
    #expect(Self.sound.findings() == [])
    #expect(RenderedOutput.clashes(of: Self.sound.site()) == [])
  }

  /// Beside a table they are narrow; above it, on a tablet and on paper, they take the column.
  @Test func chartsHaveAPictureForWideScreens() throws {
    let output = Self.sound.output()
    for (path, id) in [("cong-trinh", "theo-tinh-trang"), ("khen-thuong", "theo-nhom")] {
      let page = String(decoding: try #require(output["thi-dua/td/\(path)/index.html"]), as: UTF8.self)
      let pictures = page.split(separator: "<figure class=\"chart\">").dropFirst().first?.split(separator: "<svg") ?? []
      #expect(pictures.count == 3 && pictures[1].hasSuffix("<div class=\"wide\">"), "\(id)")
      let ids = HTMLTags(page).values(of: "id")
      #expect(Set(ids).count == ids.count)
    }
  }

  /// Stories do not pay for charts.
  @Test func onlyPagesWithFiguresLoadTheirStylesheet() throws {
    let output = Self.sound.output()
    let stylesheet = try #require(output.keys.first { $0.hasPrefix("tai-nguyen/figures-") })
    func loads(_ path: String) -> Bool {
      String(decoding: output[path] ?? [], as: UTF8.self).contains("<link rel=\"stylesheet\" href=\"/\(stylesheet)\">")
    }
    for path in ["thi-dua/td/chi-tieu/", "thi-dua/td/chi-tieu/muoi/", "don-vi/ninh-hai/", "so-lieu/"] {
      #expect(loads(path + "index.html"), "\(path)")
    }
    for path in ["", "don-vi/xa-ninh-hai/", "thi-dua/td/", "don-vi/"] {
      #expect(!loads(path + "index.html"), "\(path)")
    }
  }

  @Test func theDashboardCountsWhatWasMet() throws {
    let page = try #require(Self.sound.campaignPage("chi-tieu/"))
    #expect(page.contains("<h1>1 trên 3 chỉ tiêu đã đạt</h1>"))
    #expect(page.contains("<dt>Đã đạt</dt><dd>1 <small>trên 3</small></dd>"))
    #expect(page.contains("<dt>Vượt mức</dt><dd>1</dd>") && page.contains("<dt>Không đạt</dt><dd>1</dd>"))
    #expect(!page.contains("<dt>Chưa có số liệu</dt>"))
    #expect(page.contains("Sản lượng muối vượt kế hoạch") && page.contains("Hộ nghèo không đạt kế hoạch"))
    #expect(page.contains("<span>120 tấn, năm 2024</span>"))
    #expect(page.contains("href=\"/thi-dua/td/chi-tieu/muoi/\""))
  }

  @Test func eachIndicatorHasItsPageWithItsPlaces() throws {
    let page = try #require(Self.sound.campaignPage("chi-tieu/muoi/"))
    #expect(page.contains("<h1>Sản lượng muối vượt kế hoạch</h1>"))
    #expect(page.contains("<a href=\"/don-vi/ninh-hai/\">Huyện Ninh Hải</a>"))
    #expect(page.contains("Số liệu đến ngày 31/12/2024. Nguồn: Phòng Nội vụ."))
  }

  @Test func aTableWithAFaultShowsNoFigureAndSaysSo() throws {
    var site = Self.sound
    site.add("content/campaigns/td/works.csv", Self.works + "\nkenh,Kênh nội đồng,ninh-hai,,5,2025-02-31,completed,\n")
    let output = site.output()
    func page(_ path: String) -> String { String(decoding: output[path] ?? [], as: UTF8.self) }
    let works = page("thi-dua/td/cong-trinh/index.html")
    #expect(works.contains("đang được rà soát, đính chính"))
    #expect(!works.contains("Đường liên thôn") && !works.contains("<table") && !works.contains("class=\"strip\""))
    #expect(works.contains("<h1>Công trình chào mừng</h1>"), "the headline counts nothing either")
    #expect(!works.contains("trên 2"))
    // Nor do others that count from it; the rest of the figures stays.
    #expect(!page("don-vi/ninh-hai/index.html").contains("Cầu Gò Me"))
    #expect(page("don-vi/ninh-hai/index.html").contains("Tổ diêm dân"))
    #expect(page("index.html").contains("cong-trinh/\">Đang rà soát</a></dd>"))
    #expect(page("index.html").contains("chi-tieu/\">1</a> <small>trên 3</small></dd>"))
    #expect(page("thi-dua/td/chi-tieu/index.html").contains("1 trên 3 chỉ tiêu đã đạt"))
  }

  @Test func aFaultInAValueTouchesItsIndicatorAlone() throws {
    var site = Self.sound
    site.add("content/campaigns/td/indicator_values.csv", Self.values + "\nngheo,ninh-hai,2024,2,khoảng 3,,\n")
    let output = site.output()
    func page(_ path: String) -> String { String(decoding: output[path] ?? [], as: UTF8.self) }
    let poor = page("thi-dua/td/chi-tieu/ngheo/index.html")
    #expect(poor.contains("đang được rà soát, đính chính") && !poor.contains("<table"))
    #expect(page("thi-dua/td/chi-tieu/muoi/index.html").contains("<h1>Sản lượng muối vượt kế hoạch</h1>"))
    let all = page("thi-dua/td/chi-tieu/index.html")
    #expect(all.contains("Đang rà soát, đính chính số liệu: Hộ nghèo."))
    #expect(all.contains("<h1>Chỉ tiêu</h1>") && !all.contains("trên 3"), "counts would be wrong")
    #expect(all.contains("Sản lượng muối vượt kế hoạch") && !all.contains("Hộ nghèo không đạt kế hoạch"))
    #expect(!all.contains("3,0%"))
    #expect(page("don-vi/ninh-hai/index.html").contains("chi-tieu/muoi/"))
    #expect(page("index.html").contains("chi-tieu/\">Đang rà soát</a></dd>"))
  }

  /// It may be a slip for any of them.
  @Test func aValueOfAnUnknownIndicatorTouchesAll() throws {
    var site = Self.sound
    site.add("content/campaigns/td/indicator_values.csv", Self.values + "\nnhgeo,,2025,2,3,,\n")
    let page = try #require(site.campaignPage("chi-tieu/muoi/"))
    #expect(page.contains("đang được rà soát, đính chính") && !page.contains("<table"))
  }

  @Test func annulledAwardsStandApartAndCountNowhere() throws {
    let page = try #require(Self.sound.campaignPage("khen-thuong/"))
    #expect(page.contains("<dt>Số khen thưởng</dt><dd>1</dd>"))
    let parts = page.split(separator: "id=\"huy-bo\"")
    try #require(parts.count == 2)
    #expect(!parts[0].contains("Nguyễn Văn Sai"))
    #expect(parts[1].contains("Nguyễn Văn Sai") && parts[1].contains("9/QĐ"))
    #expect(try #require(Self.sound.page("don-vi/ninh-hai/index.html")).contains("Nguyễn Văn Sai") == false)
  }

  /// The chart by year stood below «Theo loại hình».
  @Test func awardsByYearAreASectionOfTheirOwn() throws {
    #expect(
      try #require(Self.sound.campaignPage("khen-thuong/")).contains("Theo năm") == false,
      "one year compares with nothing")
    var site = Self.sound
    site.add(
      "content/campaigns/td/awards.csv",
      Self.awards + "\n3/QĐ,2025-01-20,UBND huyện,Giấy khen,movement,Tổ lưới,farmer,ninh-hai,Giữ biển,,\n")
    let page = try #require(site.campaignPage("khen-thuong/"))
    let year = try #require(page.firstRange(of: ">Theo năm</h2>")).lowerBound
    let kind = try #require(page.firstRange(of: ">Theo loại hình</h2>")).lowerBound
    let chart = try #require(page.firstRange(of: "Nhiều khen thưởng nhất là năm")).lowerBound
    #expect(kind < year && year < chart)
  }

  @Test func aUnitShowsItsTargetsWorksAndAwards() throws {
    let page = try #require(Self.sound.page("don-vi/ninh-hai/index.html"))
    #expect(page.contains("<a href=\"/thi-dua/td/chi-tieu/muoi/\">Sản lượng muối</a>"))
    #expect(page.contains("Cầu Gò Me") && page.contains("Làm muối sạch"))
    #expect(!page.contains("Hộ nghèo"), "that one has no figure of the unit")
    #expect(try #require(Self.sound.page("don-vi/xa-ninh-hai/index.html")).contains("id=\"so-lieu\"") == false)
  }

  @Test func theStripOfTheHomePageCountsFromTheTables() throws {
    for page in [try #require(Self.sound.page("index.html")), try #require(Self.sound.campaignPage(""))] {
      #expect(page.contains("<dd><a href=\"/thi-dua/td/chi-tieu/\">1</a> <small>trên 3</small></dd>"))
      #expect(page.contains("<dd><a href=\"/thi-dua/td/cong-trinh/\">1</a> <small>trên 2</small></dd>"))
      #expect(page.contains("<dd><a href=\"/thi-dua/td/khen-thuong/\">1</a></dd>"))
    }
  }

  /// Ids that the page itself uses, or that make one of another section's.
  @Test func idsOfRowsTakeNoIdOfThePage() throws {
    let site = TestSite.withTables([
      "clusters": "id,name,year\nnoi-dung,Cụm một,2024\nxep-hang-noi-dung,Cụm hai,2024\n",
      "cluster_members": "cluster,member\nnoi-dung,ninh-hai\nxep-hang-noi-dung,ninh-hai\n",
      "criteria": "id,name,maximum,method\ndiem,Điểm chung,10,direct\n",
      "scores":
        "cluster,criterion,member,assessed\nnoi-dung,diem,ninh-hai,\"8,5\"\nxep-hang-noi-dung,diem,ninh-hai,9\n",
      "indicators": "id,name,measure,kind\nmuc-luc,Muối,tấn,economic\nkinh-te,Nho,tấn,economic\n",
      "indicator_values": "indicator,period,target,actual\nmuc-luc,2024,1,2\nkinh-te,2024,1,2\n",
    ])
    #expect(RenderedOutput.clashes(of: site.site()) == [])
    for (path, bytes) in site.output() where path.hasPrefix("thi-dua/td/") {
      let ids = HTMLTags(String(decoding: bytes, as: UTF8.self)).values(of: "id")
      #expect(Set(ids).count == ids.count, "\(path): \(ids)")
    }
  }

  @Test func anEmptyTableKeepsItsAddressAndSaysThatNothingIsThere() throws {
    let site = TestSite.withTables(["works": "id,name,registered_by,status\n"])
    #expect(try #require(site.campaignPage("cong-trinh/")).contains("Chưa có công trình nào được đăng ký."))
    #expect(site.campaignPage("khen-thuong/") == nil)
  }

  @Test func thoseWhoOweAReportStandFirst() throws {
    let page = try #require(
      TestSite.withTables([
        "obligations":
          "id,name,from_whom,to_whom,due\nquy,Báo cáo quý,ninh-hai;mat-tran,noi-vu,2025-02-20\n",
        "submissions": "obligation,sender,submitted_on,document\nquy,ninh-hai,2025-02-19,5/BC\n",
      ]).adding(
        "content/organisations.yaml", "- id: noi-vu\n  name: Phòng Nội vụ\n- id: mat-tran\n  name: Ban Mặt trận\n"
      )
      .campaignPage("bao-cao-phai-gui/"))
    #expect(page.contains("<h1>1 báo cáo đã gửi đúng hạn, 1 báo cáo quá hạn chưa gửi</h1>"))
    let overdue = try #require(page.split(separator: "id=\"qua-han\"").last?.split(separator: "</section>").first)
    #expect(overdue.contains("Ban Mặt trận") && overdue.contains("chậm 9 ngày"))
    #expect(overdue.contains("<a href=\"#viec-quy\">Báo cáo quý</a>") && page.contains("id=\"viec-quy\""))
    #expect(!overdue.contains("Huyện Ninh Hải"))
  }

  @Test func whatAllAgenciesOweSaysHowManyHaveSent() throws {
    let page = try #require(
      TestSite.withTables([
        "obligations": "id,name,from_whom,to_whom,due\nquy,Báo cáo quý,Mọi cơ quan,noi-vu,2025-02-20\n",
        "submissions": "obligation,sender,submitted_on\nquy,ninh-hai,2025-02-19\nquy,Phòng Nội vụ,2025-02-25\n",
      ]).adding(
        "content/organisations.yaml",
        "- id: noi-vu\n  name: Phòng Nội vụ\n- id: tat-ca\n  name: Mọi cơ quan\n  kind: mọi cơ quan\n"
      ).campaignPage("bao-cao-phai-gui/"))
    #expect(page.contains("đã có 2 đơn vị, cơ quan gửi"))
    #expect(page.contains("1 nhiều bên gửi") && !page.contains("id=\"qua-han\""))
  }
}

extension TestSite {
  fileprivate func adding(_ path: String, _ text: String) -> TestSite {
    var site = self
    site.add(path, text)
    return site
  }
}
