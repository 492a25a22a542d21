import Foundation
import GuongModel
import GuongReporting
import GuongTestSupport
import Testing

/// Pages and reports call one thing by one name. The pages' words are the catalogue's, which an office may change; those of
/// reports are the program's.
@Suite struct StatusWordsTests {
  private static func words(_ language: Language) -> [String: String] {
    let file = Repository.root.appending(path: "templates/strings/\(language.rawValue).yaml")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return Dictionary(
      text.split(separator: "\n").compactMap { line in
        line.wholeMatch(of: /([a-z-]+): "(.*)"/).map { (String($0.output.1), String($0.output.2)) }
      }, uniquingKeysWith: { first, _ in first })
  }

  private static let keys: [(choices: [TableChoice], keys: [String: String])] = [
    (
      StatusChoices.indicator,
      [
        "exceeded": "status-exceeded", "early": "status-early", "met": "status-met", "on_track": "status-on-track",
        "behind": "status-behind", "not_met": "status-not-met", "no_target": "status-no-target",
        "no_data": "status-no-data",
      ]
    ),
    (
      StatusChoices.work,
      [
        "registered": "work-registered", "in_progress": "work-in-progress", "late": "work-is-late",
        "completed_early": "work-completed-early", "completed": "work-completed",
        "completed_late": "work-completed-late", "paused": "work-paused", "abandoned": "work-abandoned",
      ]
    ),
    (
      StatusChoices.submission,
      [
        "on_time": "submitted-on-time", "late": "submitted-late", "missing": "not-submitted", "open": "not-yet-due",
        "shared": "shared-duty",
      ]
    ),
  ]

  @Test(arguments: Language.allCases)
  func areTheSameOnPagesAndInReports(language: Language) {
    let words = Self.words(language)
    #expect(StatusChoices.exceededLower[language] == words["status-exceeded-lower"])
    for (choices, keys) in Self.keys {
      #expect(choices.map(\.value).sorted() == keys.keys.sorted())
      for choice in choices {
        #expect(choice.title[language] == keys[choice.value].flatMap { words[$0] }, "\(choice.value)")
      }
    }
  }
}
