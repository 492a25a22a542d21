import ArgumentParser
import GuongKit
import GuongModel
import GuongPublishing

/// `guong list`
struct List: ParsableCommand {
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case scheduled
    case expired
    case drafts
    case quarantined
    case withdrawn
  }

  static let configuration = CommandConfiguration(
    abstract: "Liệt kê bài hẹn giờ, hết hạn, bản nháp, bài bị giữ lại, bài đã gỡ. – List what readers do not see.")

  @Argument(help: "scheduled (hẹn giờ), expired (hết hạn), drafts (nháp), quarantined (giữ lại), withdrawn (đã gỡ).")
  var kind: Kind

  @OptionGroup var content: ContentArguments

  func run() throws {
    let messages = Messages(language: content.language)
    do {
      let (loaded, diagnostics) = try SiteChecker(content.request()).load()
      guard let loaded else {
        DiagnosticOutput(site: content.site, language: content.language).show(diagnostics)
        throw ExitCode(ExitStatus.refused)
      }
      let entries = loaded.site.leftOut.filter { belongs($0.state) }
      if entries.isEmpty { Console.error(messages.pick("Không có mục nào.", "Nothing to list.")) }
      for entry in entries {
        Console.output("\(entry.path)\t\(entry.state.name[content.language])\t\(entry.title)\n")
      }
    } catch let error as DiskError {
      Console.error(messages.disk(error))
      throw ExitCode(ExitStatus.usageOrDisk)
    }
  }

  private func belongs(_ state: PublicationState) -> Bool {
    switch (kind, state) {
    case (.scheduled, .scheduled), (.expired, .expired), (.drafts, .draft), (.drafts, .inReview),
      (.quarantined, .quarantined), (.withdrawn, .withdrawn):
      true
    default: false
    }
  }
}
