/// One row of each standard table, as the office's guide shows it: column names and cells. Places and figures are invented.
enum TableExamples {
  static let rows: [String: [(column: String, cell: String)]] = [
    "indicators": [
      ("id", "ho-ngheo"), ("name", "Tỷ lệ hộ nghèo"), ("measure", "%"), ("direction", "thấp hơn là tốt"),
      ("kind", "Văn hóa - xã hội"), ("field", "an-sinh"), ("owner", "phong-ldtbxh"), ("maximum", "100"),
      ("decimals", "2"),
    ],
    "indicator_values": [
      ("indicator", "ho-ngheo"), ("unit", "xa-tri-hai"), ("period", "quý I/2025"), ("target", "1,6"),
      ("actual", "1,58"), ("as_of", "31/3/2025"), ("source", "Báo cáo của UBND xã"),
    ],
    "works": [
      ("id", "duong-hoa-tri-hai"), ("name", "Đường hoa thôn Khánh Tường"), ("registered_by", "xa-tri-hai"),
      ("purpose", "Đại hội Đảng bộ xã"), ("value", "185,5"), ("start", "03/02/2025"), ("due", "30/4/2025"),
      ("progress", "100"), ("status", "Hoàn thành"), ("completed_on", "25/4/2025"), ("story", "duong-hoa-tri-hai"),
    ],
    "awards": [
      ("decision", "125/QĐ-UBND"), ("decided_on", "20/5/2025"), ("issuer", "Chủ tịch UBND huyện"),
      ("title", "Giấy khen"), ("kind", "Đột xuất"), ("recipient", "Nguyễn Văn Mẫu"), ("recipient_group", "Nông dân"),
      ("unit", "xa-tri-hai"), ("achievement", "Cứu hai người bị nước cuốn ngày 12/5/2025"),
      ("state", "Còn hiệu lực"),
    ],
    "clusters": [
      ("id", "cum-xa-2025"), ("name", "Cụm thi đua các xã năm 2025"), ("year", "2025"), ("head", "xa-tri-hai"),
      ("regulation", "Quy chế số 03/QC-MH"),
    ],
    "cluster_members": [("cluster", "cum-xa-2025"), ("member", "xa-ho-hai")],
    "criteria": [
      ("id", "thu-ngan-sach"), ("cluster", "cum-xa-2025"), ("name", "Thu ngân sách so với dự toán"), ("maximum", "10"),
      ("method", "Theo tỷ lệ"), ("direction", "cao hơn là tốt"),
    ],
    "scores": [
      ("cluster", "cum-xa-2025"), ("criterion", "thu-ngan-sach"), ("member", "xa-ho-hai"), ("target", "100"),
      ("actual", "120"), ("self_score", "8"), ("assessed", "7"), ("bonus", "0,5"), ("reason", "Về đích trước hạn"),
    ],
    "obligations": [
      ("id", "tong-ket-2025"), ("name", "Báo cáo tổng kết phong trào"), ("from_whom", "xa-tri-hai; xa-ho-hai"),
      ("to_whom", "phong-noi-vu"), ("due", "30/12/2025"), ("legal_basis", "Kế hoạch số 04/KH-MH"),
    ],
    "submissions": [
      ("obligation", "tong-ket-2025"), ("sender", "xa-tri-hai"), ("submitted_on", "24/12/2025"),
      ("document", "118/BC-UBND"),
    ],
    "events": [
      ("id", "hoi-nghi-guong-2025"), ("title", "Hội nghị gặp mặt gương điển hình"), ("from_day", "18/4/2025"),
      ("place", "Hội trường huyện"), ("organiser", "phong-noi-vu"), ("kind", "Hội nghị"),
    ],
    "replications": [
      ("story", "muoi-sach-tri-hai"), ("unit", "xa-nhon-hai"), ("place", "Thôn Gò Sạn"), ("since", "15/4/2025"),
      ("scale", "5 hộ, 1,3 ha"),
    ],
  ]
}
