/// The patterns of cmark-gfm's advisories and their kin, each to be repeated as often as a test likes.
package enum HostileMarkdown {
  package struct Pattern: Sendable {
    /// Fit for a file's name.
    package let name: String
    package let text: @Sendable (_ count: Int) -> String
  }

  private static func pattern(_ name: String, _ text: @escaping @Sendable (Int) -> String) -> Pattern {
    Pattern(name: name, text: text)
  }

  private static func times(_ name: String, _ unit: String, _ rest: String = "") -> Pattern {
    pattern(name) { String(repeating: unit, count: $0) + rest }
  }

  private static func each(_ count: Int, _ text: (Int) -> String) -> String { (0..<count).map(text).joined() }

  package static let all: [Pattern] = [
    // CVE-2023-37463, -24824: wide tables whose rows lack cells.
    pattern("bang-rong") {
      "|" + String(repeating: "x|", count: $0) + "\n|" + String(repeating: "-|", count: $0) + "\n"
        + String(repeating: "a\n", count: $0)
    },
    pattern("bang-vua") {
      "|" + String(repeating: "x|", count: $0 / 5) + "\n|" + String(repeating: "-|", count: $0 / 5) + "\n"
        + String(repeating: "a\n", count: $0)
    },
    pattern("bang-hut") { String(repeating: "|a", count: $0) + "\n" + String(repeating: "|-", count: $0) },
    pattern("bang-cuoi") { String(repeating: "a\n", count: $0) + "|a|\n|-|\n" },
    times("dong-ke", "a|b\n-|-|-\n"),
    // CVE-2023-22485, -24824, -26485: references, quotes, brackets, lists.
    pattern("tham-chieu") { count in
      each(count) { "[\($0)]: u\n" } + each(count) { "[\($0)]\n" }
    },
    pattern("tham-chieu-dai") {
      "[a]: /" + String(repeating: "u", count: $0) + "\n\n" + String(repeating: "[a]", count: $0)
    },
    times("trich", ">", "a"),
    pattern("trich-dong") { String(repeating: "> ", count: $0) + "a\n" + String(repeating: "a\n", count: $0) },
    times("trich-muc", "> - ", "a"),
    times("ngoac", "["),
    pattern("ngoac-doi") { String(repeating: "[", count: $0) + "a" + String(repeating: "]", count: $0) },
    times("lien-ket", "[a](<b"),
    times("muc", "- ", "a"),
    times("muc-so", "1. ", "a"),
    pattern("muc-sao") { String(repeating: "* ", count: $0) + "a\n" },
    // CVE-2023-22486: `![[]()`.
    times("anh-ngoac", "![[]()"),
    // CVE-2022-39209: autolinks.
    times("z-www", "z_www."),
    times("email", "-@a_"),
    times("http", "http://"),
    times("xmpp", "xmpp:a@b."),
    // CVE-2023-22484, -26485: runs of `_` and `*`, and what is never closed.
    times("gach", "_", "a"),
    pattern("sao") { String(repeating: "*", count: $0) + "a" + String(repeating: "*", count: $0) },
    times("sao-gach", "*a_ "),
    times("nga", "~~a~ "),
    times("nho-hon", "<"),
    times("ghi-chu-html", "a <!--"),
    times("cdata", "a <![CDATA["),
    times("khai-bao", "a <!A "),
    times("lenh", "a <?"),
    times("the", "<b>"),
    pattern("nhay") { count in each(min(count, 400)) { String(repeating: "`", count: $0) + "a" } },
    // Footnotes.
    pattern("chu-thich") { count in each(count) { "[^\($0)]: a\n" } + each(count) { "[^\($0)]" } },
    times("mot-chu-thich", "[^1]", "\n\n[^1]: a\n"),
    times("tieu-de", "# a\n"),
    times("dong-trong", "\n", "a"),
  ]
}
