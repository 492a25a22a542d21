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

  @Test(arguments: [
    "```table\nselect 1", "```table\n```\n", "    = select 1\n", "`= `\n", "```table`x\nselect 1\n```\n",
  ])
  func oddFencesNeverTear(text: String) throws {
    let body = try Self.body(text)
    _ = Self.replaced(body)
    #expect(body.slots.allSatisfy { $0.start <= $0.end && Int($0.end) <= body.html.count })
  }
}
