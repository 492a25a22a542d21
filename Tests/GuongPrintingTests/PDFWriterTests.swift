import Foundation
import GuongPrinting
import Testing

@Suite struct PDFWriterTests {
  private func isNear(_ points: Double, millimetres: Double, within tolerance: Double) -> Bool {
    abs(points / Poppler.millimetre - millimetres) <= tolerance
  }

  @Test func printsOnA4WithTheMarginsOfTheDecree() throws {
    let pages = try Poppler.pages(of: PDFWriter().pdf(Samples.long))
    #expect(pages.count == 5)
    for page in pages {
      #expect(isNear(page.width, millimetres: 210, within: 0.5) && isNear(page.height, millimetres: 297, within: 0.5))
      // What stands in the top margin: the page number and the band.
      let text = page.words.filter { $0.top / Poppler.millimetre > 18 }
      let left = try #require(text.map(\.left).min())
      let right = try #require(text.map(\.right).max())
      let top = try #require(text.map(\.top).min())
      let bottom = try #require(text.map(\.bottom).max())
      #expect(left / Poppler.millimetre >= 29.5 && right / Poppler.millimetre <= 190.5, "page \(page.number)")
      // A page of nothing but a table has its letters within the cells.
      if page.number < 3 {
        #expect(isNear(left, millimetres: 30, within: 1) && isNear(right, millimetres: 190, within: 1))
      }
      #expect(isNear(top, millimetres: 21, within: 1.5), "page \(page.number)")
      #expect(bottom / Poppler.millimetre <= 277.5, "page \(page.number)")
    }
  }

  @Test func numbersPagesFromTheSecondInTheMiddleOfTheTopMargin() throws {
    let pages = try Poppler.pages(of: PDFWriter().pdf(Samples.long))
    for page in pages {
      let numbers = page.words.filter { $0.bottom / Poppler.millimetre < 20 && Int($0.text) != nil }
      #expect(numbers.map(\.text) == (page.number == 1 ? [] : ["\(page.number)"]))
      for word in numbers { #expect(isNear((word.left + word.right) / 2, millimetres: 110, within: 0.5)) }
    }
  }

  @Test func countsThePagesOfAnAppendixOnTheirOwn() throws {
    let pages = try Poppler.pages(of: PDFWriter().pdf(Samples.withAppendices))
    let numbers = pages.map { page in page.words.filter { $0.bottom / Poppler.millimetre < 20 }.map(\.text) }
    #expect(numbers == [[], [], ["2"], []])
  }

  @Test func laysOnlyTablesThatAreTooWideOnTheirSide() throws {
    let pages = try Poppler.pages(of: PDFWriter().pdf(Samples.wide))
    let texts = try Poppler.texts(of: PDFWriter().pdf(Samples.wide))
    let lying = pages.map { $0.width > $0.height }
    let last = try #require(texts.firstIndex { $0.contains("Trở lại trang dọc.") })
    let appendix = try #require(texts.firstIndex { $0.contains("(Kèm theo") })
    #expect(!lying[0] && last > 1 && lying[1..<last].allSatisfy(\.self))
    #expect(lying[last..<appendix].allSatisfy { !$0 } && lying[appendix...].allSatisfy(\.self))
    // The heading goes along, the text before it does not.
    #expect(texts[0].contains("Mở đầu.") && texts[1].contains("1. Bảng rộng") && texts[1].contains("Bảng 2."))
    for page in pages where page.width > page.height {
      #expect(isNear(page.width, millimetres: 297, within: 0.5) && isNear(page.height, millimetres: 210, within: 0.5))
      let text = page.words.filter { $0.top / Poppler.millimetre > 18 }
      let left = try #require(text.map(\.left).min())
      let right = try #require(text.map(\.right).max())
      #expect(left / Poppler.millimetre >= 29.5 && right / Poppler.millimetre <= 277.5, "page \(page.number)")
      #expect(text.allSatisfy { $0.bottom / Poppler.millimetre <= 190.5 }, "page \(page.number)")
    }
    // No number is broken.
    #expect(texts[1].contains("12.345.678,25") || texts[1].contains("12345678,25"))
    // One count for the text, one for the appendix, and the band everywhere.
    let numbers = pages.map { page in
      page.words.filter { $0.bottom / Poppler.millimetre < 20 }.compactMap { Int($0.text) }
    }
    #expect(
      numbers == (0..<appendix).map { $0 == 0 ? [] : [$0 + 1] }
        + (0..<pages.count - appendix).map { $0 == 0 ? [] : [$0 + 1] })
    #expect(texts.allSatisfy { $0.contains("DỰ THẢO") })
  }

