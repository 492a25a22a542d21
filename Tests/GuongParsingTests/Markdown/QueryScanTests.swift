import GuongModel
import GuongParsing
import Testing

/// The queries of a report's body.
@Suite struct QueryScanTests {
  private static func body(_ text: String, readsQueries: Bool = true, firstLine: Int = 1) throws -> Body {
    try Array(text.utf8).withUnsafeBufferPointer { bytes in
      let sink = DiagnosticSink(path: "content/reports/quy-1.md")
      return try #require(MarkdownBody.parse(bytes, firstLine: firstLine, readsQueries: readsQueries, sink: sink))
    }
  }

  /// The HTML with `[n]` in the place of each query.
  private static func replaced(_ body: Body) -> String {
    var html = ""
    var position = 0
    for slot in body.slots {
      guard case .query(let index) = slot.kind else { continue }
      html += String(decoding: body.html[position..<Int(slot.start)], as: UTF8.self) + "[\(index)]"
      position = Int(slot.end)
    }
    return html + String(decoding: body.html[position...], as: UTF8.self)
  }

  private static let text = """
    Có `= select count(*) from works where a < 'b&c'` công trình, `mã` và `=x`.

    ```table caption="Công trình"
    select name, value
    from works
    ```

    ``` chart bar
    select 1
    ```

    ```sql
    select 2
    ```

    ~~~bảng
    select 3
    ~~~

    """

