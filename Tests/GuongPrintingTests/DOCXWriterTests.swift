import Foundation
import GuongModel
import GuongPrinting
import Testing

@Suite struct DOCXWriterTests {
  private func document(_ docx: DOCXPrint) throws -> String { try Poppler.part("word/document.xml", of: docx.bytes) }

  /// The text of a part, a space between paragraphs.
  private func text(_ xml: String) -> String {
    xml.replacing(/<\/w:p>|<w:br ?\/>/, with: " ").replacing(/<[^>]*>/, with: "").replacing(/[ ]+/, with: " ")
  }

  @Test func setsPageMarginsAndTheFirstPage() throws {
    let xml = try document(DOCXWriter().docx(Samples.long))
    let section = try #require(xml.range(of: "<w:sectPr").map { xml[$0.lowerBound...] })
    for value in [
      "w:w=\"11906\"", "w:h=\"16838\"", "w:top=\"1134\"", "w:bottom=\"1134\"", "w:left=\"1701\"", "w:right=\"1134\"",
      "<w:titlePg", "<w:headerReference",
    ] {
      #expect(section.contains(value), "\(value)")
    }
  }

  @Test func numbersPagesInTheHeader() throws {
    let docx = try DOCXWriter().docx(Samples.short).bytes
    #expect(try Poppler.part("word/header1.xml", of: docx).contains("PAGE"))
    #expect(try !Poppler.part("word/header2.xml", of: docx).contains("PAGE"))
  }

  @Test func putsTheBandOnEveryPageBesideTheNumber() throws {
    let docx = try DOCXWriter().docx(Samples.draft).bytes
    for header in ["word/header1.xml", "word/header2.xml"] {
      let xml = try Poppler.part(header, of: docx)
      #expect(text(xml).contains("DỰ THẢO - SỐ LIỆU MINH HỌA") && xml.contains("<w:framePr"), "\(header)")
    }
    #expect(try Poppler.part("word/header1.xml", of: docx).contains("PAGE"))
    let plain = try DOCXWriter().docx(Samples.short).bytes
    for header in ["word/header1.xml", "word/header2.xml"] {
      #expect(try !Poppler.part(header, of: plain).contains("DauHieu"), "\(header)")
    }
  }

  /// The size of each section's pages, and whether it begins to count.
  private func sections(_ document: OfficialDocument) throws -> [String] {
    try self.document(DOCXWriter().docx(document)).matches(of: /<w:sectPr.*?<\/w:sectPr>/).map { match in
      let xml = String(match.output)
      let lies = xml.contains("w:orient=\"landscape\"")
      #expect(xml.contains(lies ? "w:w=\"16838\"" : "w:w=\"11906\"") && xml.contains("<w:headerReference"))
      #expect(xml.contains("w:start=\"1\"") == xml.contains("<w:titlePg"))
      return (lies ? "landscape" : "portrait") + (xml.contains("w:start=\"1\"") ? " from 1" : "")
    }
  }

  @Test func laysOnlyTablesThatAreTooWideOnTheirSide() throws {
    #expect(try sections(Samples.wide) == ["portrait from 1", "landscape", "portrait", "landscape from 1"])
    #expect(try sections(Samples.long) == ["portrait from 1"])
    #expect(try sections(Samples.withAppendices) == Array(repeating: "portrait from 1", count: 3))
  }

  @Test func signsBesideAWideTableThatEndsTheText() throws {
    var document = Samples.wide
    document.bodyHTML = Samples.wideTable
    #expect(try sections(document) == ["portrait from 1", "landscape"])
    // The last rows, «./.» and the signature share a page.
    let rows = try self.document(DOCXWriter().docx(document)).components(separatedBy: "<w:tr>")
    #expect(rows.suffix(3).prefix(2).allSatisfy { $0.contains("<w:keepNext/>") })
    let words = text(try self.document(DOCXWriter().docx(document)))
    #expect(words.contains("./.") && words.contains("Nơi nhận:"))
  }

