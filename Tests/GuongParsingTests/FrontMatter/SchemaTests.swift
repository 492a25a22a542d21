import GuongModel
import GuongTestSupport
import Testing
import VietnameseText

@testable import GuongParsing

/// Keys and their Vietnamese names, held against `docs/content-format.md`.
@Suite struct SchemaTests {
  private static let guide = Repository.files(below: "docs")["docs/content-format.md"].map {
    String(decoding: $0, as: UTF8.self)
  }

  /// Rows «| `key` | alias, alias | …» below a heading.
  private static func rows(below heading: String) -> [(key: String, aliases: [String])] {
    guard let start = guide?.firstRange(of: "## \(heading)") else { return [] }
    let section = guide?[start.upperBound...].split(separator: "\n## ").first ?? ""
    return section.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).map { trimmed($0) }
      guard cells.count > 3, cells[1].hasPrefix("`") else { return nil }
      return (cells[1].replacing("`", with: ""), cells[2].split(separator: ",").map { trimmed($0) })
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  /// The ways in which editors may write a name.
  private static func forms(of name: String) -> [String] {
    let plain = DiacriticFolding.fold(name)
    return [
      name, name.uppercased(), plain, plain.replacing(" ", with: "-"), plain.replacing(" ", with: "_"),
      plain.replacing(" ", with: ""), name.replacing(" ", with: "_"), name.capitalised,
    ]
  }

  private func check(_ schema: Schema, _ key: String, _ aliases: [String]) {
    for alias in [key] + aliases {
      for form in Self.forms(of: alias) {
        #expect(schema.key(named: form)?.name == key, "«\(form)» for \(key)")
      }
    }
  }

  @Test func everyNameInTheTablesOfTheGuideIsKnown() {
    let common = Self.rows(below: "Keys of every Markdown file")
    let story = Self.rows(below: "Stories")
    #expect(common.count == CommonKeys.all.count)
    #expect(common.count + story.count == StoryReader.schema.keys.count)
    for (key, aliases) in common {
      for schema in [
        StoryReader.schema, MovementReader.schema, DocumentReader.schema, BulletinReader.schema, FreePageReader.schema,
        CampaignReader.schema,
      ] { check(schema, key, aliases) }
    }
    for (key, aliases) in story { check(StoryReader.schema, key, aliases) }
  }

  @Test(arguments: [
    ("subject", "name", "tên"), ("subject", "kind", "loại"), ("subject", "group", "nhóm đối tượng"),
    ("subject", "role", "vai trò"), ("subject", "role", "chức vụ"), ("subject", "born", "sinh"),
    ("subject", "born", "năm sinh"), ("subject", "members", "số người"), ("subject", "sort_key", "khóa sắp xếp"),
    ("consent", "person", "người"), ("consent", "items", "nội dung"), ("consent", "channels", "kênh"),
    ("consent", "purpose", "mục đích"), ("consent", "given_by", "người đồng ý"), ("consent", "relation", "quan hệ"),
    ("consent", "child_assent", "trẻ đồng ý"), ("consent", "method", "hình thức"),
    ("consent", "withdrawn_at", "rút ngày"),
    ("consent", "evidence", "bằng chứng"), ("movement", "short_title", "tên ngắn"), ("movement", "period", "giai đoạn"),
    ("movement", "order", "thứ tự"), ("movement", "documents", "văn bản"), ("movement", "theme", "chủ đề"),
    ("document", "type", "loại"), ("document", "number", "số"), ("document", "date", "ngày ban hành"),
    ("document", "issuer", "cơ quan ban hành"), ("document", "subject", "trích yếu"),
    ("document", "valid_from", "hiệu lực từ"), ("document", "valid_to", "hiệu lực đến"),
    ("document", "replaced_by", "thay bằng"), ("bulletin", "number", "số"), ("bulletin", "stories", "tin bài"),
    ("campaign", "launched_by", "người phát động"), ("campaign", "purpose", "mục đích"),
    ("campaign", "requirements", "yêu cầu"), ("campaign", "objectives", "mục tiêu"), ("campaign", "themes", "nội dung"),
    ("campaign", "solutions", "giải pháp"), ("campaign", "legal_basis", "căn cứ"), ("campaign", "duties", "nhiệm vụ"),
  ])
  func everyOtherNameInTheGuideIsKnown(kind: String, key: String, alias: String) throws {
    let schemas = [
      "subject": SubjectReader.schema, "consent": ConsentReader.schema, "movement": MovementReader.schema,
      "document": DocumentReader.schema, "bulletin": BulletinReader.schema, "campaign": CampaignReader.schema,
    ]
    check(try #require(schemas[kind]), key, [alias])
  }

  @Test(arguments: [
    ("titel", "title"), ("tiêu đê", "title"), ("sumary", "summary"), ("chuyen muc", nil), ("colum", "column"),
    ("tác gia", "author"), ("zzz", nil), ("consents", "consent"),
  ])
  func suggestsTheNearestKey(name: String, suggestion: String?) {
    if StoryReader.schema.key(named: name) == nil { #expect(StoryReader.schema.suggestion(for: name) == suggestion) }
  }
}

extension String {
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
