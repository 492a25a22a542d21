import Foundation
import GuongCharts
import GuongModel
import Testing

/// Whole pictures, to be looked at when they change. With `UPDATE_GOLDEN=1` they are written anew.
@Suite struct GoldenTests {
  private static let pictures: [(name: String, chart: Chart, frame: ChartFrame)] = [
    (
      "columns",
      Samples.chart(.bar, [38, nil, 128], ["2023", "2024", "2025"], unit: "gương", targets: [ChartTarget(100)]), .column
    ),
    ("line", Samples.chart(.line, [5.42, nil, 2.05, 1.4], ["2022", "2023", "2024", "2025"]), .wide),
    (
      "progress",
      Samples.chart(
        .progress, [1.4, 88.5], ["Tỷ lệ hộ nghèo", "Hộ sử dụng nước sạch"],
        targets: [ChartTarget(1.6, category: 0, direction: .atMost), ChartTarget(95, category: 1)]), .column
    ),
    ("panel", Samples.chart(.panel, [88.1, 90, 96.2], ["2023", "2024", "2025"], targets: [ChartTarget(95)]), .panel),
  ]

  @Test(arguments: ["columns", "line", "progress", "panel"]) func drawsAsBefore(name: String) throws {
    let picture = try #require(Self.pictures.first { $0.name == name })
    let svg = ChartPicture.svg(
      picture.chart, words: ChartWords(.vietnamese), frame: picture.frame, palette: .fixed, identifier: name)
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/\(name).svg")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try Data(svg.utf8).write(to: file)
    }
    #expect(try String(decoding: Data(contentsOf: file), as: UTF8.self) == svg)
  }
}
