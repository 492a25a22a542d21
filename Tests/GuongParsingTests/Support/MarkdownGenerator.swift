import GuongTestSupport

/// Makes documents of every construct of GitHub Flavored Markdown, at random and always the same for one seed.
struct MarkdownGenerator {
  private var random: SeededGenerator
  private let inlines: InlineGenerator
  /// Labels of reference links and footnotes that the document refers to.
  private static let labels = ["nguồn", "Xã Vĩnh Hải", "a\\]b", "1", "foo *bar*", "Nguồn"]
  private static let notes = ["1", "ghi-chú", "n2", "dài", "^"]

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    inlines = InlineGenerator(labels: Self.labels, notes: Self.notes)
  }

  /// One document.
  ///
  /// - Parameter size: blocks at most.
  mutating func document(size: Int = 7) -> String {
    var parts: [[String]] = (0...random.number(below: size)).map { _ in block(depth: 0) }
    parts += definitions()
    if random.once(in: 4) { parts.shuffle(using: &random) }
    var text = ""
    for part in parts {
      text += part.joined(separator: "\n") + random.pick(["\n\n", "\n\n", "\n\n", "\n", "\n \t\n\n\n"])
    }
    switch random.number(below: 8) {
    case 0: return String(text.reversed().drop { $0 == "\n" }.reversed())
    case 1: return text.replacing("\n", with: "\r\n")
    default: return text
    }
  }

  private mutating func definitions() -> [[String]] {
    var parts: [[String]] = []
    for label in Self.labels where random.once(in: 2) {
      let target = random.pick([
        "/url", "<a b>", "../bản-tin.md#mục", "https://vn.example/?a=1&b=2", "javascript:x", "<>",
      ])
      let title = random.pick(["", " \"tựa\"", " 'một \"hai\"'", " (ba)", "\n  \"dòng sau\"", " \"hỏng\" x"])
      parts.append(["[\(label)]: \(target)\(title)"])
    }
    for note in Self.notes where random.once(in: 2) {
      var lines = ["[^\(note)]: \(text())"]
      if random.once(in: 3) { lines += ["", "    \(text())"] }
      if random.once(in: 5) { lines += [""] + indented(block(depth: 3), by: "    ") }
      parts.append(lines)
    }
    return parts
  }

  // MARK: Blocks

  private mutating func block(depth: Int) -> [String] {
    switch random.number(below: depth > 3 ? 9 : 14) {
    case 0, 1, 2: return paragraph()
    case 3: return heading()
    case 4: return [random.pick(["---", "***", "_ _ _", " * * *", "----------", "--- ---"])]
    case 5: return code()
    case 6: return rawHTML()
    case 7: return table()
    case 8: return figure()
    case 9: return quote(depth)
    case 10, 11: return bullets(depth)
    case 12: return numbers(depth)
    default: return [text(), random.pick(["===", "---", "=", " ----", "=== x"])]
    }
  }

  private mutating func text() -> String { inlines.text(&random) }

  private mutating func paragraph() -> [String] {
    var lines: [String] = []
    for _ in 0...random.number(below: 3) {
      lines.append(random.pick(["", "", "", " ", "   "]) + text() + random.pick(["", "", "", "  ", "\\", "   "]))
    }
    return lines
  }

  private mutating func heading() -> [String] {
    let marks = String(repeating: "#", count: 1 + random.number(below: 7))
    let gap = random.pick([" ", " ", " ", "\t", ""])
    return [random.pick(["", "", "  "]) + marks + gap + text() + random.pick(["", "", " ##", " #x", " \\#", "#"])]
  }

  private mutating func code() -> [String] {
    let lines = [text(), "", "  <b>&amp;\t" + text(), "~~~ ``` | [x]"].shuffled(using: &random)
    switch random.number(below: 4) {
    case 0: return indented(Array(lines.prefix(3)), by: random.pick(["    ", "\t", "     "]))
    case 1: return ["```" + random.pick(["", " swift", "html chữ & \"x\"", "c`"])] + lines + ["```"]
    case 2: return ["~~~~ " + random.pick(["a ~ b", "yaml"])] + lines + ["~~~~"]
    default: return ["```"] + lines
    }
  }

  private mutating func rawHTML() -> [String] {
    switch random.number(below: 8) {
    case 0: ["<div class=\"a\">", text(), "</div>"]
    case 1: ["<script>alert(1)", "</script>"]
    case 2: ["<!-- chú thích", text(), "-->"]
    case 3: ["<?php echo 1 ?>"]
    case 4: ["<!DOCTYPE html>"]
    case 5: ["<![CDATA[", "x ]]>", "]]>"]
    case 6: ["<del>", "*" + text() + "*", "</del>"]
    default: ["<TABLE", "  onclick=x>", text(), "", "sau"]
    }
  }

  private mutating func figure() -> [String] {
    [
      random.pick([
        "![Bà con](a.jpg \"Chú thích & «hay»\")", "![](x.png)", "![một *hai* [ba](b)](c%20d.svg)",
        "  ![ảnh](<e f.webp> 'g')  ", "[![logo](l.png)](https://vn.example)", "![a](b.png) ![c](d.png)",
        "![xấu](javascript:alert(1))", "![dữ liệu](data:image/png;base64,AA)", "![x][nguồn]",
      ])
    ]
  }

  private mutating func table() -> [String] {
    let columns = 1 + random.number(below: 4)
    let marks = ["---", ":--", "--:", ":-:", " :------ ", "-"]
    let isPiped = columns == 1 || !random.once(in: 3)
    func row(_ cells: [String]) -> String {
      let line = cells.joined(separator: "|")
      return isPiped ? "|" + line + "|" : line
    }
    var lines: [String] = []
    if random.once(in: 4) { lines.append(text()) }
    lines.append(row((0..<columns).map { _ in cell() }))
    let delimiters = (0..<columns).map { _ in random.pick(marks) }
    lines.append(row(random.once(in: 12) ? Array(delimiters.dropLast()) : delimiters))
    for _ in 0..<random.number(below: 4) {
      let count = random.once(in: 4) ? 1 + random.number(below: 6) : columns
      lines.append(row((0..<count).map { _ in cell() }))
    }
    if random.once(in: 4) { lines.append(text()) }
    return lines
  }

  private mutating func cell() -> String {
    random.pick(["", " ", " 1.234,5 ", " a\\|b ", " `x\\|y` ", " \\\\ ", " ~~cũ~~ "] + [" " + text() + " "])
      .replacing("\n", with: " ")
  }

  private mutating func quote(_ depth: Int) -> [String] {
    var lines = (0...random.number(below: 2)).flatMap { _ in block(depth: depth + 1) + [""] }.dropLast().map {
      $0.isEmpty ? ">" : "> " + $0
    }
    if random.once(in: 3) { lines.append(text()) }
    if random.once(in: 6) { lines = lines.map { $0.replacing("> ", with: ">", maxReplacements: 1) } }
    return lines
  }

  private mutating func bullets(_ depth: Int) -> [String] {
    let mark = random.pick(["-", "*", "+"])
    let tasks = ["[ ] ", "[x] ", "[X] ", "[x]", "[-] "]
    let isTaskList = random.once(in: 2)
    return items { generator in
      (mark + generator.random.pick([" ", " ", "   ", "\t"]), isTaskList ? generator.random.pick(tasks) : "")
    } depth: {
      depth
    }
  }

  private mutating func numbers(_ depth: Int) -> [String] {
    let start = random.pick([0, 1, 2, 7, 10, 999_999_999])
    let mark = random.pick([".", ")"])
    var number = start
    return items { generator in
      defer { number += generator.random.number(below: 3) }
      return ("\(number)\(mark) ", "")
    } depth: {
      depth
    }
  }

  private mutating func items(
    _ mark: (inout MarkdownGenerator) -> (mark: String, task: String), depth: () -> Int
  ) -> [String] {
    let isLoose = random.once(in: 3)
    var lines: [String] = []
    for _ in 0...random.number(below: 3) {
      let (mark, task) = mark(&self)
      var item = random.once(in: 10) ? [""] : paragraph()
      item[0] = task + item[0]
      if random.once(in: 3) { item += (isLoose ? [""] : []) + block(depth: depth() + 1) }
      let indentation = String(repeating: " ", count: mark.count)
      lines += [mark + item[0]] + item.dropFirst().map { $0.isEmpty ? "" : indentation + $0 }
      if isLoose { lines.append("") }
    }
    return lines
  }

  private func indented(_ lines: [String], by indentation: String) -> [String] {
    lines.map { $0.isEmpty ? "" : indentation + $0 }
  }
}
