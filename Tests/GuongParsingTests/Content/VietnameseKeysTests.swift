import GuongModel
import GuongTestSupport
import Testing
import VietnameseText

/// A whole site written with Vietnamese keys alone.
@Suite struct VietnameseKeysTests {
  private static let site: TestSite = {
    var site = TestSite()
    site.add(
      TestSite.sitePath,
      """
      tên: Gương sáng
      khẩu hiệu: Người tốt
      cơ quan: UBND huyện
      mô tả: Trang thi đua
      địa chỉ: https://guong.example.vn/
      múi giờ: Asia/Ho_Chi_Minh
      chiến dịch: td
      chuyên mục:
        - mã: nguoi-tot
          tên: Người tốt
          tên ngắn: Tốt
          mô tả: Việc tốt
      lĩnh vực:
        - mã: giao-duc
          tên: Giáo dục
      điều hướng:
        - tiêu đề: Văn bản
          liên kết: /van-ban/
      chân trang:
        - tiêu đề: Văn bản
          liên kết: /van-ban/
      liên hệ:
        địa chỉ: Khánh Hải
        điện thoại: 0259 000 000
        thư điện tử: a@b.vn
      bản quyền: © Huyện

      """)
    site.add(
      "content/units.csv",
      "mã,tên,loại,cấp trên,hiệu lực từ,hiệu lực đến,kế thừa\nninh-hai,Ninh Hải,huyện,,,30/6/2025,xa\nxa,Ninh Hải,xã,,01/7/2025,,\n"
    )
    site.add(
      "content/organisations.yaml",
      "- mã: noi-vu\n  tên: Phòng Nội vụ\n  tên ngắn: PNV\n  loại: chính quyền\n  đơn vị: ninh-hai\n  thứ tự: 1\n")
    site.add(
      "content/stories/on.md",
      """
      ---
      tiêu đề: Chị Ơn
      ngày: 01/02/2025
      sapo: Tóm tắt
      chuyên mục: nguoi-tot
      phong trào: thi-dua
      lĩnh vực: giao-duc
      từ khóa: muối
      đơn vị: ninh-hai
      bút danh: Lê Dũng
      người chụp: Võ Đông
      nguồn: Đài huyện
      biên tập: An
      người duyệt: Bình
      nổi bật: có
      máy tạo: không
      nhân vật:
        - tên: Đặng Thị Ơn
          loại: cá nhân
          nhóm đối tượng: nông dân
          vai trò: Tổ trưởng
          năm sinh: 1980
      sự đồng ý:
        - người: Đặng Thị Ơn
          nội dung: [tên, ảnh]
          kênh: [trang web, phát thanh, bản in, mạng xã hội]
          mục đích: nêu gương
          người đồng ý: Đặng Thị Ơn
          quan hệ: chính mình
          ngày: 20/01/2025
          hình thức: văn bản
          hết hạn: 31/12/2026
          bằng chứng: HS-01
      ---

      Bài.

      """)
    site.add(
      "content/campaigns/td/campaign.md",
      """
      ---
      tiêu đề: Thi đua
      tên ngắn: TĐ
      người phát động: Chủ tịch
      thời gian:
        từ: 01/01/2025
        đến: 31/12/2025
      mục đích: Một
      yêu cầu: Hai
      mục tiêu: Ba
      nội dung:
        - tiêu đề: Bốn
          các ý: [Năm]
      giải pháp: Sáu
      nhiệm vụ:
        - cơ quan: noi-vu
          mục: V.2
          các việc:
            - nội dung: Báo cáo
              hạn: 30/12/2025
              gửi: noi-vu
      ---

      Bài.

      """)
    site.add(
      "content/campaigns/td/events.yaml",
      "- mã: dh\n  tiêu đề: Đại hội\n  từ ngày: 01/3/2025\n  đến ngày: 02/3/2025\n  địa điểm: Khánh Hải\n  đơn vị tổ chức: noi-vu\n  loại: đại hội\n  mô tả: Lớn\n"
        + "- mã: hn\n  tên: Hội nghị\n  thời gian: năm 2025\n  loại: hội nghị\n")
    return site
  }()

  @Test func buildsWithoutADiagnostic() { #expect(Self.site.findings() == []) }

  @Test func everyValueArrives() throws {
    let made = Self.site.site()
    let story = try #require(made.stories.first?.entry)
    #expect(story.subjects.first?.group == .farmer && story.subjects.first?.born == .year(1980))
    #expect(story.consents.first?.channels == [.web, .radio, .print, .social])
    #expect(story.isFeatured && !story.header.isSynthetic && story.header.byline.clearedBy == "Bình")
    #expect(made.settings.contact.phone == "0259 000 000" && made.settings.columns.first?.shortName == "Tốt")
    let campaign = try #require(made.campaigns.first?.entry)
    #expect(campaign.duties.first?.duties.first?.due?.iso == "2025-12-30" && campaign.themes.first?.items == ["Năm"])
    #expect(campaign.events.map(\.kind) == [.congress, .conference])
    #expect(made.units.map(\.kind) == [.district, .commune])
  }
}
