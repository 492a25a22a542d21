import ArgumentParser
import GuongParsing

/// `guong parse-markdown`, which the program calls itself: one risky document, in a process that may die.
struct ParseMarkdown: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: MarkdownWorker.command, shouldDisplay: false)

  @Argument var firstLine: Int

  func run() throws {
    guard MarkdownWorker.run(firstLine: firstLine) else { throw ExitCode(ExitStatus.usageOrDisk) }
  }
}
