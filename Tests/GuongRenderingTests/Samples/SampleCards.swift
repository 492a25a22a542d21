@testable import GuongRendering

/// Stories as lists show them.
enum SampleCards {
  static let salt = card(
    "Tổ diêm dân làm muối trải bạt, thu nhập tăng gấp rưỡi sau hai vụ", "Điển hình tiên tiến", "28/02/2025", "muoi",
    "Mười hai hộ góp vốn, góp ruộng, đổi cách làm cũ lấy cách làm chung; nay tám thôn lân cận đã đến học.")
  static let teacher = card(
    "Cô giáo mở lớp học đêm miễn phí bên cảng cá", "Người tốt việc tốt", "27/02/2025", "lop",
    "Ba tối mỗi tuần, hai mươi ba ngư dân và con em họ học chữ, học tính, học cả cách nhắn tin báo bão.")
  static let power = card(
    "Tổ phụ nữ tiết kiệm điện: mỗi nhà bớt một bóng đèn", "Mô hình mới", "26/02/2025", nil,
    "Cuối tháng, tiền điện bớt được góp vào quỹ học bổng của thôn.")
  static let digital = card(
    "Đội thanh niên số hóa giúp người cao tuổi nộp hồ sơ ngay tại nhà văn hóa thôn, không phải đi xa hai mươi cây số",
    "Nhân tố mới", "25/02/2025", "thon", "Sáu bạn trẻ, hai máy tính cũ và một lịch trực viết tay.")
  static let house = card(
    "Xã đầu tiên hoàn thành xóa nhà dột nát năm 2025", "Phong trào thi đua", "24/02/2025", nil, nil)
  static let grapes = card(
    "Vườn nho không thuốc cỏ, khách đến tận giàn", "Mô hình mới", "22/02/2025", "nho",
    "Sáu hộ trồng nho chuyển sang phủ cỏ, nuôi ong, mở cửa vườn cho khách tham quan.")
  static let boat = card(
    "Thuyền chài mang rác về bờ", "Mô hình mới", "20/02/2025", "thuyen",
    "Mỗi chuyến biển một túi lưới; hợp tác xã đổi rác nhựa lấy đá lạnh.")
  static let full: CardView = {
    var card = salt
    card.synthetic = true
    card.preview = "Bản nháp"
    return card
  }()
  static let bare = CardView(url: "b.html", title: "Bài")

  static func render(_ cards: [CardView], _ templates: TemplateSet, _ unknownKeys: UnknownKeys? = nil) -> [String] {
    cards.map { templates.render(.card, $0, unknownKeys: unknownKeys) }
  }

  static func picture(_ name: String, caption: String? = nil, credit: String? = nil) -> PictureView {
    PictureView(
      url: "pictures/\(name).svg", alt: "Hình minh họa: \(name)", width: 1200, height: 800,
      srcset: "pictures/\(name).svg 1200w", caption: caption, credit: credit)
  }

  private static func card(
    _ title: String, _ column: String, _ date: String, _ picture: String?, _ summary: String?
  ) -> CardView {
    let parts = date.split(separator: "/")
    return CardView(
      url: "story.html", title: title, summary: summary, column: LinkView(title: column, url: "listing.html"),
      date: DateView(text: date, machine: "\(parts[2])-\(parts[1])-\(parts[0])"),
      unit: picture == nil ? nil : "Xã Tri Hải",
      picture: picture.map { SampleCards.picture($0) },
      sample: picture != "nho")
  }
}
