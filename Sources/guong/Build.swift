import ArgumentParser
import GuongKit
import GuongModel
import GuongPublishing

/// `guong build`
struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Dựng cả trang và đưa vào thư mục xuất bản. – Build the site.",
    discussion: """
      Trang mới được dựng bên cạnh rồi mới thay trang cũ, nên khi có lỗi nặng trang cũ vẫn nguyên vẹn.
      The new site is built beside the old one and then put in its place; a failure leaves the old one untouched.
      """)

  @OptionGroup var site: SiteArguments

  @Option(help: "Thư mục xuất bản; mặc định là public trong thư mục của trang. – Where the site goes.")
  var output: String?

  @Option(help: "Ghi thời gian và số lượng từng bước vào tệp JSON. – Write seconds and counts as JSON.")
  var stats: String?

  func run() throws {
    let messages = Messages(language: site.language)
    let request = try site.request(output: output)
    let line = ProgressLine(messages: messages)
    do {
      let report = try SiteBuilder(request, progress: { line.show($0) }).build()
      line.clear()
      try finish(report, request, messages)
    } catch let error as DiskError {
      line.clear()
      Console.error(messages.disk(error))
      throw ExitCode(ExitStatus.usageOrDisk)
    }
  }

  private func finish(_ report: BuildReport, _ request: BuildRequest, _ messages: Messages) throws {
    DiagnosticOutput(site).show(report.diagnostics)
    for note in report.notes { Console.error("guong: " + note[site.language]) }
    writeStats(report, messages)
    guard report.outcome == .published else {
      Console.error(
        messages.pick(
          "Không xuất bản gì: \(messages.counts(report.diagnostics)). Trang cũ vẫn nguyên vẹn.",
          "Nothing was published: \(messages.counts(report.diagnostics)). The last site is untouched."))
      throw ExitCode(ExitStatus.refused)
    }
    Console.error(messages.built(report, output: request.outputPath))
    if !report.quarantined.isEmpty || report.diagnostics.contains(where: { $0.severity >= .error }) {
      throw ExitCode(ExitStatus.quarantined)
    }
  }

  /// Too late to fail: the site is in its place, and the exit status speaks of that.
  private func writeStats(_ report: BuildReport, _ messages: Messages) {
    guard let stats else { return }
    do throws(DiskError) {
      try AtomicFile.write(StatsFile.bytes(report), toPath: stats, mode: .replace)
    } catch {
      Console.error(messages.disk(error))
    }
  }
}
