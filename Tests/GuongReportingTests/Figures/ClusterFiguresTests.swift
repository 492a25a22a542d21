import GuongModel
import GuongReporting
import Testing
import VietnameseText

@Suite struct ClusterFiguresTests {
  private func figure(
    _ method: KeyValuePairs<String, String>, _ scores: [KeyValuePairs<String, String>]
  ) throws -> ClusterFigure {
    var tables = TestTables()
    tables.add(
      Cluster.schema, [["id": "c", "name": "Cụm", "year": "2025"], ["id": "other", "name": "Khác", "year": "2025"]])
    tables.add(ClusterMember.schema, ["a", "b", "c", "d"].map { ["cluster": "c", "member": $0] })
    tables.add(
      Criterion.schema, [method, ["id": "z", "cluster": "other", "name": "Z", "maximum": "5", "method": "direct"]])
    tables.add(Score.schema, scores)
    return try #require(ClusterFigures(tables.campaign).all.first)
  }

  private func score(_ member: String, _ actual: String, target: String = "100") -> KeyValuePairs<String, String> {
    ["cluster": "c", "criterion": "k", "member": member, "target": target, "actual": actual]
  }

  private let relative: KeyValuePairs<String, String> = ["id": "k", "name": "K", "maximum": "10", "method": "relative"]

  /// The vectors of the regulation that the method was taken from.
  @Test func ratiosGiveThePointsOfTheRegulation() throws {
    let figure = try figure(relative, [score("a", "80"), score("b", "100"), score("c", "150"), score("d", "120")])
    #expect(figure.criteria.map(\.id) == ["k"])
    #expect(figure.standings.map(\.member) == ["c", "d", "b", "a"])
    #expect(figure.standings.map(\.total) == ["10", "7", "5", "4"].map(decimal))
    #expect(figure.standings.map(\.rank) == [1, 2, 3, 4])
  }

  @Test func lowerIsBetterTurnsTheRatio() throws {
    let lower: KeyValuePairs<String, String> = [
      "id": "k", "name": "K", "maximum": "10", "method": "relative", "direction": "lower",
    ]
    let figure = try figure(lower, [score("a", "125"), score("b", "100"), score("c", "50"), score("d", "0")])
    let points = Dictionary(uniqueKeysWithValues: figure.standings.map { ($0.member, $0.total) })
    #expect(points == ["a": decimal("4"), "b": decimal("5"), "c": decimal("10"), "d": decimal("10")])
  }

  @Test func equalTotalsShareARank() throws {
    let figure = try figure(relative, [score("a", "100"), score("b", "80"), score("c", "80"), score("d", "40")])
    #expect(figure.standings.map(\.rank) == [1, 2, 2, 4])
    #expect(figure.standings.map(\.member) == ["a", "b", "c", "d"])
  }

  @Test func assessedPointsTakePrecedenceAndAreMarked() throws {
    let figure = try figure(
      relative,
      [
        [
          "cluster": "c", "criterion": "k", "member": "a", "target": "100", "actual": "80", "assessed": "9,25",
          "self_score": "9,5", "bonus": "1", "penalty": "0,5",
        ]
      ])
    let first = try #require(figure.standings.first)
    #expect(first.scores[0].origin == .assessed)
    #expect(first.scores[0].computed == decimal("4"))
    #expect(first.selfScore == decimal("9,5"))
    #expect(first.assessed == decimal("9,25"))
    #expect(first.total == decimal("9,75"))
    // The others have nothing: no rank, and said so.
    #expect(figure.standings.dropFirst().allSatisfy { $0.rank == nil && !$0.isComplete })
  }

  @Test func countsAreCappedAtTheMaximum() throws {
    let count: KeyValuePairs<String, String> = [
      "id": "k", "name": "K", "maximum": "4", "method": "count", "points_each": "0,75",
    ]
    let figure = try figure(count, [score("a", "3"), score("b", "6"), score("c", "-2")])
    let points = Dictionary(uniqueKeysWithValues: figure.standings.map { ($0.member, $0.total) })
    #expect(points["a"] == decimal("2,25") && points["b"] == decimal("4") && points["c"] == decimal("0"))
  }

  @Test func passGivesAllAndFailNothing() throws {
    let pass: KeyValuePairs<String, String> = ["id": "k", "name": "K", "maximum": "4", "method": "pass_fail"]
    let figure = try figure(pass, [score("a", "1"), score("b", "0")])
    #expect(figure.standings.prefix(2).map(\.total) == [decimal("4"), decimal("0")])
    #expect(figure.standings[1].rank == 2)
  }

  @Test func whatCannotBeComputedIsMissing() throws {
    let figure = try figure(relative, [score("a", "5", target: "0"), score("b", "50")])
    let first = try #require(figure.standings.first { $0.member == "a" })
    #expect(first.scores[0].origin == .missing)
    #expect(first.rank == nil)
  }

  @Test func pointsAreRoundedToHundredthsBeforeTheyAreAdded() throws {
    let figure = try figure(relative, [score("a", "1", target: "3")])
    #expect(figure.standings[0].total == decimal("1,67"))
  }
}
