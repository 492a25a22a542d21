import ArgumentParser
import GuongKit
import GuongModel
import GuongPrinting
import GuongPublishing

/// What the commands of reports have in common: the loaded site, and what is said when something is refused.
struct ReportSession {
  private let content: ContentArguments
  private let showsFrozen: Bool

  init(_ content: ContentArguments, showsFrozen: Bool = true) {
    self.content = content
    self.showsFrozen = showsFrozen
  }

  func run(_ body: (LoadedSite, BuildRequest) throws -> Void) throws {
    let messages = Messages(language: content.language)
    do {
      let request = try content.request()
      let (loaded, diagnostics) = try ReportLoading.load(request, showsFrozen: showsFrozen)
      // Only what concerns the reports: the rest is for «guong check».
      let relevant = diagnostics.filter {
        $0.severity == .fatal || loaded == nil || $0.location.path.hasPrefix("content/reports/")
      }
      DiagnosticOutput(site: content.site, language: content.language).show(relevant)
      guard let loaded else { throw ExitCode(ExitStatus.refused) }
      try body(loaded, request)
    } catch let refusal as ReportDesk.Refusal {
      Console.error(refusal.message[content.language])
      throw ExitCode(ExitStatus.refused)
    } catch let error as PrintError {
      Console.error(error.message[content.language])
      throw ExitCode(ExitStatus.refused)
    } catch let error as DiskError {
      Console.error(messages.disk(error))
      throw ExitCode(ExitStatus.usageOrDisk)
    }
  }
}
