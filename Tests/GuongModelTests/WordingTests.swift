import GuongModel
import GuongTestSupport
import Testing

/// Words of messages that editors stumbled over.
@Suite struct WordingTests {
  private static func texts(_ rule: DiagnosticRule, _ name: String) throws -> (message: String, fix: String) {
    let example = try #require(DiagnosticCase.all.first { $0.rule == rule && $0.name == name })
    let diagnostic = try #require(example.site.diagnostics().first { $0.rule == rule })
    return (diagnostic.message(in: .vietnamese), diagnostic.fix(in: .vietnamese))
  }

  @Test func anImpossibleDayIsAnsweredInTheFormOfTheGuide() throws {
    #expect(try Self.texts(.dateImpossible, "in words").fix == "Ghi ngày có thật, ví dụ 28/02/2025.")
    #expect(try Self.texts(.dateImpossible, "").fix == "Ghi ngày có thật, ví dụ 30/11/2025.")
  }

  @Test func encodingsHaveVietnameseNames() throws {
    let message = try Self.texts(.textLegacyEncoding, "misread UTF-8").message
    #expect(message.hasPrefix("Văn bản không phải Unicode: UTF-8 bị đọc như bảng mã 8 bit. Nội dung"))
    #expect(try Self.texts(.textLegacyEncoding, "TCVN3").message.contains("bảng mã cũ TCVN3"))
  }
}
