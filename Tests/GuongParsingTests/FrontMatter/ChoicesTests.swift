import GuongModel
import Testing

@testable import GuongParsing

@Suite struct ChoicesTests {
  private let types = Choices<String>(DocumentType.all.map { ($0.name, [$0.name, $0.code]) })

  @Test(arguments: [
    ("KH", "Kế hoạch"), ("kế hoạch", "Kế hoạch"), ("ke-hoach", "Kế hoạch"), ("Quy định", "Quy định"),
    ("CTr", "Chương trình"),
  ])
  func findsByAnyOfItsNames(text: String, name: String) { #expect(types.value(for: text) == name) }

  @Test func namesThatDifferOnlyInMarksAreToldApart() {
    #expect(types.value(for: "ĐA") == "Đề án")
    #expect(types.value(for: "DA") == "Dự án")
    // Without marks nobody can tell which is meant.
    #expect(types.value(for: "da") == nil)
  }
}
