import Foundation
import GuongModel
import Testing

@testable import GuongParsing

/// The short way of reading YAML gives what libyaml gives, node for node and place for place, or leaves the text to it.
@Suite struct SimpleYAMLTests {
  @Test(arguments: [
    "title: Người giữ lửa\n", "title: \"Ninh Hải: mùa muối\"\n", "a: 'x'\n", "a: [b, c d, \"e, f\"]\n", "a: []\n",
    "a: {tên: An, tuổi: 3}\n", "a:\n  - b\n  - c: 1\n    d: [x]\n  - {e: f}\n", "a:\n- b\n- c\n",
    "a:\n  b:\n    c: 1\nd: 2\n",
    "a: ~\nb: null\nc:\nd: 1\n", "# ghi chú\na: 1\n\n  # nữa\nb: 2\n", "date: 2025-03-01\ntime: 2025-03-01 05:00\n",
    "đơn vị: xa-tri-hai\ntừ khóa: [muối, trải bạt]\n", "a: http://x.vn/y?z=1\n", "a: b#c\n", "a:   b   \n",
  ])
  func understands(_ text: String) throws {
    let node = try #require(simple(text))
    #expect(describe(node) == describe(try #require(reference(text))))
  }

  @Test(arguments: [
    "a: |\n  x\n", "a: >-\n  x\n  y\n", "a: b\n  c\n", "a: \"b\\n\"\n", "a: 'it''s'\n", "a: &x b\nc: *x\n", "a: b: c\n",
    "a: b # c\n", "\ta: b\n", "a: [b\n  , c]\n", "- a\n- b\n", "a\n", "? a\n: b\n", "a: 1\na: 2\n", "a: [b\n",
    "a: \"b\n",
    "a: 1\n  b: 2\n", "a:\n  - b\n c: 1\n", "a: @b\n", "a: %b\n", "a: !t b\n", "a: b\r\nc: d\r\n", "a: {b, c: d}\n", "",
    "---\na: 1\n",
    "a: \u{2028}b\n", "a: - b\n", "a: [b: c]\n", "a: {b: c, b: d}\n", "a : b\n", "a: <<\n",
  ])
  func leavesToTheLibrary(_ text: String) {
    #expect(simple(text) == nil)
  }

  @Test func agreesWithTheLibraryOnGeneratedText() {
    var random = Generator(state: 42)
    var understood = 0
    for _ in 0..<60_000 {
      let text = random.document()
      guard let node = simple(text) else { continue }
      understood += 1
      #expect(reference(text).map(describe) == describe(node), "\(text)")
    }
    #expect(understood > 5_000)
  }

  @Test func understandsNearlyAllFrontMatterOfTheSampleSite() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let content = root.appending(path: "content")
    var understood = 0
    var count = 0
    for name in try FileManager.default.subpathsOfDirectory(atPath: content.path).sorted() where name.hasSuffix(".md") {
      let bytes = Array(try Data(contentsOf: content.appending(path: name)))
      try bytes.withUnsafeBufferPointer { buffer in
        let parts = try SourceFileText.split(buffer).get()
        let text = String(decoding: buffer[parts.frontMatter], as: UTF8.self)
        count += 1
        guard let node = simple(text) else { return }
        understood += 1
        #expect(describe(node) == describe(try #require(reference(text))), "\(name)")
      }
    }
    #expect(count > 30)
    #expect(understood * 10 >= count * 5)
  }

  // MARK: Support

  private func simple(_ text: String) -> YAMLNode? {
    Array(text.utf8).withUnsafeBufferPointer { SimpleYAML.parse($0, firstLine: 2) }
  }

  private func reference(_ text: String) -> YAMLNode? {
    let sink = DiagnosticSink(path: "t.md")
    let node = YAMLReader.read(text, firstLine: 2, into: sink)
    return sink.diagnostics.isEmpty ? node : nil
  }

  private func describe(_ node: YAMLNode) -> String {
    let place = "\(node.span.line):\(node.span.column)+\(node.span.length.map(String.init) ?? "")"
    switch node.value {
    case .scalar(_, isNull: true): return "null"
    case .scalar(let text, isNull: false): return "«\(text)»@\(place)"
    case .sequence(let items): return "[\(items.map(describe).joined(separator: ","))]@\(place)"
    case .mapping(let pairs):
      let inner = pairs.map {
        "\($0.key)@\($0.keySpan.line):\($0.keySpan.column)+\($0.keySpan.length ?? 0)=\(describe($0.value))"
      }
      return "{\(inner.joined(separator: ","))}@\(place)"
    }
  }

  /// SplitMix64, and text that is YAML more often than not.
  private struct Generator {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return Int((z ^ (z >> 31)) % UInt64(bound))
    }

    mutating func pick<Element>(_ items: [Element]) -> Element { items[below(items.count)] }

    /// Nine words in ten are plain ones, so that whole documents of several lines are understood.
    mutating func word() -> String {
      if below(10) > 0 {
        return pick([
          "muối", "trải bạt", "a", "Ninh Hải", "12", "3.000", "2025-03-01", "x-y", "b_c", "C#", "xã \(below(90))",
        ])
      }
      return pick([
        "muối", "trải bạt", "a", "Ninh Hải", "12", "3.000", "2025-03-01", "x-y", "b_c", "hộ #1", "C#", "7:30", "a: b",
        "-5", "- x",
        "«quê»", "“lời”", "ch'ợ", "đ\"e", "", " ", "null", "~", "true", "x,y", "[z]", "{w}", "@a", "*b", "&c",
        "http://v.vn/a?b=c#d", "%", "?",
        "=", "<<", "!t",
      ])
    }

    mutating func value(_ depth: Int) -> String {
      switch below(8) {
      case 0: "\"\(word())\""
      case 1: "'\(word())'"
      case 2:
        "[\((0..<below(4)).map { _ in depth > 2 ? word() : value(depth + 1) }.joined(separator: pick([", ", ",", " , "])))]"
      case 3:
        "{\((0..<below(3)).map { _ in "\(word()): \(depth > 2 ? word() : value(depth + 1))" }.joined(separator: ", "))}"
      case 4: ""
      default: word()
      }
    }

    mutating func document() -> String {
      var text = ""
      let indents = below(2) == 0 ? [""] : ["", "", "  ", "  ", "    "]
      for _ in 0..<(1 + below(7)) {
        let indent = pick(indents)
        switch below(12) {
        case 10:
          text +=
            "khóa \(below(99)):\n  - " + word() + "\n  - " + word() + ": " + value(1) + "\n    " + word() + ": "
            + value(1)
        case 11: text += "khóa \(below(99)):\n  " + word() + ":\n  " + word() + ": " + value(1)
        case 0: text += indent + "- " + value(0)
        case 1: text += indent + "- " + word() + ": " + value(0)
        case 2: text += indent + "# " + word()
        case 3: text += ""
        case 4: text += indent + word() + ":"
        default: text += indent + word() + ":" + pick([" ", " ", "  ", ""]) + value(0)
        }
        text += pick(["\n", "\n", "\n", " \n"])
      }
      return text
    }
  }
}
