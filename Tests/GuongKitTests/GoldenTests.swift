import Foundation
import GuongKit
import GuongModel
import GuongRendering
import GuongTestSupport
import Testing

/// Small sites and the output they must give, each in a folder of `Golden/`.
@Suite struct GoldenTests {
  private static let cases = GoldenFolder.all(
    in: URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden"))

  @Test(arguments: cases.map(\.name))
  func givesWhatIsExpected(name: String) throws {
    let golden = try #require(Self.cases.first { $0.name == name })
    let site = golden.site
    #expect(!golden.expected.isEmpty, "\(name) expects nothing")
    let unknownKeys = UnknownKeys()
    #expect(golden.differences(from: site.output(unknownKeys: unknownKeys)) == [])
    #expect(unknownKeys.all == [])
    #expect(RenderedOutput.clashes(of: site.site()) == [])
    let writer = DiagnosticWriter(format: .text, language: .vietnamese) { site.files[$0] }
    #expect(golden.difference("expected-diagnostics.txt", writer.write(site.diagnostics())) == nil)
  }

  /// A run that rewrites what is expected proves nothing.
  @Test func expectedFilesAreNotBeingRewritten() { #expect(!GoldenFolder.isUpdating) }
}
