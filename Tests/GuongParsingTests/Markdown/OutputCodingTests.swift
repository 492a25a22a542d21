import GuongModel
import GuongParsing
import GuongTestSupport
import Testing

/// What a worker writes is what its parent reads, or nothing.
@Suite struct OutputCodingTests {
  private static func render(_ text: String, firstLine: Int = 1) -> CommonMark.Output {
    Array(text.utf8).withUnsafeBufferPointer { CommonMark.render($0, firstLine: firstLine) }
  }

  @Test func outputsComeBackWhole() throws {
    var generator = MarkdownGenerator(seed: 41)
    for _ in 0..<300 {
      let output = Self.render(generator.document(), firstLine: 300)
      let back = try #require(CommonMark.Output(encoded: output.encoded()))
      #expect(back == output)
    }
    let empty = Self.render("")
    #expect(CommonMark.Output(encoded: empty.encoded()) == empty)
  }

  @Test func aTornAnswerIsNone() {
    let bytes = Self.render("# Một\n\n[a](b) ![c](d) <br>\n").encoded()
    for length in 0..<bytes.count { #expect(CommonMark.Output(encoded: Array(bytes[..<length])) == nil) }
    #expect(CommonMark.Output(encoded: bytes + [0]) == nil)
  }

  /// A worker whose memory was overwritten may write anything.
  @Test func garbageNeverTraps() {
    var generator = SeededGenerator(seed: 7)
    let bytes = Self.render("# Một\n\n[a](b) ![c](d) <br>\n").encoded()
    for _ in 0..<20_000 {
      var damaged = bytes
      for _ in 0..<3 {
        damaged[Int.random(in: 0..<bytes.count, using: &generator)] = .random(in: 0...255, using: &generator)
      }
      _ = CommonMark.Output(encoded: damaged)
    }
    let huge: [UInt8] = [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F]
    #expect(CommonMark.Output(encoded: huge) == nil)
  }
}
