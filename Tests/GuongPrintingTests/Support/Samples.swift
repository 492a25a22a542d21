import GuongPrinting
import VietnameseText

/// Invented reports of an invented year.
enum Samples {
  /// One page, one addressee.
  static var short: OfficialDocument {
    OfficialDocument(
      governingBody: "UBND huyện Ninh Hải", issuer: "Phòng Nội vụ", issuerInText: "Phòng Nội vụ huyện Ninh Hải",
      number: 5, symbol: "BC-NV", place: "Ninh Hải", date: try? CalendarDate(year: 2025, month: 2, day: 5),
      kindName: "Báo cáo", subject: "Kết quả phong trào thi đua tháng 01 năm 2025",
      addressees: ["Ủy ban nhân dân huyện Ninh Hải"],
      legalBasis: [
        "Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
        "Căn cứ Kế hoạch số 252/KH-UBND ngày 19 tháng 7 năm 2024 của Ủy ban nhân dân huyện.",
      ],
      bodyHTML: """
        <p>Phòng Nội vụ báo cáo kết quả phong trào thi đua tháng 01 năm 2025 như sau:</p>
        <h2>Kết quả</h2>
        <p>Toàn huyện có 12 tập thể và 45 cá nhân được biểu dương.<sup class="footnote-ref"><a href="#fn-1" id="fnref-1" data-footnote-ref>1</a></sup></p>
        <ul><li>Trồng trọt: 20 hộ</li><li>Diêm nghiệp: 9 hộ<ul><li>Xã Tri Hải: 5 hộ</li><li>Xã Phương Hải: 4 hộ</li></ul></li></ul>
        <h2>Kiến nghị</h2>
        <p>Đề nghị Ủy ban nhân dân huyện xem xét, khen thưởng kịp thời các tập thể và cá nhân nêu trên theo quy định của pháp luật.</p>
        <section class="footnotes" data-footnotes><ol><li id="fn-1"><p>Số liệu minh họa. <a href="#fnref-1" class="footnote-backref" data-footnote-backref aria-label="Về lại">↩</a></p></li></ol></section>
        """,
      recipients: ["Như trên", "Lãnh đạo phòng;", "- Lưu: VT, NV."],
      signature: Signature(lines: [AuthorityLine(line: "TRƯỞNG PHÒNG")], signer: "TS. Nguyễn Thị Mẫu"))
  }

  /// Five pages: headings, a table over pages, a chart, a closing paragraph.
  static var long: OfficialDocument {
    var document = short
    document.governingBody = nil
    document.issuer = "Ủy ban nhân dân huyện Ninh Hải"
    document.issuerInText = "Ủy ban nhân dân huyện Ninh Hải"
    document.number = 128
    document.symbol = "BC-UBND"
    document.date = try? CalendarDate(year: 2025, month: 12, day: 30)
    document.subject =
      "Tổng kết phong trào thi đua đặc biệt lập thành tích chào mừng Đại hội Đảng các cấp trên địa bàn huyện năm 2025"
    document.addressees = ["Ủy ban nhân dân tỉnh", "Sở Nội vụ"]
    document.bands = [.sample]
    document.signature = Signature(
      lines: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"].map { AuthorityLine(line: $0) },
      signer: "Trần Văn Thử")
    document.recipients = [
      "Thường trực Huyện ủy", "Chủ tịch, các Phó Chủ tịch UBND huyện", "Các phòng, ban", "Lưu: VT, NV",
    ]
    document.bodyHTML = "\(opening)\(chart)\(section)\(table(rows: 60))\(ending)"
    return document
  }

  /// Without number, date and signer, of an issuer with a long name.
  static var draft: OfficialDocument {
    var document = short
    document.governingBody = "Ủy ban nhân dân huyện Ninh Hải"
    document.issuer = "Trung tâm Văn hóa, Thể thao và Truyền thanh huyện Ninh Hải"
    document.number = nil
    document.date = nil
    document.symbol = "BC-TTVHTTTT"
    document.signature.signer = nil
    document.bands = [.draft, .sample]
    return document
  }

  static var withAppendices: OfficialDocument {
    var document = short
    document.bodyHTML += """
      <h2>Phụ lục I. Danh sách tập thể tiêu biểu</h2>\(table(rows: 30))
      <h2>Phụ lục II. Danh sách cá nhân tiêu biểu</h2><h2>Nông dân</h2><p>Bà Lê Thị Ví Dụ, thôn Gò Mẫu.</p>
      """
    return document
  }