  @Test func findsQueriesAndLeavesOtherCode() throws {
    let body = try Self.body(Self.text, firstLine: 10)
    #expect(body.queries.map(\.kind) == [.figure, .table, .chart, .table])
    #expect(
      body.queries.map(\.sql) == [
        "select count(*) from works where a < 'b&c'", "select name, value\nfrom works\n", "select 1\n", "select 3\n",
      ])
    #expect(body.queries.map(\.options) == ["", "caption=\"Công trình\"", "bar", ""])
    #expect(body.queries.map(\.span.line) == [10, 13, 18, 26])
    let html = """
      <p>Có [0] công trình, <code>mã</code> và <code>=x</code>.</p>
      [1]
      [2]
      <pre><code class="language-sql">select 2
      </code></pre>
      [3]

      """
    #expect(Self.replaced(body) == html)
  }

  @Test func storiesShowSuchCodeAsCode() throws {
    let body = try Self.body(Self.text, readsQueries: false)
    #expect(body.queries.isEmpty)
    #expect(Self.replaced(body).contains("<code>= select count(*)"))
  }

  @Test func aFigureIsPlacedAtItsQuery() throws {
    let body = try Self.body("Năm nay có `= select 1`.\n")
    #expect(body.queries[0].span == SourceSpan(line: 1, column: 15, length: 10))
  }

  @Test func queriesOfHeadingsTablesListsAndFootnotesKeepTheirOrder() throws {
    let body = try Self.body(
      """
      Một[^a] `= select 1`

      [^a]: Chú `= select 9`.

      ## Hai `= select 2`

      | a | b |
      |---|---|
      | `= select 3` | x |

      - mục

        ```table
        select 4
        ```

      > ```chart line
      > select 5
      > ```

      ![ảnh `= select 6`](a.png) `= select 7`
      """)
    #expect(
      body.queries.map { $0.sql.prefix { $0 != "\n" } } == (["1", "2", "3", "4", "5", "7", "9"].map { "select \($0)" }))
    let html = Self.replaced(body)
    for index in body.queries.indices { #expect(html.contains("[\(index)]")) }
    #expect(!html.contains("<code"))
  }

  // MARK: Slips of the pen

  @Test(arguments: [
    ("`=select 1`", 2), ("`=SELECT 1`", 2), ("`=with a as (select 1) select * from a`", 2), ("`=  select 1`", 3),
    ("` =select 1`", 3), ("` = select 1`", 4),
  ])
  func aFigureNeedsNoSpace(code: String, column: Int) throws {
    let body = try Self.body(code + " và `= select 2`\n")
    #expect(body.queries.count == 2 && Self.replaced(body) == "<p>[0] và [1]</p>\n")
    // Two bytes before what is taken for the query.
    let sql = try #require(code.firstRange(of: body.queries[0].sql)).lowerBound
    #expect(code.utf8.distance(from: code.startIndex, to: sql) == body.queries[0].span.column + 1)
  }

  @Test(arguments: [
    "`=selected`", "`=x`", "`=select_1`", "`==select 1`", "`a = select 1`", "`=`", "` = x`", "`=withơ`",
  ])
  func otherCodeWithAnEqualSignIsCode(code: String) throws {
    let body = try Self.body(code + " và `= select 2`\n")
    #expect(body.queries.map(\.sql) == ["select 2"] && Self.replaced(body).contains("</code> và [0]"))
  }

  @Test(
    arguments: [
      ("Table caption=a", .table, "caption=a"), ("BẢNG", .table, ""), ("bang:", .table, ""),
      ("table\tcaption=a", .table, "caption=a"),
      ("Chart: bar", .chart, "bar"), ("Biểu đồ cột", .chart, "cột"), ("biểu-đồ  line", .chart, "line"),
      ("bieu do", .chart, ""),
      ("Bie\u{302}\u{309}u đồ: line", .chart, "line"),
    ] as [(String, Body.Query.Kind, String)])
  func wordsOfFencesAreMatchedAsTheyAreMeant(info: String, kind: Body.Query.Kind, options: String) throws {
    let body = try Self.body("```\(info)\nselect 1\n```\n\n`= select 2`\n")
    #expect(body.queries.map(\.kind) == [kind, .figure] && Self.replaced(body) == "[0]\n<p>[1]</p>\n")
    #expect(body.queries[0].options == options)
    let line = "```" + info
    if !options.isEmpty {
      #expect(line.utf8.dropFirst(body.queries[0].optionsSpan.column - 1).elementsEqual(options.utf8))
    }
  }

  private static func slips(_ text: String, path: String = "content/reports/quy-1.md") -> [String] {
    let sink = DiagnosticSink(path: path)
    _ = Array(text.utf8).withUnsafeBufferPointer {
      MarkdownBody.parse($0, firstLine: 1, readsQueries: !path.contains("stories"), sink: sink)
    }
    return sink.diagnostics.map { "\($0.rule.code) \($0.location.span?.line ?? 0):\($0.location.span?.column ?? 0)" }
  }

  @Test(arguments: [
    ("```sql\nselect 1\n```\n", "report-block-shown 1:4"), ("- ```text\n  SELECT 1\n  ```\n", "report-block-shown 1:6"),
    ("```truy vấn\nx\n```\n", "report-block-shown 1:4"), ("```charts\nx\n```\n", "report-block-shown 1:4"),
    ("Có\n\n    select 1\n", "report-query-shown 3:5"), ("```\n\nselect 1\n```\n", "report-query-shown 1:1"),
    ("Có `select 1`.", "report-query-shown 1:6"), ("Có {select 1}", "report-query-shown 1:5"),
    ("```table caption=\"{ = select 1}\"\nx\n```\n", "report-query-shown 1:19"),
    ("```table caption=\"Có {= select '{select'} và {Select 1}\"\nx\n```\n", "report-query-shown 1:48"),
  ])
  func whatReadersWouldSeeAsSQLIsPointedAt(text: String, place: String) {
    #expect(Self.slips(text) == [place])
    // Nobody edits what is frozen; in stories it is code.
    #expect(Self.slips(text, path: "content/reports/frozen/quy-1/1.md").isEmpty)
    #expect(Self.slips(text, path: "content/stories/a.md").isEmpty)
  }

  @Test(arguments: [
    "```text\nChữ.\n```\n", "```\nChữ select.\n```\n", "```json\n{\"a\": 1}\n```\n",
    "`selection` và `select`, {x}, {with}",
    "```bash\nls\n```\n", "```text\nWith the best wishes\n```\n", "```table\nselect '{select 1}'\n```\n",
    "```table caption=\"{= select '{'} {x}\"\nselect 1\n```\n",
  ])
  func otherCodeIsLeftAlone(text: String) { #expect(Self.slips(text) == []) }

  // MARK: Figures of options

  @Test func figuresOfOptionsComeBeforeTheirBlock() throws {
    let body = try Self.body(
      """
      `= select 0`

      ```chart bar title="Xong {= select 1 where 'a}' < "b}"} trên {=select 2}" note="{= select 3}"
      select 4
      ```

      > - ~~~table caption={= select 5 }
      >   select 6
      >   ~~~

      `= select 7`
      """)
    #expect(
      body.queries.map { $0.sql.prefix { $0 != "\n" } } == [
        "select 0", "select 1 where 'a}' < \"b}\"", "select 2", "select 3", "select 4", "select 5 ", "select 6",
        "select 7",
      ])
    #expect(body.queries.map(\.kind) == [.figure, .figure, .figure, .figure, .chart, .figure, .table, .figure])
    let slots = body.slots.compactMap { if case .query(let index) = $0.kind { index } else { nil } }
    #expect(slots == [0, 4, 6, 7])
    // Two bytes before the SQL, as in a code span.
    #expect(body.queries[1].span == SourceSpan(line: 3, column: 27, length: 28))
    #expect(body.queries[2].span == SourceSpan(line: 3, column: 63, length: 10))
    #expect(body.queries[5].span == SourceSpan(line: 7, column: 23, length: 11))
    #expect(body.queries[4].optionsSpan.column == 10 && body.queries[4].span.line == 4)
  }

  /// cmark-gfm undoes escapes and entities of what stands behind a fence.
  @Test func figuresBehindEscapesKeepTheirPlace() throws {
    let line = #"```table caption="5 \> 3 &amp; &#x110;: {= select 1} và \* {= select 'x\*'}""#
    let body = try Self.body(line + "\nselect 2\n```\n")
    #expect(body.queries.map(\.sql) == ["select 1", "select 'x*'", "select 2\n"])
    for (query, text) in zip(body.queries, ["{= select 1", "{= select 'x"]) {
      let place = try #require(line.firstRange(of: text)).lowerBound
      #expect(query.span.column == line.utf8.distance(from: line.startIndex, to: place) + 2)
    }
  }

  @Test func anOpenFigureIsPointedAt() throws {
    let sink = DiagnosticSink(path: "content/reports/quy-1.md")
    let text = "```table caption=\"Có {= select 'a}'\"\nselect 1\n```\n"
    let body = Array(text.utf8).withUnsafeBufferPointer {
      MarkdownBody.parse($0, firstLine: 8, readsQueries: true, sink: sink)
    }
    #expect(body?.queries.count == 1)
    #expect(sink.diagnostics.map(\.rule.code) == ["report-figure-open"])
    #expect(sink.diagnostics.first?.location.span == SourceSpan(line: 8, column: 23))
  }

  @Test func bracesOfStoriesAreText() throws {
    #expect(try Self.body("```table a={= select 1}\n```\n", readsQueries: false).queries.isEmpty)
  }

  @Test(arguments: [
    "```table\nselect 1", "```table {=", "```table {=}\n", "```table {= }{= {= }\nx\n```",
    "```table\t{= select 1}\n```", "```table\n```\n", "```\n", "```", "```biểu\n", "```biểu \u{323}đồ\nx\n```",
    "    {select",
    "`=select", "`=select\n1`", "{", "{=", "{select", "```\u{323}table\nx\n```", "```:\nx\n```", "```-_\nselect 1\n```",
    "    = select 1\n", "`= `\n", "```table`x\nselect 1\n```\n",
  ])
  func oddFencesNeverTear(text: String) throws {
    let body = try Self.body(text)
    _ = Self.replaced(body)
    #expect(body.slots.allSatisfy { $0.start <= $0.end && Int($0.end) <= body.html.count })
  }
}
