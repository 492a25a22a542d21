import VietnameseText

/// Gives each heading of one body an anchor of its own.
struct AnchorNames {
  /// Anchors of the default templates, which stand on the same page. A heading such as «Nội dung» is no rare one.
  private static let reserved: Set<String> = [
    "bai-viet", "ban-tin", "cac-so", "can-cu", "chan-chuyen-muc", "chan-lien-ket", "chien-dich", "danh-sach-khac",
    "duoc-dan", "giai-phap", "moi-dang", "muc-dich", "muc-luc", "muc-tieu", "nhiem-vu", "noi-dung", "noi-dung-thi-dua",
    "phong-trao", "sap-den-han", "su-kien", "tep-dinh-kem", "tin-chinh", "trong-so-nay", "trong-trang", "van-ban",
    "yeu-cau",
  ]

  private var taken: Set<String> = []
  /// The number that a base was given last, so that thousands of equal headings are not counted through each time.
  private var lastNumbers: [String: Int] = [:]

  /// The heading's slug, with `-2`, `-3`… when an earlier heading has it. Names that pages and footnotes use themselves
  /// (`noi-dung`, `fn-1`) are kept clear: `muc-noi-dung`.
  mutating func name(for heading: String) -> String {
    var base = Slug.make(heading, fallback: "muc")
    let isReserved = Self.reserved.contains(base) || ["fn-", "fnref-", "g-"].contains(where: base.hasPrefix)
    if isReserved { base = "muc-" + base }
    var name = base
    while !taken.insert(name).inserted {
      let number = (lastNumbers[base] ?? 1) + 1
      lastNumbers[base] = number
      name = "\(base)-\(number)"
    }
    return name
  }
}
