import Foundation
import GuongKit
import GuongModel
import GuongParsing
import GuongTestSupport

/// Front matter and data files: our reader and libyaml say the same; no reader of content stops the program; every
/// diagnostic can be shown.
struct FrontMatterTarget: FuzzTarget {
  let name = "front-matter"
  let words = [
    "title: ", "date: 2025-02-01\n", "tiêu đề: ", "status: nháp\n", "status: gỡ\n", "consent:\n", "đồng ý", "expires: ",
    "publish_from: ",
    "tags: [a, b]\n", "units: [ninh-hai]\n", "movements: [thi-dua]\n", "picture:\n  file: a.png\n  alt: x\n",
    "withdrawal:\n  reason: x\n",
    "- ", "  - ", "    ", "null", "~", "true", "&a", "*a", "!!str ", "|\n  x\n", ">-\n  x\n", "\"\\u00e1\"", "''",
    "<<: *a\n", "? a\n: b\n",
    "# ghi chú\n", "---\n", "...\n", "%YAML 1.2\n", "09/5/2024", "5 giờ 00, ngày 01/3/2025", "1.234,5",
    "subject:\n  name: An\n",
    "birth: 2012\n", "slug: x\n", "redirect_from: [/cu/]\n", "number: 252/KH-UBND\n", "column: nguoi-tot\n",
    "summary: x\n",
  ]

  private static let paths = [
    "content/stories/a.md", "content/movements/a.md", "content/documents/a.md", "content/bulletins/a.md",
    "content/pages/a.md", "content/campaigns/a/campaign.md", "content/campaigns/a/events.yaml",
    "content/organisations.yaml", "content/site.yaml",
  ]

  func check(_ input: [UInt8], _ trail: inout Trail) throws {
    try compareReaders(input, &trail)
    for path in Self.paths { try readContent(input, path, &trail) }
  }

  private func compareReaders(_ input: [UInt8], _ trail: inout Trail) throws {
    guard let text = String(validating: input, as: UTF8.self) else { return trail.note("not UTF-8") }
    let (quick, library) = (DiagnosticSink(path: "a"), DiagnosticSink(path: "a"))
    let one = input.withUnsafeBufferPointer { YAMLReader.read($0, firstLine: 2, into: quick) }
    let other = YAMLReader.read(text, firstLine: 2, into: library)
    try Violation.unless(
      quick.diagnostics == library.diagnostics && one.map(Self.describe) == other.map(Self.describe),
      "two readings: \(one.map(Self.describe) ?? "nothing") and \(other.map(Self.describe) ?? "nothing")")
    trail.note(one.map(Self.shape) ?? "nothing")
  }

  private func readContent(_ input: [UInt8], _ path: String, _ trail: inout Trail) throws {
    let bytes = path.hasSuffix(".md") ? Array("---\n".utf8) + input + Array("\n---\n\nBài.\n".utf8) : input
    let diagnostics: [Diagnostic]
    if ContentKind(path: path) == .site {
      diagnostics = ContentParser.settings(path: path, bytes: bytes).diagnostics
    } else {
      guard let zone = SiteZone("Asia/Ho_Chi_Minh") else { throw Violation(text: "no time zone") }
      let parser = ContentParser(zone: zone, markdown: .inProcess)
      diagnostics = parser.parse(path: path, kind: ContentKind(path: path), bytes: bytes).diagnostics
    }
    for diagnostic in diagnostics { trail.note("\(path) \(diagnostic.rule.code)") }
    try Shown.check(diagnostics) { _ in bytes }
  }

  private static func describe(_ node: YAMLNode) -> String {
    let place = "@\(node.span.line):\(node.span.column)+\(node.span.length ?? 0)"
    switch node.value {
    case .scalar(let text, let isNull): return (isNull ? "null" : text.debugDescription) + place
    case .sequence(let items): return "[\(items.map(describe).joined(separator: ","))]" + place
    case .mapping(let pairs):
      let inner = pairs.map { "\($0.key)@\($0.keySpan.line):\($0.keySpan.column)=\(describe($0.value))" }
      return "{\(inner.joined(separator: ","))}" + place
    }
  }

  /// The first levels without their texts.
  private static func shape(_ node: YAMLNode) -> String {
    switch node.value {
    case .scalar(_, let isNull): isNull ? "0" : "s"
    case .sequence(let items): "[\(Set(items.map(shape)).sorted().joined())]"
    case .mapping(let pairs): "{\(Set(pairs.map { shape($0.value) }).sorted().joined())}"
    }
  }
}