  /// A table that no upright page holds, between text, and one in an appendix.
  static var wide: OfficialDocument {
    var document = short
    document.bands = [.draft]
    document.bodyHTML =
      "<h2>Kết quả</h2><p>Mở đầu.</p><h3>Bảng rộng</h3>\(wideTable)<p>Trở lại trang dọc.</p><h2>Kiến nghị</h2><p>Không.</p>"
      + wideAppendix
    return document
  }

  static let wideAppendix = "<h2>Phụ lục: Bảng rộng</h2><p>Gồm:</p>\(wideTable)"

  /// In the last row of the table.
  static let lastWideFigure = "\(24 * 12_345_678),25"

  static let wideTable: String = {
    let head = (1...12).map { "<th>Cột thứ \($0)</th>" }.joined()
    let rows = (1...24).map { row in
      "<tr>" + (1...12).map { "<td class=\"number\">\(row * $0 * 12_345_678),25</td>" }.joined() + "</tr>"
    }
    return
      "<table><caption>Bảng 2. Mọi cột</caption><thead><tr>\(head)</tr></thead><tbody>\(rows.joined())</tbody></table>"
  }()

  static let opening = """
    <p>Thực hiện kế hoạch của tỉnh, Ủy ban nhân dân huyện báo cáo kết quả như sau:</p>
    <h2>Công tác chỉ đạo</h2>
    <h3>Ban hành văn bản</h3>
    \(paragraph)
    <h3>Tuyên truyền</h3>
    <h4>Trên hệ thống truyền thanh</h4>
    \(paragraph)
    <h4>Trên cổng thông tin điện tử</h4>
    \(paragraph)
    <ol><li>Mở chuyên trang riêng</li><li>Tăng thời lượng phát thanh</li></ol>
    <h2>Kết quả thực hiện</h2>
    <h3>Chỉ tiêu kinh tế - xã hội</h3>
    \(paragraph)
    """

  static let chart = """
    <figure class="chart"><svg viewBox="0 0 400 160" width="400" height="160" role="img"><title>Số bài theo quý</title>\
    <rect x="40" y="60" width="60" height="80" fill="#888"/><rect x="140" y="30" width="60" height="110" fill="#555"/>\
    <rect x="240" y="80" width="60" height="60" fill="#888"/><line x1="20" y1="140" x2="340" y2="140" stroke="#000"/>\
    <text x="55" y="155" font-size="12">Quý I</text><text x="155" y="155" font-size="12">Quý II</text></svg>
    <figcaption>Biểu đồ 1. Số bài về gương điển hình theo quý</figcaption>
    <details><summary>Số liệu</summary><table><thead><tr><th>Quý</th><th align="right">Bài</th></tr></thead>
    <tbody><tr><td>I</td><td align="right">80</td></tr><tr><td>II</td><td align="right">110</td></tr></tbody></table></details></figure>
    """

  static let section = "<h3>Kết quả theo đơn vị</h3>\(paragraph)\(paragraph)"

  static let ending = """
    <h2>Phương hướng</h2>\(paragraph)<blockquote><p>«Thi đua là yêu nước, yêu nước phải thi đua».</p></blockquote>\(paragraph)
    """

  static let paragraph = """
    <p>Các cơ quan, đơn vị và địa phương đã tổ chức phát động, đăng ký giao ước thi đua, gắn với nhiệm vụ chính trị được giao; \
    phong trào được đông đảo cán bộ và nhân dân hưởng ứng, góp phần hoàn thành các chỉ tiêu của năm trên địa bàn huyện.</p>
    """

  static func table(rows: Int) -> String {
    let body = (1...rows).map {
      "<tr><td class=\"center\">\($0)</td><td>Thôn Ví Dụ \($0)</td><td class=\"number\">\($0 * 37),5</td>"
        + "<td class=\"number\">\($0 + 60)%</td><td>Hoàn thành vượt mức, về trước hạn</td></tr>"
    }
    return """
      <table><caption>Bảng 1. Kết quả theo thôn</caption><thead><tr><th>STT</th><th>Đơn vị</th><th class="number">Kết quả (triệu đồng)</th>\
      <th class="number">Tỷ lệ</th><th>Đánh giá</th></tr></thead><tbody>\(body.joined())</tbody></table>
      """
  }
}
