import GuongPublishing
import VietnameseText

/// Makes a file for an editor to fill in.
package enum NewEntry {
  package enum Kind: String, Sendable, CaseIterable {
    case story
    case bulletin
    case document
    case report
  }

  /// - Parameters:
  ///   - title: the title, which names the file as well.
  ///   - site: the site's folder.
  /// - Returns: the new file's path from the site's folder.
  ///
  /// Errors: `alreadyExists`, so that nothing written before is lost; what the disk refused.
  package static func create(
    _ kind: Kind, title: String, site: String, today: CalendarDate
  ) throws(DiskError) -> String {
    let slug = Slug.make(title, fallback: "bai-moi", maximumLength: 80)
    let folder: String
    let text: String
    switch kind {
    case .story:
      folder = "content/stories/\(today.year)"
      text = story(title, today)
    case .bulletin:
      folder = "content/bulletins"
      text = bulletin(title, today)
    case .document:
      folder = "content/documents"
      text = document(title, today)
    case .report:
      folder = "content/reports"
      text = report(title, today)
    }
    let path = "\(folder)/\(slug).md"
    try FolderMaker.make("\(site)/\(folder)")
    try AtomicFile.write(Array(text.utf8), toPath: "\(site)/\(path)", mode: .failIfExists)
    return path
  }

  /// A value in double quotes, which any title may stand in.
  private static func quoted(_ text: String) -> String {
    // Scalar by scalar: with a combining mark behind it, a quotation mark is another `Character`, and still one for YAML.
    let escaped = text.unicodeScalars.map { ["\\", "\""].contains($0) ? "\\\($0)" : String($0) }
    return "\"" + escaped.joined() + "\""
  }

  private static func story(_ title: String, _ today: CalendarDate) -> String {
    """
    ---
    title: \(quoted(title))
    date: \(today.iso)
    # Một, hai câu nói điều đáng đọc nhất của bài.
    summary:
    # Mã chuyên mục, xem site.yaml; ví dụ nguoi-tot-viec-tot
    column:
    author:
    # Bỏ dòng status (hoặc ghi «đăng») khi bài đã được duyệt.
    status: nháp
    # Nhân vật; loại: cá nhân, hộ, tập thể.
    #subjects:
    #  - name: Họ và tên
    #    kind: cá nhân
    #    group: nông dân
    # Sự đồng ý của từng nhân vật: bắt buộc trước khi đăng.
    #consent:
    #  - person: Họ và tên
    #    items: [tên, ảnh, câu chuyện]
    #    channels: [trang web, phát thanh]
    #    relation: chính mình
    #    date: \(today.iso)
    #    method: văn bản ký
    # Ảnh đặt cạnh bài.
    #picture:
    #  file: anh.jpg
    #  alt: Một câu kể những gì thấy trong ảnh
    #  credit: Người chụp
    ---

    Viết bài ở đây.

    """
  }

  private static func bulletin(_ title: String, _ today: CalendarDate) -> String {
    """
    ---
    title: \(quoted(title))
    # Số của bản tin.
    number: 1
    date: \(today.iso)
    status: nháp
    # Các bài của số này, theo thứ tự; đường dẫn tính từ tệp này, ví dụ ../stories/\(today.year)/ten-bai.md
    stories: []
    ---

    Viết lời dẫn của ban biên tập ở đây.

    """
  }

  private static func report(_ title: String, _ today: CalendarDate) -> String {
    """
    ---
    title: \(quoted(title))
    # Loại: tháng, quý, sơ kết, tổng kết, chuyên đề
    kind: chuyên đề
    # Kỳ báo cáo, ví dụ quý III/2025, tháng 9/2025, 2025
    #period: \(today.year)
    # Số liệu tính đến ngày; bỏ trống thì tính đến hôm nay, và báo cáo tự cập nhật.
    #as_of: \(today.iso)
    # Mã đợt thi đua; chỉ cần khi trang có nhiều đợt thi đua.
    #campaign:
    # Bỏ dòng status (hoặc ghi «đăng») khi báo cáo đã được duyệt.
    status: nháp
    # Để in thành văn bản hành chính: guong report print. Xem docs/reports.md
    #number: 12
    #issuer: Ủy ban nhân dân huyện
    #recipients: [Như trên, "Lưu: VT"]
    ---

    Đến ngày `= select vn_date(as_of())`, `= select count(*) from work_status where is_completed` trên
    `= select count(*) from work_status where status != 'abandoned'` công trình chào mừng đã hoàn thành.

    ```table caption="Chỉ tiêu của toàn địa bàn" empty="Chưa có chỉ tiêu nào"
    select name as "Chỉ tiêu", measure as "Đơn vị tính", target, actual, percent_of_target, status_name as "Tình trạng"
    from indicator_status
    where unit is null
    ```

    """
  }

  private static func document(_ title: String, _ today: CalendarDate) -> String {
    """
    ---
    # Loại: Kế hoạch, Nghị quyết, Chỉ thị, Quyết định, Hướng dẫn…
    type: Kế hoạch
    # Số, ký hiệu, ví dụ 252/KH-UBND
    #number:
    date: \(today.iso)
    issuer: Ủy ban nhân dân huyện
    subject: \(quoted(title))
    status: nháp
    ---

    Tóm tắt nội dung văn bản (có thể để trống).

    """
  }
}
