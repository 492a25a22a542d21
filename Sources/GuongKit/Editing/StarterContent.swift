/// What a new site starts with: enough to build, and an example of each thing an editor writes first.
enum StarterContent {
  /// The site file first. Path from the site's folder, and text.
  static let files: [(path: String, text: String)] =
    [
      ("content/site.yaml", site),
      ("content/pages/gioi-thieu.md", about),
      ("content/stories/bai-mau.md", story),
      ("content/movements/phong-trao-mau.md", movement),
    ] + StarterTables.files

  private static let site = """
    # Khai báo chung của trang. Dòng bắt đầu bằng dấu # là ghi chú.
    name: Gương sáng quê hương
    tagline: Chuyên trang phong trào thi đua
    organisation: Tên cơ quan của bạn
    description: Những con người và việc làm đẹp trong phong trào thi đua.
    # Địa chỉ mà trang sẽ được đưa lên.
    base_url: https://example.vn/
    # Đợt thi đua có số liệu trên trang chủ: tên một thư mục trong content/campaigns.
    campaign: thi-dua-mau

    columns:
      - id: phong-trao-thi-dua
        name: Phong trào thi đua
      - id: dien-hinh-tien-tien
        name: Gương điển hình tiên tiến
      - id: nhan-to-moi
        name: Nhân tố mới
      - id: mo-hinh-moi
        name: Mô hình mới
      - id: nguoi-tot-viec-tot
        name: Gương người tốt việc tốt

    fields:
      - id: giao-duc
        name: Giáo dục
      - id: an-sinh
        name: An sinh

    navigation:
      - title: Phong trào thi đua
        link: /chuyen-muc/phong-trao-thi-dua/
      - title: Điển hình tiên tiến
        link: /chuyen-muc/dien-hinh-tien-tien/
      - title: Người tốt việc tốt
        link: /chuyen-muc/nguoi-tot-viec-tot/
      - title: Giới thiệu
        link: pages/gioi-thieu.md

    """

  private static let about = """
    ---
    title: Giới thiệu
    ---

    Viết vài dòng giới thiệu chuyên trang ở đây.

    """

  private static let movement = """
    ---
    title: Tên phong trào thi đua
    summary: Một câu nói phong trào này hướng tới điều gì.
    period: 2021-2025
    sample: true
    ---

    Nội dung phong trào, cách tham gia.

    """

  private static let story = """
    ---
    title: Bài mẫu đầu tiên
    date: 2025-01-15
    summary: Đây là bài mẫu. Sửa các dòng phía trên, viết lại phần dưới, rồi chạy lệnh guong build.
    column: nguoi-tot-viec-tot
    movements: phong-trao-mau
    fields: giao-duc
    author: Ban biên tập
    subjects:
      - name: Nhóm bạn đọc sách
        kind: collective
        group: small_collective
    sample: true
    ---

    Đoạn mở đầu: một cảnh cụ thể, một con người cụ thể.

    ## Cách làm

    Kể việc đã làm, kết quả ra sao, người khác học được gì.

    > Một câu nói của nhân vật.

    """
}
