import Foundation
import GuongCharts
import Testing

@Suite struct DocumentTests {
  private let hostile = "\"\u{301}<script>&'</text>]]>\u{0}\u{8}\u{B}\u{FFFE}\u{FFFF}\u{7F}\n\tê\u{323}"

  /// Without what XML forbids.
  private let readBack = "\"\u{301}<script>&'</text>]]>  ê\u{323}"

  @Test func namesThePictureForScreenReaders() throws {
    let drawn = DrawnChart(Samples.chart(.line, [5, 4, 3], ["2023", "2024", "2025"]), identifier: "ngheo")
    let root = try #require(drawn.all("svg").first)
    #expect(root.attributes["role"] == "img")
    #expect(root.attributes["aria-labelledby"] == "ngheo-title ngheo-desc")
    #expect(drawn.all("title").first?.attributes["id"] == "ngheo-title")
    #expect(drawn.all("title").first?.text == "Tiêu đề nói điều tìm thấy")
    #expect(
      drawn.all("desc").first?.text
        == "Đơn vị: %. Thấp nhất 3% (2025), cao nhất 5% (2023), mới nhất 3% (2025).")
  }

  @Test func sumsUpTargetsAndWhatIsMissing() {
    let chart = Samples.chart(
      .line, [5, nil, 3.5], ["2023", "2024", "2025"], targets: [ChartTarget(4, direction: .atMost)])
    #expect(
      DrawnChart(chart).all("desc").first?.text
        == "Đơn vị: %. Thấp nhất 3,5% (2025), cao nhất 5% (2023), mới nhất 3,5% (2025), chưa có số liệu: 2024. "
        + "Kế hoạch 4% trở xuống.")
  }

  @Test(arguments: ChartKind.allCases) func escapesHostileNames(kind: ChartKind) throws {
    let chart = Chart(
      kind: kind, title: hostile, unit: hostile, categories: [hostile, hostile + "2"],
      series: [ChartSeries(name: hostile, values: [1, 2]), ChartSeries(name: hostile, values: [3, nil])],
      targets: [ChartTarget(2, label: hostile)])
    for frame in Samples.frames {
      let drawn = DrawnChart(chart, frame: frame, identifier: hostile)
      let elements = try #require(drawn.elements)
      #expect(!elements.contains { $0.name == "script" })
      #expect(drawn.all("title").first?.text == readBack)
      #expect(!drawn.svg.utf8.contains { $0 < 0x20 && $0 != 0x0A })
    }
  }

  @Test func usesIdsOnlyOnceAndOnlyItsOwn() throws {
    for (index, chart) in Samples.awkward.enumerated() {
      let drawn = DrawnChart(chart, identifier: "bc \(index)")
      let ids = try #require(drawn.elements).compactMap { $0.attributes["id"] }
      #expect(Set(ids).count == ids.count)
      #expect(ids.allSatisfy { $0.hasPrefix("bc-\(index)-") })
      let used = drawn.svg.components(separatedBy: "url(#").dropFirst().map { $0.prefix { $0 != ")" } }
      #expect(used.allSatisfy { ids.contains(String($0)) })
    }
  }

  @Test func usesNothingThatTheSecurityPolicyForbids() throws {
    for chart in Samples.awkward {
      let elements = try #require(DrawnChart(chart).elements)
      #expect(!elements.contains { ["style", "script", "foreignObject", "image", "a"].contains($0.name) })
      #expect(!elements.contains { $0.attributes.keys.contains { $0 == "style" || $0.hasPrefix("on") } })
    }
  }

  @Test func givesTheSameBytesForTheSameFigures() {
    for chart in Samples.awkward {
      #expect(DrawnChart(chart).svg == DrawnChart(chart).svg)
    }
  }

  @Test func writesTwoDecimalsAtMost() {
    for chart in Samples.awkward {
      for element in DrawnChart(chart).elements ?? [] {
        for name in ["x", "y", "width", "height", "d", "viewBox", "stroke-width"] {
          let value = element.attributes[name] ?? ""
          #expect(value.firstMatch(of: /\.[0-9]{3}|nan|inf/) == nil, "\(element)")
        }
      }
    }
  }

  @Test func followsTheSiteOrStandsAlone() {
    let chart = Samples.many(.stackedBar, [[1, 2], [3, 4]], ["A", "B"])
    #expect(DrawnChart(chart, palette: .site).svg.contains("fill=\"var(--sea, #0f6b6b)\""))
    #expect(!DrawnChart(chart, palette: .fixed).svg.contains("var("))
  }

  @Test func tellsSeriesApartWithoutColour() {
    let bars = DrawnChart(Samples.many(.groupedBar, [[1, 2], [3, 4], [5, 6]], ["A", "B"]), frame: .wide)
    #expect(Set(bars.bars.compactMap { $0.attributes["fill"] }).count == 3)
    #expect(bars.all("pattern").count == 2)
    let lines = DrawnChart(Samples.many(.line, [[1, 2], [3, 4], [5, 6]], ["A", "B"]), frame: .wide)
    #expect(Set(lines.all("path", role: "line").map { $0.attributes["stroke-dasharray"] }).count == 3)
  }

  @Test func showsTheTitleOnlyWhereThePictureStandsAlone() {
    let chart = Samples.chart(.bar, [1, 2, 3, 4, 5])
    #expect(!DrawnChart(chart).words.contains(chart.title))
    #expect(DrawnChart(chart, frame: .wide.titled).words.contains(chart.title))
  }
}
