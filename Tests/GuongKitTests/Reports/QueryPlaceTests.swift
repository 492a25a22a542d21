import GuongModel
import GuongTestSupport
import Testing

/// What is wrong in a query is pointed at in the Markdown file that an editor has before him.
@Suite struct QueryPlaceTests {
  private static let bodies: [(name: String, body: String)] = [
    ("fenced", "```table\nselect name\nfrom ⟦wroks⟧\n```"),
    ("first line", "```table\nselect ⟦nmae⟧ from works\n```"),
    ("behind text of several bytes", "```table\nselect 'Đường ở đâu', ⟦nmae⟧ from works\n```"),
    ("fenced with tildes", "~~~~ table caption=\"A\"\nselect ⟦nmae⟧\nfrom works\n~~~~"),
    ("fenced in a list", "- Một\n\n  ```table\n  select name,\n    ⟦nmae⟧ from works\n  ```"),
    ("fenced in a quotation", "> ```table\n> select ⟦nmae⟧ from works\n> ```"),
    ("inline", "Có `= select count(⟦nmae⟧) from works` cầu."),
    ("inline behind another", "Có `= select 1` và `= select count(⟦nmae⟧) from works` cầu."),
    ("inline in a second line", "Ở huyện,\ncó `= select count(⟦nmae⟧) from works` cầu."),
    ("inline over lines", "Có `= select count(id)\nfrom works where\n⟦nmae⟧ = 1` cầu."),
    ("inline in a list", "1. Một\n2. Có `= select count(⟦nmae⟧) from works` cầu."),
    ("inline in a list over lines", "- Có `= select count(id)\n  from works where ⟦nmae⟧ = 1` cầu."),
    ("inline in a heading", "## Có `= select count(⟦nmae⟧) from works` cầu"),
    ("inline with two marks", "Có ``= select count(⟦nmae⟧) from works`` cầu."),
    ("inline in bold", "Có **`= select count(⟦nmae⟧) from works`** cầu."),
    (
      "in a title",
      "```chart bar title=\"Có {= select count(⟦nmae⟧) from works} cầu\"\nselect name, value from works\n```"
    ),
    (
      "in a note behind a title",
      "```table caption=\"Ở {= select 1}\" note=“Có {= select ⟦nmae⟧ from works}”\nselect 1\n```"
    ),
    ("in a title in a list", "- Một\n\n  ~~~table caption=\"{=select ⟦nmae⟧ from works}\"\n  select 1\n  ~~~"),
    ("in a title behind an entity", "> ```table caption=\"A &amp; {= select ⟦nmae⟧ from works}\"\n> select 1\n> ```"),
    ("inline in a table", "| A | B |\n|---|---|\n| một | `= select count(⟦nmae⟧) from works` |"),
  ]

  @Test(arguments: bodies.indices, ["\n", "\r\n"])
  func aFaultIsPointedAt(index: Int, newline: String) throws {
    let (name, body) = Self.bodies[index]
    var site = TestSite.with(body)
    let text = String(decoding: try #require(site.files[TestSite.report]), as: UTF8.self)
    site.replaceBytes(of: TestSite.report, with: Array(text.replacing("\n", with: newline).utf8))
    #expect(site.findings() == [site.finding(.reportQueryFailed, at: TestSite.report)], "\(name)")
  }

  @Test func everyFaultOfAReportIsToldInBothLanguages() throws {
    let site = TestSite.with("Có `= select count(⟦nmae⟧) from works` và `= select 1 from ⟦wroks⟧`.")
    #expect(site.findings() == [0, 1].map { site.finding(.reportQueryFailed, at: TestSite.report, mark: $0) })
    let first = try #require(site.diagnostics().first)
    #expect(first.message(in: .vietnamese) == "Câu truy vấn sai: Không có cột «nmae».")
    #expect(first.fix(in: .vietnamese) == "Có phải «name»?")
    #expect(first.message(in: .english).hasPrefix("The query is wrong: "))
    #expect(first.fix(in: .english) == "Did you mean «name»?")
  }

  @Test(arguments: [
    ("```table ⟦capton⟧=\"A\"\nselect 1\n```", DiagnosticRule.reportOptionUnknown),
    ("```chart bar title=\"Đã\" ⟦colour⟧=red\nselect 'a', 1\n```", .reportOptionUnknown),
    ("```chart ⟦pie title=\"A\"⟧\nselect 'a', 1\n```", .reportChartKindUnknown),
    ("- ```chart ⟦bar⟧\n  select 'a', 1\n  ```", .reportChartWithoutTitle),
    ("```table caption=\"Có ⟦{= select 1\"⟧\nselect 1\n```", .reportFigureOpen),
    ("```table caption=\"Có {⟦= select name from works⟧}\"\nselect 1\n```", .reportFigureNotOne),
  ])
  func aFaultOfTheOptionsIsPointedAtInTheFence(body: String, rule: DiagnosticRule) {
    let site = TestSite.with(body)
    #expect(site.findings() == [site.finding(rule, at: TestSite.report)])
  }

  @Test func aFigureOfSeveralValuesIsPointedAt() {
    let site = TestSite.with("Có `⟦= select name from works⟧`.")
    #expect(site.findings() == [site.finding(.reportFigureNotOne, at: TestSite.report)])
  }
}
