import GuongTestSupport

/// Makes the inline part of documents.
struct InlineGenerator {
  let labels: [String]
  let notes: [String]

  private static let words = [
    "Ninh", "Hải", "gương", "người", "tốt", "việc", "thi", "đua", "muối", "Đặng", "Thị", "Ơn", "nước", "trẻ",
    "1.234,5", "98,76%", "«hay»", "–", "8/8", "xã", "252/KH-UBND", "số", "ngày", "19/7/2024", "👩🏽‍🌾", "日本", "a_b_c",
  ]
  private static let odd = [
    "&amp;", "&copy;", "&#35;", "&#x22;", "&nbsp;", "&hỏng;", "&lt;b&gt;", "&#0;", "\\*", "\\_", "\\\\", "\\<", "\\[",
    "\\&amp;", "\\é", "<", ">", "\"", "'", "&", "*", "_", "**", "`", "[", "]", "!", "~", "|", "\t", "\u{A0}", "&#126;",
  ]
  private static let autolinks = [
    "<https://ninhhai.example.vn/a?b=c&d>", "<mailto:a@b.vn>", "<a.b@c-d.vn>", "<javascript:alert(1)>", "<tel:+84>",
    "www.example.vn", "www.example.vn/a_(b)_c.", "https://vn.example/đường?x=1&y=2;", "http://a.vn/&amp;", "ftp://x.vn",
    "x.y-z@example.vn", "a@b.c_", "(https://vn.example/a(b))", "https://vn.example/\"x\"", "WWW.EXAMPLE.VN",
    "www.a_b.vn",
    "mailto:an@vd.vn", "xmpp:an@vd.vn/x",
  ]
  private static let html = [
    "<b>", "</b>", "<br/>", "<a href=\"x\" onclick='y'>", "<!-- c -->", "<?x?>", "<!X y>", "<![CDATA[z]]>", "<b x=>",
    "<title>", "<i\nclass=a>", "</ >",
  ]
  private static let targets = [
    "/url", "../documents/kế-hoạch.md#mục-1", "<có cách>", "a(b)c", "", "#neo", "https://vn.example/?a=1&b=\"2\"",
    "javascript:alert(1)", "JaVaScript:x", "vbscript:x", "data:text/html,x", "data:image/gif;base64,AA", "a\\)b",
    "&amp;",
    "tel:+84259", "<>",
  ]
  private static let titles = [
    "", "", " \"tựa\"", " 'một \"hai\" <b>'", " (ba & bốn)", " \"&quot;\\\"\"", "\n\"xuống\"",
  ]

  func text(_ random: inout SeededGenerator, depth: Int = 0) -> String {
    let count = 1 + random.number(below: depth == 0 ? 6 : 3)
    return (0..<count).map { _ in piece(&random, depth) }.joined(separator: random.pick([" ", " ", " ", "", "\n"]))
  }

  private func piece(_ random: inout SeededGenerator, _ depth: Int) -> String {
    func inner() -> String { depth > 2 ? random.pick(Self.words) : text(&random, depth: depth + 1) }
    switch random.number(below: 22) {
    case 0...5: return random.pick(Self.words)
    case 6: return random.pick(Self.odd)
    case 7, 8: return random.pick(Self.autolinks)
    case 9: return random.pick(Self.html)
    case 10: return wrapped(inner(), in: random.pick(["*", "_", "**", "__", "***"]))
    case 11: return wrapped(inner(), in: random.pick(["~", "~~", "~~~"]))
    case 12: return random.pick(["`mã`", "`` a`b ``", "` `", "`a\nb`", "`<b>&amp;`", "`` ` ``", "`~~`"])
    case 13, 14: return "[\(inner())](\(random.pick(Self.targets))\(random.pick(Self.titles)))"
    case 15: return "[\(inner())][\(random.pick(labels))]"
    case 16: return "[\(random.pick(labels))]" + random.pick(["", "[]"])
    case 17: return "![\(inner())](\(random.pick(Self.targets))\(random.pick(Self.titles)))"
    case 18: return "![\(inner())][\(random.pick(labels))]"
    case 19, 20: return "[^\(random.pick(notes))]"
    default: return random.pick(Self.words) + random.pick(["  \n", "\\\n", "\n"]) + random.pick(Self.words)
    }
  }

  private func wrapped(_ text: String, in mark: String) -> String { mark + text + mark }
}
