import Foundation
import GuongModel
import GuongTestSupport
import VietnameseText
import Testing

/// What every rule's wording must keep.
@Suite struct RulesTests {
  private static let texts: [(rule: DiagnosticRule, text: Bilingual)] =
    DiagnosticRule.all.flatMap { [($0, $0.message), ($0, $0.fix)] }

  @Test func codesAreUniqueAndPlain() {
    let codes = DiagnosticRule.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    for code in codes { #expect(code.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil, "\(code)") }
  }

  @Test func theListHoldsEveryRuleThatIsDeclared() throws {
    let sources = Repository.files(below: "Sources/GuongModel/Rules").values.map { String(decoding: $0, as: UTF8.self) }
    let declared = sources.reduce(0) { $0 + $1.ranges(of: "= DiagnosticRule(").count }
    #expect(declared > 90)
    #expect(DiagnosticRule.all.count == declared)
  }

  @Test func bothLanguagesSayTheSameWithTheSamePlaceholders() {
    for (rule, text) in Self.texts {
      #expect(!text.vi.isEmpty && !text.en.isEmpty, "\(rule.code)")
      #expect(Self.placeholders(text.vi) == Self.placeholders(text.en), "\(rule.code)")
    }
  }

  @Test func aFixAsksForNothingThatItsMessageWouldNotBeGiven() {
    // Both are filled from one list of arguments; a fix may name more, but a message and its fix share their own names.
    for rule in DiagnosticRule.all {
      let names = Self.placeholders(rule.message.vi).union(Self.placeholders(rule.fix.vi))
      #expect(names.allSatisfy { $0.wholeMatch(of: /[a-z]+/) != nil }, "\(rule.code): \(names)")
    }
  }

  @Test func wordingIsComposed() {
    for (rule, text) in Self.texts { #expect(NFC.isNFC(text.vi) && NFC.isNFC(text.en), "\(rule.code)") }
  }

  @Test func messagesAreSentences() {
    for (rule, text) in Self.texts {
      // What fills these is a sentence itself.
      let isWhole = { (text: String) in ["{hint}", "{reason}", "{fix}"].contains(where: text.hasSuffix) }
      for sentence in [text.vi, text.en] where !isWhole(sentence) {
        // An example may stand at the end of a fix, as it must be typed.
        let isExample = sentence.contains("ụ: ") || sentence.contains("xample: ")
        let last = sentence.last { $0 != "»" }
        #expect(isExample || last.map { ".?!…".contains($0) } == true, "\(rule.code): \(sentence)")
        #expect(
          sentence.first.map {
            $0.isUppercase || "«{".contains($0)
              || ["site.yaml", "content/site.yaml"].contains { sentence.hasPrefix($0) }
          } == true, "\(rule.code): \(sentence)")
      }
    }
  }

  private static func placeholders(_ text: String) -> Set<String> {
    Set(text.matches(of: /\{([^}]*)\}/).map { String($0.output.1) })
  }
}
