import Testing

@testable import GuongPrinting

@Suite struct BodyTests {
  private func headings(_ html: String) -> [String] {
    HeadingNumbering.applied(to: BodyReader.read(html)).compactMap {
      if case .heading(_, let number, let content) = $0 {
        "\(number) \(content.plainText)".trimmingPrefix(" ").description
      } else {
        nil
      }
    }
  }

  private func closed(_ html: String) -> String {
    BodyClosing.applied(to: BodyReader.read(html)).map { block in
      switch block {
      case .paragraph(let content), .quote(let content), .heading(_, _, let content): content.plainText
      case .item(let marker, let content): "\(marker) \(content.plainText)"
      case .closing: "./."
      default: "□"
      }
    }.joined(separator: "|")
  }

  @Test func numbersHeadingsThroughTheVietnameseAlphabet() {
    let points = (1...7).map { "<h4>P\($0)</h4>" }.joined()
    #expect(
      headings("<h2>A1</h2><h3>B1</h3>\(points)<h3>B2</h3><h4>P8</h4><h2>A2</h2><h3>B3</h3>") == [
        "I. A1", "1. B1", "a) P1", "b) P2", "c) P3", "d) P4", "đ) P5", "e) P6", "g) P7", "2. B2", "a) P8", "II. A2",
        "1. B3",
      ])
  }

  @Test func keepsTheEditorsNumbers() {
    #expect(
      headings("<h2>I. Một</h2><h2>II. Hai</h2><h3>Ba</h3>") == ["I. Một", "II. Hai", "1. Ba"])
  }

  @Test(arguments: [
    ("II. Kết quả", true), ("2.1. Kết quả", true), ("2.1 Kết quả", true), ("đ) Kết quả", true), ("Phần thứ nhất", true),
    ("I - Kết quả", true), ("Điều 3. Hiệu lực", true), ("Mục tiêu chung", false), ("Điều kiện", false),
    ("Kết quả", false),
    ("2025 là năm cuối", false), ("f) Không có", false), ("1.250 lượt tuyên truyền", false),
    ("1.250.000 đồng", false), ("Thứ tự ưu tiên", false), ("10.12. Kết quả", true), ("2.a) Kết quả", true),
  ])
  func tellsNumberedHeadings(_ text: String, _ isNumbered: Bool) {
    #expect(HeadingNumbering.isNumbered(text) == isNumbered)
  }

  @Test(arguments: [
    ("<p>Hết.</p>", "Hết./."), ("<p>Hết</p>", "Hết./."), ("<p>Hết./.</p>", "Hết./."), ("<p>Hết. /. </p>", "Hết./."),
    ("<p>Một.</p><ul><li>Hai;</li></ul>", "Một.|- Hai./."), ("<p>Hết <strong>rồi.</strong></p>", "Hết rồi./."),
    ("<p>Một.</p><table><tr><td>2</td></tr></table>", "Một.|□|./."), ("<p>Hết?</p>", "Hết?./."), ("", ""),
  ])
  func closesTheBodyOnce(_ html: String, _ text: String) {
    #expect(closed(html) == text)
  }

  @Test func marksListsBelowTheirHeading() {
    #expect(closed("<ol><li>M</li><li>H<ol><li>B</li></ol></li></ol>") == "1. M|2. H|a) B./.")
    #expect(closed("<h3>Đ</h3><ol start=\"5\"><li>M</li></ol>") == "Đ|đ) M./.")
    #expect(
      closed("<h4>Đ</h4><ol><li>M<ol><li>H<ol><li>B</li></ol></li></ol></li></ol>") == "Đ|(1) M|(i) H|(i) B./.")
    #expect(closed("<ul><li>M<ul><li>H</li></ul></li></ul>") == "- M|+ H./.")
  }

  @Test func readsFootnotesAtTheirPlace() {
    let blocks = BodyReader.read(
      """
      <p>A<sup class="footnote-ref"><a href="#fn-1">1</a></sup></p>
      <section class="footnotes"><ol><li id="fn-1"><p>Ghi <em>chú</em> <a class="footnote-backref" href="#fnref-1">↩</a></p></li></ol></section>
      """)
    #expect(blocks == [.paragraph([.text("A"), .note([.text("Ghi "), .emphasis([.text("chú")])])])])
  }

  @Test func keepsOnlyLinksThatWorkAnywhere() {
    let blocks = BodyReader.read(
      "<p><a href=\"/bai/x/\">a</a><a href=\"https://example.vn/\">b</a><a href=\"javascript:x\">c</a></p>")
    #expect(blocks == [.paragraph([.text("a"), .link("https://example.vn/", [.text("b")]), .text("c")])])
  }

  @Test func readsSpansAndAlignmentOfCells() throws {
    guard case .table(let table)? = BodyReader.read(Fixtures.spans).first else { throw Fixtures.NoTable() }
    #expect(table.columnCount == 3)
    #expect(table.head[0][1].columnSpan == 2)
    #expect(table.rows[0].map(\.alignment) == [.left, .right, .center])
    #expect(abs(TableLayout(table).widths.reduce(0, +) - DecreeLayout.textWidth) < 1e-6)
  }

  // MARK: Appendices

  @Test(arguments: [
    ("Phụ lục I. Danh sách", 1, "Danh sách"), ("Phụ lục II: Bảng", 1, "Bảng"), ("PHỤ LỤC 02 - BẢNG", 1, "BẢNG"),
    ("Phụ lục số 3. Bảng", 1, "Bảng"), ("Phụ lục số liệu", 1, "số liệu"), ("Phụ lục B) Bảng", 1, "Bảng"),
    ("Phụ lục: 10 gương tiêu biểu", 1, "10 gương tiêu biểu"), ("Phụ lục 1 gương tiêu biểu", 1, "1 gương tiêu biểu"),
    ("Phụ lục 1 Gương tiêu biểu", 1, "Gương tiêu biểu"), ("Phụ lục I danh sách", 1, "danh sách"),
    ("PHỤ LỤC VI PHẠM", 1, "VI PHẠM"), ("PHỤ LỤC II DANH SÁCH", 2, "DANH SÁCH"),
    ("Phụ lục 1.250 lượt", 1, "1.250 lượt"), ("Phụ lục I.1 Bảng", 1, "I.1 Bảng"), ("Phụ lục - 10 gương", 1, "10 gương"),
    ("Phụ lục", 1, ""), ("Phụ\u{A0}lục\u{A0}IV", 1, ""), ("Phụ lục.", 1, ""), ("phu luc II", 1, ""),
    ("Phụ lục I. 1.250 lượt", 1, "1.250 lượt"), ("Phụ lục kèm theo", 1, "kèm theo"), ("Các phụ lục", 1, nil),
    ("Phụ nữ", 1, nil), ("Phụ", 1, nil), ("", 1, nil),
  ])
  func readsTheNamesOfAppendices(_ heading: String, _ ordinal: Int, _ name: String?) {
    #expect(AppendixHeading.name(heading, ordinal: ordinal) == name)
  }

  @Test func partsTheTextFromItsAppendices() {
    let parts = BodyParts(
      """
      <p>A</p><h3>Phụ lục C</h3><h2>Phụ lục I. <strong>Danh</strong> sách<sup class="footnote-ref"><a href="#fn-1">1</a></sup></h2>
      <p>B</p><h2>C</h2><h2>Phụ lục II</h2><section class="footnotes"><ol><li id="fn-1"><p>Ghi chú</p></li></ol></section>
      """)
    #expect(parts.main == [.paragraph([.text("A")]), .heading(level: 2, number: "", [.text("Phụ lục C")])])
    #expect(
      parts.appendices == [
        Appendix(
          name: "Danh sách", notes: [[.text("Ghi chú")]],
          blocks: [.paragraph([.text("B")]), .heading(level: 1, number: "", [.text("C")])]),
        Appendix(name: ""),
      ])
    #expect(parts.appendices.map(\.title) == [[.text("DANH SÁCH"), .note([.text("Ghi chú")])], []])
  }

  // MARK: Sections

  private func sections(_ html: String) -> [String] {
    BodySection.sections(of: BodyClosing.applied(to: BodyReader.read(html))).map { section in
      let blocks = section.blocks.map { block in
        switch block {
        case .heading: "h"
        case .table: "t"
        case .closing: "."
        default: "p"
        }
      }
      return (section.orientation == .landscape ? "landscape " : "portrait ") + blocks.joined()
    }
  }

  @Test func wideTablesTakeTheirHeadingsAlong() {
    let wide = Samples.wideTable
    #expect(sections("<p>A</p>") == ["portrait p"])
    #expect(sections("<p>A</p><h2>B</h2><h3>C</h3>\(wide)<p>D</p>") == ["portrait p", "landscape hht", "portrait p"])
    #expect(sections("\(wide)\(wide)<p>D</p>") == ["portrait ", "landscape tt", "portrait p"])
    #expect(sections("<p>A</p>\(wide)") == ["portrait p", "landscape t."])
    #expect(sections("\(wide)<p><em>Nguồn</em></p>") == ["portrait ", "landscape tp"])
    #expect(sections("\(wide)<p><em>Nguồn</em> </p><p><em>D</em></p>") == ["portrait ", "landscape tp", "portrait p"])
    #expect(sections("\(wide)<p><em>A</em> B</p>") == ["portrait ", "landscape t", "portrait p"])
    #expect(sections("<p>A</p>\(wide)<h2>B</h2>\(wide)<p>C</p>") == ["portrait p", "landscape tht", "portrait p"])
    #expect(sections("<p>A</p>\(Samples.table(rows: 3))") == ["portrait pt."])
  }

  @Test func breaksNoNumberInAWideTable() throws {
    let cells = (1...10).map { "<td>\($0 * 12_345),5</td>" }.joined()
    guard case .table(let table)? = BodyReader.read("<table><tbody><tr>\(cells)</tr></tbody></table>").first else {
      throw Fixtures.NoTable()
    }
    let layout = TableLayout(table)
    #expect(layout.size < DecreeLayout.tableSize)
    for (width, cell) in zip(layout.widths, table.rows[0]) {
      #expect(TimesMetrics.width(cell.content.plainText, size: layout.size, isBold: false) < width - 3)
    }
  }

  @Test func endsWhatWasNotClosed() {
    #expect(
      BodyReader.read("<p>a <b>b</p>< c <!-- x --><script>alert(1)</script><p>&#7841;&amp;&bogus;") == [
        .paragraph([.text("a "), .strong([.text("b")])]), .paragraph([.text("<"), .text(" c ")].trimmed),
        .paragraph([.text("ạ&&bogus;")]),
      ])
  }
}

enum Fixtures {
  struct NoTable: Error {}

  static let spans = """
    <table><thead><tr><th rowspan="2">Đơn vị</th><th colspan="2">Kết quả</th></tr><tr><th>Số</th><th>Tỷ lệ</th></tr></thead>
    <tbody><tr><td>A</td><td class="number">1,5</td><td align="center">9%</td></tr></tbody></table>
    """
}
