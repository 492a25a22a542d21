import Foundation
import GuongKit
import GuongModel
import GuongParsing
import GuongTestSupport
import Testing

/// Markdown that makes cmark-gfm hang, blow up or abort costs its own page alone.
@Suite(.serialized) struct HostileMarkdownTests {
  private static let isWhole = ProcessInfo.processInfo.environment["GUONG_HOSTILE"] == "all"

  /// One site with every pattern and two good stories, through the real program.
  ///
  /// `GUONG_HOSTILE=all` runs every size. Otherwise footnotes are repeated less: ten megabytes of HTML are slow in a debug build.
  @Test(arguments: isWhole ? [5_000, 20_000, 40_000] : [40_000])
  func everyPatternIsPublishedOrHeldBackByName(count: Int) throws {
    var files = TestSite()
    files.addStory("tot", date: "2025-01-01")
    files.addStory("sau", date: "2025-02-20")
    for pattern in HostileMarkdown.all {
      let isLong = pattern.name.hasSuffix("chu-thich")
      files.addStory("x-" + pattern.name, body: pattern.text(isLong && !Self.isWhole ? 5_000 : count))
    }
    let site = try CommandLineSite(files)
    let run = try site.run("build")
    #expect(run.status == 3 || run.status == 0, "\(run.status)")
    #expect(run.errors.utf8.count < 1_000_000)
    for name in ["tot", "sau"] {
      #expect(site.folder.text("public/bai/\(name)/index.html")?.contains("Bài viết.") == true)
    }
    for pattern in HostileMarkdown.all {
      let isPublished = site.folder.exists("public/bai/x-\(pattern.name)/index.html")
      // Too complex, or at fault otherwise: a link may be broken as well.
      let isHeldBack = run.errors.split(separator: "\n").contains {
        $0.hasPrefix("content/stories/x-\(pattern.name).md:") && $0.contains("lỗi [")
      }
      #expect(isPublished != isHeldBack, "\(pattern.name)")
    }
    if count == 40_000 { #expect(run.errors.contains("x-z-www.md:") && run.errors.contains("x-bang-rong.md:")) }
  }

  private static func render(_ text: String, _ executable: String) -> Result<CommonMark.Output, MarkdownFailure> {
    Array(text.utf8).withUnsafeBufferPointer {
      MarkdownRenderer.isolating(executable: executable).render($0, firstLine: 7)
    }
  }

  /// Risky by its marks, yet read in a moment.
  private static let risky = String(repeating: "# *a* [b](c) <i>\n\n", count: 2_000)

  @Test func aWorkerGivesWhatThisProcessGives() throws {
    let bytes = Array(Self.risky.utf8)
    #expect(!bytes.withUnsafeBufferPointer(MarkdownRisk.isOrdinary))
    let here = bytes.withUnsafeBufferPointer { CommonMark.render($0, firstLine: 7) }
    #expect(try Self.render(Self.risky, CommandLineSite.executable).get() == here)
  }

  @Test func timeMemoryAndLengthHaveBounds() {
    let clock = ContinuousClock()
    func failure(_ text: String) -> MarkdownFailure? {
      var result: Result<CommonMark.Output, MarkdownFailure>?
      let time = clock.measure { result = Self.render(text, CommandLineSite.executable) }
      #expect(time < .seconds(5))
      guard case .failure(let failure) = result else { return nil }
      return failure
    }
    #expect(failure(String(repeating: "z_www.", count: 60_000)) == .time)
    let wide = "|" + String(repeating: "x|", count: 3_000) + "\n|" + String(repeating: "-|", count: 3_000) + "\n"
    #expect([.death, .time].contains(failure(wide + String(repeating: "a\n", count: 9_000))))
    let reference = "[a]: /" + String(repeating: "u", count: 9_000) + "\n\n"
    #expect(failure(reference + String(repeating: "[a]", count: 9_000)) == .length)
  }

  @Test(arguments: [("/bin/true", MarkdownFailure.death), ("/bin/false", .death), ("/khong/co", .start(2))])
  func aProgramThatIsNoWorkerIsAFailure(program: String, failure: MarkdownFailure) {
    #expect(throws: failure) { try Self.render(Self.risky, program).get() }
  }

  @Test func aMissingWorkerKeepsTheLastSite() {
    var files = TestSite()
    files.addStory("kho", body: Self.risky)
    let (loaded, found) = LoadedSite.load(
      files.source, now: files.instant, options: files.options, workers: 2,
      markdown: .isolating(executable: "/khong/co"))
    #expect(loaded == nil && found.map(\.rule) == [.markdownReaderMissing])
  }

  @Test func theWorkerIsNotInTheHelp() throws {
    #expect(try !CommandLineSite.guong(["--help"]).output.contains("parse-markdown"))
  }
}
