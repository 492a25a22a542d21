import Foundation
import GuongModel
import GuongParsing
import GuongPublishing
import GuongTestSupport
import VietnameseText

/// Paths that content names: none leads out of its folder, whichever way it is resolved; every title has an address.
struct PathTarget: FuzzTarget {
  let name = "paths"
  let words = [
    "../", "..", "./", "/", "//", "content/", "stories/", "a.txt", "trong/b.txt", "lien-ket",
    "thu-muc-lien-ket/bi-mat.txt", "bi-mat.txt",
    "%2e%2e/", "..%2f", "\\", "..\\", "C:", "index.md", "campaign.md", ".md", "#muc", "?x=1", "http://", "mailto:",
    "tel:", "javascript:",
    "Ảnh 1.JPG", "a\u{0}b", "....//", "~", "CON", "a b", "trang-2/", "bai/nam-2025/", "the/", "sitemap-1.xml",
    "phong-trao/",
  ]

  private static let secret = "bí mật"
  private static let fixture = try? makeFixture()

  /// A tree with links that lead out of it, once for each way of resolving.
  private static func makeFixture() throws -> [SourceTree] {
    let folder = try TemporaryFolder()
    try folder.write("bi-mat.txt", secret)
    try folder.write("ngoai/bi-mat.txt", secret)
    try folder.write("cay/a.txt", "a")
    try folder.write("cay/trong/b.txt", "b")
    for (name, target) in [("lien-ket", "../bi-mat.txt"), ("thu-muc-lien-ket", "../ngoai"), ("trong/len", "../..")] {
      try FileManager.default.createSymbolicLink(atPath: folder.at("cay/\(name)"), withDestinationPath: target)
    }
    let trees = try PathResolver.allCases.map { try SourceTree(root: folder.at("cay"), resolver: $0) }
    // Open folders stay readable by descriptor; the fixture lives as long as the process.
    _ = Unmanaged.passRetained(folder)
    return trees
  }

  func check(_ input: [UInt8], _ trail: inout Trail) throws {
    let text = String(decoding: input, as: UTF8.self)
    try checkResolved(text, &trail)
    try checkTree(text, &trail)
    try checkSlugs(text, &trail)
    _ = Addresses.list(that: Address(text))
    _ = BaseURL(text)
    for path in [text, "content/\(text)"] {
      trail.note("\(ContentKind(path: path))")
      _ = (PathName.name(of: path), PathName.file(of: path), PathName.fileExtension(of: path))
    }
  }

  private func checkResolved(_ text: String, _ trail: inout Trail) throws {
    for base in ["content/site.yaml", "content/stories/2025/dao/index.md"] {
      guard let path = PathName.resolve(text, from: base) else {
        trail.note("refused")
        continue
      }
      let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        .map { Array($0) }
      let refused = ["", ".", ".."].map { Array($0.utf8) }
      try Violation.unless(
        parts.first == Array("content".utf8) && !parts.contains(where: refused.contains) && !path.utf8.contains(0),
        "\(text.debugDescription) in \(base) is \(path.debugDescription)")
      trail.note("parts", parts.count)
    }
  }

  private func checkTree(_ text: String, _ trail: inout Trail) throws {
    guard let path = try? TreePath(text) else { return trail.note("no tree path") }
    let parts = path.string.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    try Violation.unless(
      parts.allSatisfy { part in !part.isEmpty && !part.elementsEqual(".".utf8) && !part.elementsEqual("..".utf8) }
        && !path.string.utf8.contains { $0 < 0x20 || $0 == 0x7F }, "a tree path \(text.debugDescription)")
    guard let trees = Self.fixture else { throw Violation(text: "the folders could not be made") }
    let results = trees.map { tree in
      do throws(DiskError) {
        return String(decoding: try tree.read(path, limit: 1000), as: UTF8.self)
      } catch {
        return "\(error.reason)"
      }
    }
    for result in results {
      try Violation.unless(result != Self.secret, "\(text.debugDescription) leads out of the tree")
      trail.note(result)
    }
    try Violation.unless(Set(results).count == 1, "\(text.debugDescription): \(results)")
  }

  private func checkSlugs(_ text: String, _ trail: inout Trail) throws {
    var registry = SlugRegistry()
    var taken: Set<String> = []
    for (number, line) in text.split(separator: "\n").prefix(20).enumerated() {
      let slug = Slug.make(String(line), fallback: "trang")
      try Violation.unless(
        Self.isSlug(slug) && slug.utf8.count <= Slug.defaultMaximumLength,
        "the slug of \(line.debugDescription): \(slug)")
      try Violation.unless(Slug.make(slug, fallback: "") == slug, "the slug of a slug: \(slug)")
      let claimed = registry.claim(slug, for: "\(number)")
      try Violation.unless(
        Self.isSlug(claimed) && taken.insert(claimed).inserted, "claimed twice, or no slug: \(claimed)")
    }
  }

  private static func isSlug(_ slug: String) -> Bool {
    let parts = slug.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    }
  }
}
