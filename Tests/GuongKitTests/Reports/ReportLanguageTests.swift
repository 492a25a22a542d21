import GuongTestSupport
import Testing

/// Figures of reports are written as the site's readers write them.
@Suite struct ReportLanguageTests {
  private static let body = """
    Value `= select 1234.5`, due `= select min(due) from works`, less `= select -3`.

    ```chart bar title="Works"
    select 'A' as "Name", 1234.5 as "Value"
    ```
    """

  private func page(_ language: String) throws -> String {
    var site = TestSite.with(Self.body)
    site.addSettings("campaign: td\nlanguage: \(language)")
    return try #require(site.reportPage())
  }

  @Test func inEnglish() throws {
    let page = try page("en")
    #expect(page.contains("Value 1,234.5, due 1 Feb 2025, less −3."))
    #expect(page.contains(">1,234.5</text>") && page.contains("1,234.5</td>"))
    #expect(!page.contains("1.234,5") && !page.contains("01/02/2025"))
  }

  @Test func inVietnamese() throws {
    let page = try page("vi")
    #expect(page.contains("Value 1.234,5, due 01/02/2025, less −3."))
    #expect(page.contains(">1.234,5</text>") && page.contains("1.234,5</td>"))
  }
}
