import GuongModel
import GuongTestSupport
import Testing

/// A tiny site that breaks one rule, with the place marked (`⟦…⟧`) that the diagnostic must point at.
struct DiagnosticCase: Sendable, CustomTestStringConvertible {
  let rule: DiagnosticRule
  /// What tells it from other cases of the rule.
  let name: String
  /// What the build must say, in order.
  let expected: [Finding]
  let site: TestSite

  var testDescription: String { name.isEmpty ? rule.code : "\(rule.code): \(name)" }

  /// - Parameters:
  ///   - path: the file with the mark; without a mark the diagnostic is about the file as a whole.
  ///   - also: rules that the same file breaks besides, each at the mark of the number given.
  init(
    _ rule: DiagnosticRule, _ name: String = "", at path: String, also: [(rule: DiagnosticRule, mark: Int)] = [],
    isMarked: Bool = true, _ make: (inout TestSite) -> Void
  ) {
    var site = TestSite()
    make(&site)
    self.rule = rule
    self.name = name
    self.site = site
    let first = isMarked ? site.finding(rule, at: path) : Finding(rule, path)
    expected = [first] + also.map { site.finding($0.rule, at: path, mark: $0.mark) }
  }

  /// A story whose front matter has one line more, or one line replaced.
  static func story(
    _ rule: DiagnosticRule, _ name: String = "", replacing key: String? = nil, with line: String = "",
    adding: String = "", body: String = "Bài viết.", also: [(rule: DiagnosticRule, mark: Int)] = [],
    _ more: (inout TestSite) -> Void = { _ in }
  ) -> DiagnosticCase {
    DiagnosticCase(rule, name, at: "content/stories/dao.md", also: also) { site in
      var keys = [
        ("title", "title: Đào"), ("date", "date: 2025-02-01"), ("summary", "summary: Tóm tắt."),
        ("column", "column: nguoi-tot"), ("author", "author: Ban biên tập"),
      ]
      if let index = keys.firstIndex(where: { $0.0 == key }) { keys[index].1 = line }
      let front = keys.map(\.1).filter { !$0.isEmpty } + (adding.isEmpty ? [] : [adding])
      site.add("content/stories/dao.md", "---\n" + front.joined(separator: "\n") + "\n---\n\n\(body)\n")
      more(&site)
    }
  }

  /// A story without one of the required keys: the whole front matter is pointed at.
  static func storyWithout(_ key: String, _ rule: DiagnosticRule) -> DiagnosticCase {
    let keys = [
      ("title", "title: Đào"), ("date", "date: 2025-02-01"), ("summary", "summary: Tóm tắt."),
      ("column", "column: nguoi-tot"), ("author", "author: Ban biên tập"),
    ]
    let front = keys.filter { $0.0 != key }.map(\.1).joined(separator: "\n")
    return DiagnosticCase(rule, key, at: "content/stories/dao.md") { site in
      site.add("content/stories/dao.md", "⟦---⟧\n\(front)\n---\n\nBài viết.\n")
    }
  }

  /// A file of the content as a whole.
  static func file(
    _ rule: DiagnosticRule, _ path: String, _ marked: String, _ name: String = "",
    also: [(rule: DiagnosticRule, mark: Int)] = [], isMarked: Bool = true
  ) -> DiagnosticCase {
    DiagnosticCase(rule, name, at: path, also: also, isMarked: isMarked) { $0.add(path, marked) }
  }

  /// Events of a campaign.
  static func events(_ rule: DiagnosticRule, _ marked: String, _ name: String = "") -> DiagnosticCase {
    DiagnosticCase(rule, name, at: "content/campaigns/td/events.yaml") { site in
      site.add("content/campaigns/td/campaign.md", "---\ntitle: Thi đua\nperiod:\n  to: 2025-12-31\n---\n\nNội dung.\n")
      site.add("content/campaigns/td/events.yaml", marked)
    }
  }

  /// Further lines of `site.yaml`.
  static func settings(_ rule: DiagnosticRule, _ lines: String, _ name: String = "") -> DiagnosticCase {
    DiagnosticCase(rule, name, at: TestSite.sitePath) { $0.addSettings(lines) }
  }

  /// A story about somebody, with consent records.
  static func consent(
    _ rule: DiagnosticRule, subject: String = "name: ⟦Đặng Thị Ơn⟧", record: String, _ name: String = ""
  ) -> DiagnosticCase {
    .story(rule, name, adding: "subjects:\n  - \(subject)\n    kind: person\n\(record)")
  }

  /// A story that `guong check` proofreads.
  static func text(
    _ rule: DiagnosticRule, _ body: String, named name: String = "", _ more: (inout TestSite) -> Void = { _ in }
  ) -> DiagnosticCase {
    .story(rule, name, body: body) { site in
      site.checksText = true
      more(&site)
    }
  }
}