  @Test func namesNoOtherFont() throws {
    let docx = try DOCXWriter().docx(Samples.long).bytes
    for part in ["word/document.xml", "word/styles.xml", "word/theme/theme1.xml", "word/fontTable.xml"] {
      let xml = try Poppler.part(part, of: docx)
      let fonts = xml.matches(of: /(?:w:ascii|w:hAnsi|w:cs|typeface|w:font w:name)="([^"]*)"/).map {
        String($0.output.1)
      }
      #expect(Set(fonts).subtracting(["Times New Roman", ""]).isEmpty, "\(part): \(Set(fonts))")
    }
  }

  @Test func putsHeadAndSignatureInTablesWithoutBorders() throws {
    let xml = try document(DOCXWriter().docx(Samples.short))
    let tables = xml.components(separatedBy: "<w:tbl>").dropFirst()
    #expect(tables.count == 2)
    #expect(tables.allSatisfy { !$0.components(separatedBy: "</w:tbl>")[0].contains("<w:tblBorders>") })
    #expect(tables.first?.components(separatedBy: "</w:tbl>")[0].contains("Số: 05/BC-NV") == true)
    #expect(tables.last?.components(separatedBy: "</w:tbl>")[0].contains("Nguyễn Thị Mẫu") == true)
  }

  @Test func bordersTablesRepeatsHeadsAndKeepsRowsWhole() throws {
    let xml = try document(DOCXWriter().docx(Samples.long))
    #expect(xml.components(separatedBy: "<w:tblBorders>").count == 2)
    #expect(xml.components(separatedBy: "<w:tblHeader").count == 2)
    // 61 rows of the table, 2 of the head, 1 of the signature.
    #expect(xml.components(separatedBy: "<w:cantSplit").count - 1 == 64)
    #expect(xml.contains("<w:jc w:val=\"right\"/></w:pPr><w:r><w:t xml:space=\"preserve\">37,5"))
  }

  @Test func writesTheTextInOrder() throws {
    let words = text(try document(DOCXWriter().docx(Samples.withAppendices)))
    var rest = words[...]
    for part in [
      "UBND HUYỆN NINH HẢI", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 05/BC-NV",
      "Ninh Hải, ngày 05 tháng 02 năm 2025",
      "BÁO CÁO", "Kính gửi: Ủy ban", "Căn cứ Luật", "I. Kết quả", "- Trồng trọt", "+ Xã Tri Hải", "II. Kiến nghị",
      "./.",
      "Nơi nhận:", "- Như trên;", "Nguyễn Thị Mẫu", "Phụ lục I", "Phụ lục II", "Bà Lê Thị Ví Dụ",
    ] {
      let place = try #require(rest.range(of: part), "\(part)")
      rest = rest[place.upperBound...]
    }
  }

  @Test func beginsEachAppendixWithASectionThatHasTheHeaders() throws {
    let xml = try document(DOCXWriter().docx(Samples.withAppendices))
    #expect(xml.components(separatedBy: "<w:titlePg").count - 1 == 3)
    #expect(xml.components(separatedBy: "w:start=\"1\"").count - 1 == 3)
    #expect(xml.components(separatedBy: "r:id=\"rId9\"").count - 1 == 3)
  }

  @Test func keepsFootnotesAndStyles() throws {
    let docx = try DOCXWriter().docx(Samples.short).bytes
    #expect(try Poppler.part("word/footnotes.xml", of: docx).contains("Số liệu minh họa."))
    let xml = try Poppler.part("word/document.xml", of: docx)
    let styles = try Poppler.part("word/styles.xml", of: docx)
    for style in Set(xml.matches(of: /<w:pStyle w:val="([^"]*)"/).map { String($0.output.1) }) {
      #expect(styles.contains("w:styleId=\"\(style)\""), "\(style)")
    }
    #expect(xml.contains("<w:pStyle w:val=\"ThanVanBan\""))
  }

  @Test func drawsChartsOrSaysThatTheyAreTables() throws {
    let drawn = try DOCXWriter().docx(Samples.long)
    #expect(drawn.notice == nil)
    #expect(try document(drawn).contains("<pic:pic"))
    let fake = try FakePrograms(without: .rsvgConvert)
    let plain = try DOCXWriter(programs: fake.programs()).docx(Samples.long)
    #expect(plain.notice?.vi.contains("librsvg2-bin") == true)
    #expect(try !document(plain).contains("<pic:pic"))
    #expect(try text(document(plain)).contains("Biểu đồ 1. Số bài về gương điển hình theo quý Quý Bài I 80"))
  }

  /// The chart of 30 bars would be longer than the page.
  @Test func makesPicturesNoHigherThanThePrintedPageDoes() throws {
    var sample = Samples.short
    sample.bodyHTML = "<figure><svg viewBox=\"0 0 720 1500\" width=\"720\" height=\"1500\"></svg></figure>"
    #expect(OfficialHTML.page(sample).contains("max-width:96.0mm"))
    let xml = try document(DOCXWriter().docx(sample))
    let size = try #require(xml.firstMatch(of: /<wp:extent cx="(\d+)" cy="(\d+)"/))
    // English Metric Units, 36,000 to the millimetre.
    let width = try #require(Double(size.output.1)) / 36_000
    let height = try #require(Double(size.output.2)) / 36_000
    #expect(abs(width - 96) < 0.2 && height < 201)
  }

  @Test func saysWhyAChartCouldNotBePainted() throws {
    let fake = try FakePrograms(without: .rsvgConvert)
    try fake.add(.rsvgConvert, "echo 'no memory' >&2; exit 3")
    let print = try DOCXWriter(programs: fake.programs()).docx(Samples.long)
    let notice = try #require(print.notice)
    #expect(notice.vi.contains("rsvg-convert báo lỗi (mã 3): no memory.") && !notice.vi.contains("librsvg2-bin"))
    #expect(!notice.vi.contains("chưa được in") && notice.en.contains("no memory"))
    #expect(try text(document(print)).contains("Quý Bài I 80"))
  }

  @Test func waitsOnceForAPainterThatHangs() throws {
    let fake = try FakePrograms(without: .rsvgConvert)
    try fake.add(.rsvgConvert, "echo run >> \"$(dirname \"$0\")/runs\"; sleep 300")
    var sample = Samples.short
    sample.bodyHTML = Samples.chart + Samples.chart
    // Long enough for pandoc on a busy machine.
    let print = try DOCXWriter(programs: fake.programs(timeLimit: 5)).docx(sample)
    #expect(print.notice?.vi.contains("rsvg-convert chạy quá 5 giây nên đã bị dừng.") == true)
    #expect(try String(contentsOf: fake.folder.appending(path: "runs"), encoding: .utf8) == "run\n")
  }

  @Test func putsTheFootnotesOfAnAppendixsNameAtTheFootOfItsPage() throws {
    var sample = Samples.short
    sample.bodyHTML = """
      <h2>Phụ lục &quot;Khéo&quot;<sup class="footnote-ref"><a href="#fn-1">1</a></sup></h2><p>A</p><h2>Phụ lục</h2><p>B</p>
      <section class="footnotes"><ol><li id="fn-1"><p>Theo Kế hoạch.</p></li></ol></section>
      """
    let docx = try DOCXWriter().docx(sample)
    #expect(try Poppler.part("word/footnotes.xml", of: docx.bytes).contains("Theo Kế hoạch."))
    let xml = try document(docx)
    #expect(text(xml).contains("Phụ lục I &quot;KHÉO&quot; (Kèm theo"))
    #expect(xml.components(separatedBy: "w:val=\"TenPhuLuc\"").count == 2)
  }

  @Test func mergesCells() throws {
    var sample = Samples.short
    sample.bodyHTML = Fixtures.spans
    let xml = try document(DOCXWriter().docx(sample))
    #expect(xml.contains("<w:gridSpan w:val=\"2\"/>"))
    #expect(xml.contains("<w:vMerge w:val=\"restart\"/>") && xml.contains("<w:vMerge/>"))
  }

  @Test func escapesText() throws {
    var sample = Samples.short
    sample.issuer = "A & <B>\u{301}"
    sample.bodyHTML = "<p>&lt;w:p&gt;\u{B}</p><table><tr><td>&amp;\"</td></tr></table>"
    let words = text(try document(DOCXWriter().docx(sample)))
    #expect(words.contains("&lt;w:p&gt;") && words.contains("A &amp; &lt;B&gt;\u{301}"))
  }

  @Test func leavesOutWhatNoXMLMayHold() throws {
    var sample = Samples.short
    sample.issuer = "A\u{FFFE}B\u{FFFF}C\u{7}D"
    sample.bodyHTML = "<p>E&#xFFFE;F</p><table><tr><td>G&#xFFFF;H</td></tr></table>"
    let words = text(try document(DOCXWriter().docx(sample)))
    #expect(words.contains("ABCD") && words.contains("EF") && words.contains("GH"))
    #expect(!words.unicodeScalars.contains { $0 == "\u{FFFE}" || $0 == "\u{FFFF}" })
  }

  @Test func givesTheSameBytesAgain() throws {
    #expect(try DOCXWriter().docx(Samples.long).bytes == DOCXWriter().docx(Samples.long).bytes)
  }
}
