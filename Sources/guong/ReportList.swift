import ArgumentParser
import GuongKit
import GuongModel
import VietnameseText

/// `guong report list`
struct ReportList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Liệt kê các báo cáo. – List the reports.")

  @OptionGroup var content: ContentArguments

  func run() throws {
    let messages = Messages(language: content.language)
    try ReportSession(content).run { loaded, request in
      let lines = ReportDesk(loaded).lines
      if lines.isEmpty { Console.error(messages.pick("Chưa có báo cáo nào.", "There are no reports.")) }
      for line in lines {
        let version = line.version.map { messages.pick("bản \($0) đã chốt", "version \($0), frozen") }
        Console.output(
          [
            line.id, line.period?[content.language] ?? "–", line.asOf?.officialShort ?? "–",
            version ?? messages.pick("chưa chốt", "not frozen"), line.state.name[content.language], line.title,
          ].joined(separator: "\t") + "\n")
      }
    }
  }
}
