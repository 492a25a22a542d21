import ArgumentParser
import GuongKit
import GuongModel
import GuongPublishing

/// `guong render`
struct Render: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "In phần thân HTML của một tệp Markdown. – Print the HTML body of one Markdown file.",
    discussion: """
      Tệp trong thư mục content được dựng đúng như trên trang (liên kết, ảnh, trích dẫn văn bản). Tệp ở nơi khác được dựng riêng.
      A file of the content folder is rendered as on the site; any other file by itself.
      """)

  @Argument(help: "Tệp .md. – The file.")
  var file: String

  @OptionGroup var site: SiteArguments

  func run() throws {
    let messages = Messages(language: site.language)
    do {
      let result = try SingleFile(site.request()).render(file)
      DiagnosticOutput(site, namedFile: file).show(result.diagnostics)
      guard let html = result.html, !site.strict || result.diagnostics.isEmpty else {
        Console.error(
          messages.pick("Không dựng được tệp này.", "This file cannot be rendered."))
        throw ExitCode(ExitStatus.refused)
      }
      Console.output(html)
      if result.diagnostics.contains(where: { $0.severity >= .error }) { throw ExitCode(ExitStatus.quarantined) }
    } catch let error as DiskError {
      Console.error(messages.disk(error))
      throw ExitCode(ExitStatus.usageOrDisk)
    }
  }
}
