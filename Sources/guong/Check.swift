import ArgumentParser
import GuongKit
import GuongModel
import GuongPublishing

/// `guong check`
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Kiểm tra nội dung và mẫu trang, không xuất bản. – Check content and templates; publish nothing.")

  @OptionGroup var site: SiteArguments

  func run() throws {
    let messages = Messages(language: site.language)
    do {
      let diagnostics = try SiteChecker(site.request()).check()
      DiagnosticOutput(site).show(diagnostics)
      if site.format == .text {
        Console.error(
          diagnostics.isEmpty
            ? messages.pick("Không có lỗi nào.", "No faults found.") : messages.counts(diagnostics) + ".")
      }
      let isFailed = diagnostics.contains { $0.severity == .fatal } || (site.strict && !diagnostics.isEmpty)
      if isFailed { throw ExitCode(ExitStatus.refused) }
      if diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode(ExitStatus.quarantined) }
    } catch let error as DiskError {
      Console.error(messages.disk(error))
      throw ExitCode(ExitStatus.usageOrDisk)
    }
  }
}
