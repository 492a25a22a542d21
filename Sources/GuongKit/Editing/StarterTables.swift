import GuongModel

/// The tables of a new site's campaign: small, made up, and said to be so.
enum StarterTables {
  static let folder = "content/campaigns/thi-dua-mau"

  /// Path from the site's folder, and text.
  static let files: [(path: String, text: String)] = [
    ("\(folder)/campaign.md", campaign),
    ("\(folder)/chi-tieu.csv", indicators),
    ("\(folder)/gia-tri-chi-tieu.csv", values),
    ("\(folder)/cong-trinh-chao-mung.csv", works),
    ("content/units.csv", units),
    ("content/organisations.yaml", organisations),
    ("content/reports/tinh-hinh-thi-dua.md", report),
  ]

  private static let campaign = """
    ---
    title: Đợt thi đua mẫu
    short_title: Thi đua mẫu
    summary: Đợt thi đua mẫu, để xem bảng số liệu trở thành trang và biểu đồ ra sao.
    period:
      from: 2025-01-01
      to: 2030-12-31
    sample: true
    # Số liệu dưới đây được dựng lên; xóa dòng này khi đã thay bằng số liệu thật.
    sample_tables: true
    ---

    Nội dung đợt thi đua. Các bảng số liệu nằm cùng thư mục với tệp này: mở bằng Excel, sửa, lưu lại.

    """

  private static let note = "Số liệu minh họa"

  private static let indicators = TableForm(
    Indicator.schema, ["id", "name", "measure", "direction", "kind", "maximum", "decimals", "note"]
  ).text([
    ["ho-ngheo", "Tỷ lệ hộ nghèo", "%", "thấp hơn là tốt", "Văn hóa - xã hội", "100", "2", note],
    ["nuoc-sach", "Tỷ lệ hộ dùng nước sạch", "%", "cao hơn là tốt", "Môi trường", "100", "1", note],
    ["thu-nhap", "Thu nhập bình quân đầu người", "triệu đồng", "cao hơn là tốt", "Kinh tế", "", "1", note],
  ])

  private static let values = TableForm(
    IndicatorValue.schema, ["indicator", "unit", "period", "target", "actual", "as_of", "source", "note"]
  ).text([
    ["ho-ngheo", "", "2022", "3,2", "3,05", "31/12/2022", note, ""],
    ["ho-ngheo", "", "2023", "2,6", "2,58", "31/12/2023", note, ""],
    ["ho-ngheo", "", "2024", "2,1", "1,94", "31/12/2024", note, ""],
    ["nuoc-sach", "", "2022", "95", "94,6", "31/12/2022", note, ""],
    ["nuoc-sach", "", "2023", "96", "96,3", "31/12/2023", note, ""],
    ["nuoc-sach", "", "2024", "97", "96,8", "31/12/2024", note, ""],
    ["thu-nhap", "", "2022", "52", "53,4", "31/12/2022", note, ""],
    ["thu-nhap", "", "2023", "56", "57,1", "31/12/2023", note, ""],
    ["thu-nhap", "", "2024", "60", "61,8", "31/12/2024", note, ""],
    ["thu-nhap", "xa-mau-mot", "2024", "58", "59,2", "31/12/2024", note, ""],
    ["thu-nhap", "xa-mau-hai", "2024", "58", "55,5", "31/12/2024", note, ""],
  ])

  private static let works = TableForm(
    Work.schema,
    [
      "id", "name", "registered_by", "purpose", "value", "start", "due", "progress", "status", "completed_on", "note",
    ]
  ).text([
    [
      "nha-van-hoa-thon", "Nhà văn hóa thôn", "xa-mau-mot", "Đại hội thi đua yêu nước", "850", "01/8/2024",
      "31/12/2024",
      "100", "Hoàn thành", "15/12/2024", note,
    ],
    [
      "duong-lien-thon", "Đường liên thôn", "xa-mau-hai", "Đại hội thi đua yêu nước", "1.240,5", "15/11/2024",
      "31/12/2027", "35", "Đang thực hiện", "", note,
    ],
    ["san-the-thao", "Sân thể thao xã", "xa-mau-hai", "", "620", "", "30/6/2028", "", "Đã đăng ký", "", note],
  ])

  private static let units = """
    \u{FEFF}mã;tên;loại
    xa-mau-mot;Xã Mẫu Một;xã
    xa-mau-hai;Xã Mẫu Hai;xã

    """

  private static let organisations = """
    # Các cơ quan mà nhiệm vụ, văn bản gọi tới bằng mã; bảng số liệu gọi bằng mã hoặc tên.
    - id: phong-mau
      name: Phòng Mẫu
      kind: chính quyền

    """

  private static let report = """
    ---
    title: Tình hình thi đua
    summary: Báo cáo mẫu; các con số được lấy từ bảng và tự cập nhật mỗi lần dựng trang.
    kind: chuyên đề
    sample: true
    ---

    Đến ngày `= select vn_date(as_of())`, `= select count(*) from indicator_status where unit is null and is_met` trên
    `= select count(*) from indicator_status where unit is null` chỉ tiêu đã đạt;
    `= select count(*) from work_status where is_completed` trên `= select count(*) from work_status where status != 'abandoned'` công trình đã
    hoàn thành.

    ```table caption="Chỉ tiêu của toàn địa bàn"
    select name as "Chỉ tiêu", measure as "Đơn vị tính", year, target, actual, status_name as "Tình trạng"
    from indicator_status
    where unit is null
    ```

    ```chart line title="Thu nhập bình quân tăng qua các năm" unit="triệu đồng"
    select period as "Năm", target as "Kế hoạch", actual as "Thực hiện"
    from indicator_values
    where indicator = 'thu-nhap' and unit is null
    order by period
    ```

    """
}
