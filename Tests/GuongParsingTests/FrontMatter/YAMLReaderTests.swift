import GuongModel
import GuongParsing
import GuongTestSupport
import Testing

/// YAML within bounds: what libyaml would take minutes over is refused before it sees it.
@Suite struct YAMLReaderTests {
  private func read(_ text: String, firstLine: Int = 1) -> (root: YAMLNode?, found: [Diagnostic]) {
    let sink = DiagnosticSink(path: "a.yaml")
    return (YAMLReader.read(text, firstLine: firstLine, into: sink), sink.diagnostics)
  }

  private func codes(_ text: String) -> [String] { read(text).found.map(\.rule.code) }

  @Test func refusesHostileTextFast() {
    let cases = [
      String(repeating: "[", count: 60_000), String(repeating: "{", count: 60_000),
      "a: " + String(repeating: "[{", count: 30_000),
      String(repeating: "- ", count: 30_000), String(repeating: "? ", count: 30_000),
      String(repeating: "[", count: 51) + String(repeating: "]", count: 51),
    ]
    let clock = ContinuousClock()
    for text in cases {
      let time = clock.measure { #expect(codes(text) == ["yaml-too-deep"]) }
      // libyaml would take a third of a minute over each; a thousandth of that is no question of the machine.
      #expect(time < .seconds(5))
    }
  }

  /// Lists and maps that libyaml sees and a count of brackets and dashes would not: other line breaks, colons and question
  /// marks, closing brackets within quotes and comments, lines ever further in.
  static let deep: [(name: String, text: String)] = [
    ("dashes after CR", "a: b\rc:\r- " + String(repeating: "- ", count: 400)),
    ("dashes after NEL", "a: b\u{85}c:\u{85}- " + String(repeating: "- ", count: 400)),
    ("dashes after LS", "a: b\u{2028}c:\u{2028}- " + String(repeating: "- ", count: 400)),
    ("dashes and question marks", "a:\n- " + String(repeating: "? - ", count: 30)),
    ("brackets closed in quotes", "a: " + String(repeating: "[\"]\", ", count: 60)),
    ("brackets closed in single quotes", "a: " + String(repeating: "['}]', ", count: 60)),
    ("brackets closed in comments", "a: " + String(repeating: "[ # ]\n ", count: 60)),
    ("brackets closed in tags", "a: " + String(repeating: "[ !<]> b, ", count: 60)),
    ("braces as keys", "a: " + String(repeating: "{", count: 60) + "b" + String(repeating: "}: 1", count: 60)),
    ("lines ever further in", (0..<60).map { String(repeating: " ", count: $0) + "a:\n" }.joined()),
    ("dashes ever further in", (0..<60).map { String(repeating: "  ", count: $0) + "-\n" }.joined()),
    ("past the library's own limit", "a: " + String(repeating: "[", count: 5_000)),
  ]

  @Test(arguments: deep)
  func countsLevelsAsTheLibraryDoes(name: String, text: String) { #expect(codes(text) == ["yaml-too-deep"]) }

  @Test func bracketsInTextAreNoLevels() {
    let brackets = String(repeating: "[", count: 500)
    for text in [
      "a: x\(brackets)", "a: \"\(brackets)\"", "a: |\n  \(brackets)", "a: b # \(brackets)", "a: b\n  \(brackets)",
    ] {
      #expect(codes(text) == [])
    }
  }

  /// The places of a file's duplicates are found in one walk, not one for each.
  @Test func namesEachOfManyDuplicates() {
    let text = (0..<2_000).map { "k\($0): 1\nk\($0): 2\n" }.joined()
    let lines = read(text).found.compactMap(\.location.span?.line)
    #expect(lines.sorted() == (0..<2_000).map { 2 * $0 + 2 })
  }

  @Test func readsUpToTheLimits() {
    #expect(codes(String(repeating: "[", count: 50) + String(repeating: "]", count: 50)) == [])
    #expect(codes("a: " + String(repeating: "x", count: 64 * 1024 - 3)) == [])
    #expect(codes("a: " + String(repeating: "x", count: 64 * 1024 - 2)) == ["yaml-too-long"])
  }

  @Test func countsLinesFromTheTopOfTheFile() {
    let deep = "a: 1\nb: 2\nc: " + String(repeating: "[", count: 51)
    #expect(read(deep, firstLine: 2).found.first?.location.span?.line == 4)
    #expect(read("a: 1\na: 2\n", firstLine: 2).found.first?.location.span?.line == 3)
    #expect(read("a: \"x\nb: 1", firstLine: 2).found.first?.location.span?.line == 2)
  }

  @Test(arguments: [
    "a: &x 1\nb: *x", "a: &x [1]\nb: [*x]", "- &x a\n- *x", "a: &x {b: 1}\nc: {d: *x}", "a: &x 1\r\nb: *x\r\n",
    "&x a: 1\nb: *x", "a: !!seq &x [1]\nb: *x", "a: !!str &x b\nc: [*x,*x]", "a: !<y> &x b\nc: *x",
    "a: &x !!map {}\nb: *x", "a:\n  &x\n  b\nc: *x", "a: &x [1]\n? *x\n: b", "a: &x {b: 1}\nc:\n  <<: *x",
    "a: &x 1\u{85}b: *x", "a: &x 1\rb: *x", "a: &x [&y 1, *y, *x]",
  ])
  func refusesAnAliasOfAnAnchor(text: String) { #expect(codes(text) == ["yaml-alias"]) }

  @Test(arguments: [
    "title: \"*quan trọng* & &amp; *\"", "title: 'A & B *c*'", "title: Muối & gạo", "title: a*b*c", "title: 5 * 3 & 2",
    "title: \"&copy *\"", "a: \"&x\"\nb: y",
  ])
  func ordinaryAmpersandsAndStarsAreText(text: String) { #expect(codes(text) == []) }

  @Test(arguments: [
    ("a: 1\n⟦a⟧: 2\n", "key-duplicate"), ("a:\n  b: 1\n  ⟦b⟧: 2\n", "key-duplicate"),
    ("a: x⟦: y⟧\n", "yaml-colon-in-text"),
    ("a:\n⟦\t- b⟧\n", "yaml-tab"), ("a: ⟦@b⟧\n", "yaml-tab"), ("a: ⟦`b`⟧\n", "yaml-tab"),
    ("a: ⟦\"b⟧\nc: d\n", "yaml-unclosed-quote"),
    ("a: ⟦'b⟧\nc: d\n", "yaml-unclosed-quote"), ("a: ⟦[b, c⟧\nd: e\n", "yaml-unclosed-quote"),
    ("a: ⟦{b: c⟧\n", "yaml-unclosed-quote"), ("a: 1\n⟦bcd⟧\ne: 2\n", "yaml-missing-colon"), ("⟦*a⟧", "yaml-syntax"),
    ("a: ⟦%b⟧\n", "yaml-tab"),
  ])
  func pointsAtTheFault(marked: String, code: String) {
    var site = TestSite()
    // Two lines stand before it, as in a file with front matter.
    let path = "content/organisations.yaml"
    site.add(path, marked)
    let found = site.findings()
    #expect(found.map(\.code) == [code])
    #expect(found.first?.place == MarkedText(marked).places.first)
  }

  @Test func scalarsStayText() {
    guard
      case .mapping(let pairs)? = read("a: 04\nb: no\nc: 1e3\nd: 2025-03-01\ne:\nf: ~\ng: \"\"\nh: \"null\"\n").root?
        .value
    else {
      Issue.record("no map")
      return
    }
    let values = pairs.map { pair -> String? in
      if case .scalar(let text, isNull: false) = pair.value.value { text } else { nil }
    }
    #expect(values == ["04", "no", "1e3", "2025-03-01", nil, nil, "", "null"])
  }

  @Test func anEmptyTextHasNoRootAndNoFault() {
    for text in ["", "\n", "# ghi chú\n"] {
      let (root, found) = read(text)
      #expect(root == nil && found == [])
    }
  }

  @Test func twoDocumentsAreAFault() { #expect(codes("a: 1\n---\nb: 2\n").count == 1) }
}