  /// Two lines of text at least stand above a signature: here they are rows.
  @Test func signsBesideAWideTableThatEndsTheText() throws {
    var document = Samples.wide
    for (note, appendix) in [("", ""), ("<p><em>Nguồn: minh họa.</em></p>", Samples.wideAppendix)] {
      document.bodyHTML = "<p>Mở đầu.</p>" + Samples.wideTable + note + appendix
      let pages = try Poppler.pages(of: PDFWriter().pdf(document))
      let texts = try Poppler.texts(of: PDFWriter().pdf(document))
      let signed = try #require(texts.firstIndex { $0.contains("Nơi nhận:") })
      #expect(pages[signed].width > pages[signed].height)
      #expect(texts[signed].contains("./.") && texts[signed].contains(Samples.lastWideFigure))
      #expect(texts.allSatisfy { $0.contains { $0.isLetter } })
      #expect(appendix.isEmpty == (signed == texts.count - 1))
    }
  }

  @Test func leavesTablesThatFitUpright() throws {
    let html = OfficialHTML.page(Samples.long)
    #expect(!html.contains("class=\"wide\"") && !html.contains("class=\"sheet appendix landscape\""))
  }

  @Test func embedsOnlyTimesOrItsTwin() throws {
    let fonts = try Poppler.output("pdffonts", [], of: PDFWriter().pdf(Samples.long)).split(separator: "\n").dropFirst(
      2)
    #expect(!fonts.isEmpty)
    for font in fonts {
      #expect(font.contains("Liberation-Serif") || font.contains("Times-New-Roman"), "\(font)")
      #expect(font.contains("yes yes yes"), "\(font)")
    }
  }

  @Test func putsBlocksInOrderAndNeverLeavesTheSignatureAlone() throws {
    let pages = try Poppler.texts(of: PDFWriter().pdf(Samples.long))
    let words = pages.joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    var rest = words[...]
    for part in [
      "SỐ LIỆU MINH HỌA", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 128/BC-UBND", "BÁO CÁO", "Kính gửi:", "Căn cứ",
      "I. CÔNG TÁC CHỈ ĐẠO", "a) Trên hệ thống", "b) Trên cổng", "II. KẾT QUẢ", "Biểu đồ 1.", "Bảng 1.",
      "III. PHƯƠNG HƯỚNG",
      "./.", "Nơi nhận:", "PHÓ CHỦ TỊCH", "Trần Văn Thử",
    ] {
      let place = try #require(rest.range(of: part), "\(part)")
      rest = rest[place.upperBound...]
    }
    let last = try #require(pages.last)
    let lines = last[..<(try #require(last.range(of: "Nơi nhận:"))).lowerBound].split(separator: "\n")
      .filter { $0.contains { $0.isLetter } && !$0.contains("MINH HỌA") }
    #expect(lines.count >= 2)
    #expect(last.contains("Trần Văn Thử"))
  }

  @Test func keepsFootnotesOnTheirPage() throws {
    let pages = try Poppler.texts(of: PDFWriter().pdf(Samples.short))
    #expect(pages.count == 1)
    #expect(pages[0].contains("1. Số liệu minh họa."))
  }

  @Test func givesTheSameBytesAgain() throws {
    #expect(try PDFWriter().pdf(Samples.draft) == PDFWriter().pdf(Samples.draft))
  }
}
