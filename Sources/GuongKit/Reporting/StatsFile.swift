import Foundation

/// Seconds and counts of a build, for `--stats`.
package enum StatsFile {
  private struct Stats: Encodable {
    let seconds: Double
    let stories: Int
    let pages: Int
    let copies: Int
    let bytes: Int
    let quarantined: Int
    let stages: [Stage]
  }

  private struct Stage: Encodable {
    let name: String
    let seconds: Double
    let count: Int
  }

  package static func bytes(_ report: BuildReport) -> [UInt8] {
    let stats = Stats(
      seconds: report.timings.reduce(0) { $0 + $1.seconds }, stories: report.stories, pages: report.pages,
      copies: report.copies, bytes: report.bytes, quarantined: report.quarantined.count,
      stages: report.timings.map { Stage(name: $0.stage, seconds: $0.seconds, count: $0.count) })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    // Numbers and plain strings cannot fail to encode.
    return (try? encoder.encode(stats)).map { Array($0) + [UInt8(ascii: "\n")] } ?? []
  }
}
