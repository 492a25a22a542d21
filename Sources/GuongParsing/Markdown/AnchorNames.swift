import VietnameseText

/// Gives each heading of one body an anchor of its own.
struct AnchorNames {
  private var taken: Set<String> = []

  /// The heading's slug, with `-2`, `-3`… when an earlier heading has it. Names that pages and footnotes use themselves
  /// (`noi-dung`, `fn-…`) are kept clear.
  mutating func name(for heading: String) -> String {
    var base = Slug.make(heading, fallback: "muc")
    if base.hasPrefix("fn-") || base.hasPrefix("fnref-") || base.hasPrefix("g-") { base = "muc-" + base }
    var name = base
    var number = 2
    while !taken.insert(name).inserted {
      name = "\(base)-\(number)"
      number += 1
    }
    return name
  }
}
