import ArgumentParser
import GuongParsing

/// What risky Markdown is parsed with, as in the product: this program calls itself.
struct FuzzParseMarkdown: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: MarkdownWorker.command, shouldDisplay: false)

  @Argument var firstLine: Int

  func run() throws {
    guard MarkdownWorker.run(firstLine: firstLine) else { throw ExitCode(2) }
  }
}
