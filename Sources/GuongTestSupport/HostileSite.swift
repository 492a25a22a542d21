import Foundation

/// A site with every key of every kind of file, into whose texts tests put what attackers write: `Tests/Hostile`.
package enum HostileSite {
  /// What stands for the text in the files.
  package static let placeholder = "«»"

  /// What attackers write.
  package static let vectors: [String] = lines("vectors.txt")

  /// Markdown bodies with the placeholder.
  package static let bodies: [String] = lines("bodies.txt")

  /// The site's files by path; the placeholder stands for one text.
  package static let files: [String: [UInt8]] = Repository.files(below: "Tests/Hostile/site").reduce(into: [:]) {
    $0[String($1.key.dropFirst("Tests/Hostile/site/".count))] = $1.value
  }

  /// The parts of a workbook of awards; the placeholder stands for one text.
  private static let workbook: [(name: String, bytes: [UInt8])] = {
    let folder = "Tests/Hostile/workbook/"
    return Repository.files(below: String(folder.dropLast())).sorted { $0.key < $1.key }.map {
      (String($0.key.dropFirst(folder.count)), $0.value)
    }
  }()

  package static let workbookPath = "content/campaigns/td/Khen thưởng.xlsx"

  /// The site with `text` in every text field, and in Markdown where `bodies` has it, each body a story `than-1`, `than-2`….
  package static func site(_ text: String, bodies: Bool = false) -> TestSite {
    var site = TestSite()
    for path in site.files.keys { site.remove(path) }
    for (path, bytes) in files { site.add(path, bytes: fill(path, bytes, text)) }
    site.add(workbookPath, bytes: ZipWriter.archive(workbook.map { ($0.name, fill($0.name, $0.bytes, text)) }))
    guard bodies else { return site }
    for (index, body) in Self.bodies.enumerated() {
      let keys = "title: Thân\ndate: 2025-02-03\nsummary: Tóm tắt.\ncolumn: nguoi-tot\nauthor: An"
      site.add(
        "content/stories/than-\(index + 1).md",
        bytes: Array("---\n\(keys)\n---\n\n\(body.replacing(placeholder, with: text))\n".utf8))
    }
    return site
  }

  private static func fill(_ path: String, _ bytes: [UInt8], _ text: String) -> [UInt8] {
    let content = String(decoding: bytes, as: UTF8.self)
    let value =
      if path.hasSuffix(".csv") {
        // A table with U+0000 is refused whole, which is safe but shows nothing.
        "\"" + text.replacing("\"", with: "\"\"").replacing("\0", with: "") + "\""
      } else if path.hasSuffix(".xml") {
        cellText(text)
      } else {
        quoted(text)
      }
    return Array(content.replacing(placeholder, with: value).utf8)
  }

  /// `text` as a workbook has it: XML, with characters that XML cannot hold as `_x0001_` (ISO/IEC 29500-1, 22.9.2.19).
  private static func cellText(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "<": "&lt;"
      case ">": "&gt;"
      case "&": "&amp;"
      case "\r": "&#13;"
      case "\t", "\n", "\u{20}"..."\u{D7FF}", "\u{E000}"..."\u{FFFD}", "\u{10000}"...: "\(scalar)"
      default:
        "_x" + String(repeating: "0", count: 4 - String(scalar.value, radix: 16).count)
          + String(scalar.value, radix: 16).uppercased() + "_"
      }
    }.joined()
  }

  /// `text` as a double-quoted YAML scalar.
  package static func quoted(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "\\": "\\\(scalar)"
      case "\u{20}"..."\u{7E}", "\u{A0}"..."\u{2027}", "\u{2030}"..."\u{D7FF}", "\u{1F300}"..."\u{1FAFF}": "\(scalar)"
      default:
        "\\U" + String(repeating: "0", count: 8 - String(scalar.value, radix: 16).count)
          + String(scalar.value, radix: 16)
      }
    }
    return "\"\(scalars.joined())\""
  }

  /// The JSON strings of a file, one a line; empty lines and comments passed over.
  private static func lines(_ name: String) -> [String] {
    let bytes = Repository.files(below: "Tests/Hostile")["Tests/Hostile/\(name)"] ?? []
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      guard let text = try? JSONDecoder().decode(String.self, from: Data(line.utf8)) else {
        preconditionFailure("Tests/Hostile/\(name): no JSON string: \(line)")
      }
      return text
    }
  }
}
