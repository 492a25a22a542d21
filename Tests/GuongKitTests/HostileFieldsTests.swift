import GuongKit
import GuongModel
import GuongTestSupport
import Testing

@testable import GuongParsing

/// The hostile site has every key there is, so that a new field cannot be forgotten; and fields that are no text, dates and
/// ids and paths, take nothing that runs code either.
@Suite struct HostileFieldsTests {
  /// A scalar of the hostile site.
  struct Leaf: Sendable, CustomTestStringConvertible {
    let path: String
    /// Names of keys from the root, such as `picture.file`.
    let key: String
    let line: Int
    let column: Int
    let isText: Bool

    var testDescription: String { "\(path) \(key)" }
  }

  private static func keys(of schema: Schema, _ prefix: String = "") -> Set<String> {
    Set(
      schema.keys.flatMap { key in
        key.schema.map { keys(of: $0, prefix + key.name + ".") } ?? [prefix + key.name]
      })
  }

  private static let leaves: [Leaf] = HostileSite.files.sorted { $0.key < $1.key }.flatMap { path, bytes -> [Leaf] in
    guard let schema = ContentKind(path: path).schema, ContentKind(path: path) != .units else { return [] }
    var lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    if path.hasSuffix(".md"), let end = lines.dropFirst().firstIndex(of: "---") { lines = Array(lines[1..<end]) }
    let first = path.hasSuffix(".md") ? 2 : 1
    let sink = DiagnosticSink(path: path)
    guard let root = YAMLReader.read(lines.joined(separator: "\n"), firstLine: first, into: sink) else {
      preconditionFailure("\(path): \(sink.diagnostics)")
    }
    return leaves(of: root, path, schema, "")
  }

  private static func leaves(of node: YAMLNode, _ path: String, _ schema: Schema?, _ key: String) -> [Leaf] {
    switch node.value {
    case .scalar(let text, _):
      return [
        Leaf(
          path: path, key: key, line: node.span.line, column: node.span.column,
          isText: text == HostileSite.placeholder)
      ]
    case .sequence(let items):
      return items.flatMap { leaves(of: $0, path, schema, key) }
    case .mapping(let pairs):
      return pairs.flatMap { pair -> [Leaf] in
        guard let found = schema?.key(named: pair.key) else { preconditionFailure("\(path): no key \(pair.key)") }
        let name = key.isEmpty ? found.name : key + "." + found.name
        return leaves(of: pair.value, path, found.schema, name)
      }
    }
  }

  @Test(arguments: ContentKind.allCases.filter { $0.schema != nil })
  func everyKeyStandsInTheHostileSite(kind: ContentKind) throws {
    let expected = Self.keys(of: try #require(kind.schema))
    if kind == .units {
      let header = String(decoding: HostileSite.files[TestSite.unitsPath] ?? [], as: UTF8.self).prefix { $0 != "\n" }
      #expect(Set(header.split(separator: ",").map(String.init)) == expected)
      return
    }
    let present = Set(Self.leaves.filter { ContentKind(path: $0.path) == kind }.map(\.key))
    // One reader has the common keys of all Markdown files; the story has them all.
    let common = kind == .story ? [] : Self.keys(of: Schema(CommonKeys.all))
    #expect(expected.subtracting(present).subtracting(common) == [])
  }

  /// What is not free text, by name; a new key must be put here or into the hostile site as text.
  @Test func everyOtherKeyIsCheckedByItsReader() {
    let others = Set(Self.checkedLeaves.map(\.key))
    #expect(
      others.sorted() == [
        "as_of", "attachments.file", "base_url", "campaign", "changes.date", "column", "columns.id", "consent.channels",
        "consent.child_assent",
        "consent.date", "consent.expires", "consent.relation", "consent.withdrawn_at", "date", "document", "documents",
        "duties.items.deliver_to", "duties.items.due", "duties.organisation", "expires", "featured", "fields",
        "fields.id", "from", "id", "kind", "language", "legal_basis", "movements", "number", "order", "organiser",
        "page_size",
        "parent", "period", "period.from", "period.to", "picture.file", "private", "publish_from", "replaced_by",
        "sample", "sample_tables", "slug", "status", "stories", "subjects.born", "subjects.group", "subjects.kind",
        "subjects.members", "subjects.unit", "synthetic", "tables.columns.aliases", "tables.columns.choices.value",
        "tables.columns.name", "tables.columns.private", "tables.columns.reference", "tables.columns.required",
        "tables.columns.type", "tables.id", "tables.key", "theme", "time_zone", "to", "type", "unit", "updated",
        "valid_from", "valid_to", "withdrawal.date",
      ])
  }

  private struct NamedKey: Hashable {
    let kind: ContentKind
    let key: String
  }

  private static let checkedLeaves: [Leaf] = {
    // A report's legal basis is text, a campaign's names documents.
    let texts = Set(leaves.filter(\.isText).map { NamedKey(kind: ContentKind(path: $0.path), key: $0.key) })
    return leaves.filter { !texts.contains(NamedKey(kind: ContentKind(path: $0.path), key: $0.key)) }
  }()

  /// One field at a time, so that no other's fault hides it; each with its own share of the texts.
  @Test(arguments: checkedLeaves.indices)
  func fieldsThatAreNoTextTakeNoCode(index: Int) throws {
    let leaf = Self.checkedLeaves[index]
    let harmless = HostileSite.site("lành")
    let codes = harmless.diagnostics().map(\.rule.code)
    let text = String(decoding: try #require(harmless.files[leaf.path]), as: UTF8.self)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let head = String(lines[leaf.line - 1].unicodeScalars.prefix(leaf.column - 1))
    let share = 180
    for vector in HostileSite.vectors.indices.filter({ ($0 + index) % share == 0 }).map({ HostileSite.vectors[$0] }) {
      lines[leaf.line - 1] = head + HostileSite.quoted(vector)
      var site = harmless
      site.add(leaf.path, bytes: Array(lines.joined(separator: "\n").utf8))
      let (loaded, found) = site.load()
      // What is refused and said costs its page; what passes must be harmless.
      guard let loaded, found.map(\.rule.code).sorted() == codes.sorted() else { continue }
      let dangers = OutputDangers.find(in: RenderedOutput.files(of: loaded))
      #expect(dangers == [], "\(leaf): \(vector)")
    }
  }
}
