import ArgumentParser
import GuongKit
import GuongModel
import GuongPrinting
import GuongPublishing

/// What the commands of reports have in common: the loaded site, and what is said when something is refused.
struct ReportSession {
  private let content: ContentArguments
  private let id: String?
  private let showsFrozen: Bool

  /// - Parameter id: of the report that is worked on; `nil` for all.
  init(_ content: ContentArguments, id: String? = nil, showsFrozen: Bool = true) {
    self.content = content
    self.id = id
    self.showsFrozen = showsFrozen
  }

  func run(_ body: (LoadedSite, BuildRequest) throws -> Void) throws {
    let messages = Messages(language: content.language)
    do {
      let request = try content.request()
      let (loaded, diagnostics) = try ReportLoading.load(request, showsFrozen: showsFrozen)
      DiagnosticOutput(site: content.site, language: content.language).show(relevant(loaded, diagnostics))
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

  /// Only what concerns the report, or the reports: the rest is for «guong check».
  private func relevant(_ loaded: LoadedSite?, _ diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard let loaded else { return diagnostics }
    if let id { return ReportDesk(loaded).diagnostics(of: id) }
    return diagnostics.filter { $0.location.path.hasPrefix("content/reports/") }
  }
}
