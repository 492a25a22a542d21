import GuongModel
import GuongParsing
import GuongTestSupport
import Testing

/// Which documents are parsed in this process, and that those within the bounds cannot hurt it.
@Suite struct MarkdownRiskTests {
  private static func isOrdinary(_ text: String) -> Bool {
    Array(text.utf8).withUnsafeBufferPointer(MarkdownRisk.isOrdinary)
  }

  @Test func theSampleContentIsOrdinary() {
    let files = Repository.files(below: "content").filter { $0.key.hasSuffix(".md") }
    #expect(files.count > 20)
    for (path, bytes) in files {
      #expect(bytes.withUnsafeBufferPointer(MarkdownRisk.isOrdinary), "\(path)")
    }
  }

  @Test func aLongPlainTextIsOrdinary() {
    let paragraph = String(repeating: "Bà con xã Ninh Hải thi đua làm muối sạch, ai cũng vui. ", count: 8) + "\n\n"
    #expect(Self.isOrdinary(String(repeating: paragraph, count: 120)))
    let row = "| Thôn Khánh Hội | 120 | 95,5 % |\n"
    #expect(Self.isOrdinary("| Thôn | Hộ | Tỷ lệ |\n|---|--:|--:|\n" + String(repeating: row, count: 100)))
  }

  @Test func boundsAreExact() {
    let cells = "|" + String(repeating: "a|", count: 999)
    #expect(Self.isOrdinary(cells + String(repeating: "\n", count: 99)))
    #expect(!Self.isOrdinary(cells + String(repeating: "\n", count: 100)))
    #expect(!Self.isOrdinary(cells + String(repeating: "\r", count: 100)))
    #expect(Self.isOrdinary(String(repeating: "a", count: MarkdownRisk.sizeBound)))
    #expect(!Self.isOrdinary(String(repeating: "a", count: MarkdownRisk.sizeBound + 1)))
    let rest = String(repeating: "a", count: 99_000)
    #expect(Self.isOrdinary(String(repeating: "[", count: 1_000) + rest))
    #expect(Self.isOrdinary(String(repeating: "_", count: 1_492) + rest))
    #expect(!Self.isOrdinary(String(repeating: "_", count: 1_493) + rest))
    #expect(Self.isOrdinary(""))
  }

  @Test func everyASCIICharacterButLettersDigitsAndSpaceIsAMark() {
    for byte in UInt8(0)...255 {
      let isPlain =
        byte >= 0x80 || byte == 0x20 || Character(Unicode.Scalar(byte)).isLetter || (0x30...0x39).contains(byte)
      let bytes = [UInt8](repeating: byte, count: 13_000)
      guard byte != UInt8(ascii: "|") else { continue }
      #expect(bytes.withUnsafeBufferPointer(MarkdownRisk.isOrdinary) == isPlain, "\(byte)")
    }
  }

  @Test func pointsAtTheDensestLine() {
    let text = Array("a\n> [b]\n||||||\n- c\n".utf8)
    #expect(text.withUnsafeBufferPointer(MarkdownRisk.densestLine) == 2)
    #expect([UInt8]().withUnsafeBufferPointer(MarkdownRisk.densestLine) == 0)
  }

  /// Each hostile pattern, cut to what is still ordinary, mixed by a seed: no document may take long in this process.
  @Test func nothingOrdinaryTakesLong() {
    var generator = SeededGenerator(seed: 22_483)
    let clock = ContinuousClock()
    for pattern in HostileMarkdown.all {
      for other in [nil, HostileMarkdown.all.randomElement(using: &generator)] {
        var count = 20_000
        var text = ""
        repeat {
          count = count * 4 / 5
          text = pattern.text(count / 2) + (other?.text(count / 2) ?? "")
        } while !Self.isOrdinary(text)
        let bytes = Array(text.utf8)
        let time = clock.measure {
          _ = bytes.withUnsafeBufferPointer { CommonMark.render($0) }
        }
        #expect(time < .seconds(2), "\(pattern.name) + \(other?.name ?? "–"), \(bytes.count) bytes: \(time)")
      }
    }
  }
}
