import Foundation
import Testing

@testable import GuongRendering

@Suite struct StylesheetTests {
  @Test(arguments: [
    ("a { color: red; }\n", "a{color:red}"),
    ("/* x { } */ a > b , c :hover { margin: 0 1px }", "a > b,c :hover{margin:0 1px}"),
    ("p::before { content: \"a  ;  } /* b */\" }", "p::before{content:\"a  ;  } /* b */\"}"),
    ("p { font: 700 1rem/1.4 'A  \\' B', serif }", "p{font:700 1rem/1.4 'A  \\' B',serif}"),
    (
      "@media (min-width: 60rem) {\n  a { width: calc(1px + 2 * 3px) }\n}",
      "@media (min-width:60rem){a{width:calc(1px + 2 * 3px)}}"
    ),
    ("a{}/* open", "a{}"), ("", ""), ("a { b: \"open", "a{b:\"open"),
  ])
  func compactsWithoutChangingMeaning(source: String, expected: String) {
    #expect(String(decoding: StylesheetCompaction.compact(Array(source.utf8)), as: UTF8.self) == expected)
  }

  @Test func theStylesheetFitsItsBudget() {
    #expect(StylesheetCompaction.compact(stylesheet).count <= 16 * 1_024)
  }

  /// Pages without figures do without it.
  @Test func theStylesheetOfFiguresIsSmall() {
    let size = StylesheetCompaction.compact(file("figures.css")).count
    #expect(size > 0 && size <= 4 * 1_024)
  }

  @Test func coloursOfTextHaveEnoughContrast() throws {
    let schemes = String(decoding: stylesheet, as: UTF8.self).components(separatedBy: ":root {").dropFirst().prefix(2)
    var tokens: [String: Double] = [:]
    for scheme in schemes {
      for declaration in scheme.prefix(while: { $0 != "}" }).split(separator: ";") {
        let parts = declaration.split(separator: ":").map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
        if parts.count == 2, parts[1].hasPrefix("#") { tokens[parts[0]] = luminance(parts[1]) }
      }
      for (ink, minimum) in [
        ("ink", 7), ("soft", 4.5), ("red", 4.5), ("deep", 4.5), ("late", 4.5), ("line", 3), ("sea", 4.5),
      ] {
        for paper in ["paper", "raised"] {
          let ratio = contrast(try #require(tokens["--" + ink]), try #require(tokens["--" + paper]))
          #expect(ratio >= minimum, "\(ink) on \(paper): \(ratio)")
        }
      }
    }
    #expect(schemes.count == 2)
  }

  @Test func nothingIsFetchedFromElsewhere() {
    let text = String(decoding: stylesheet + file("figures.css"), as: UTF8.self)
    for word in ["url(", "@import", "http"] { #expect(!text.contains(word)) }
  }

  private var stylesheet: [UInt8] { file("style.css") }

  private func file(_ name: String) -> [UInt8] {
    Array((try? Data(contentsOf: TestTemplates.folder.appending(path: "assets/" + name))) ?? Data())
  }

  /// Relative luminance as WCAG 2.2 defines it, of `#rrggbb`.
  private func luminance(_ colour: String) -> Double {
    let value = Int(colour.dropFirst(), radix: 16) ?? 0
    let channels = [value >> 16, value >> 8 & 255, value & 255].map { channel -> Double in
      let share = Double(channel) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }

  private func contrast(_ one: Double, _ other: Double) -> Double {
    (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }
}
