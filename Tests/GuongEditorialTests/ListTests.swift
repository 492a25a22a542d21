import GuongModel
import GuongTestSupport
import Testing

/// Lists of stories.
@Suite struct ListTests {
  @Test func tagsThatDifferInCaseAndMarksAreOneInTheOldestSpelling() {
    var site = TestSite()
    site.addStory("cu", date: "2025-01-01", keys: "tags: [Nghề muối, Đảng]")
    site.addStory("moi", date: "2025-02-01", keys: "tags: [NGHE MUOI, nghề muối, Ăn sạch, Ân nghĩa]")
    let tags = site.site().lists.tags
    #expect(tags.map(\.name) == ["Ăn sạch", "Ân nghĩa", "Đảng", "Nghề muối"])
    #expect(tags.map(\.slug) == ["an-sach", "an-nghia", "dang", "nghe-muoi"])
    #expect(tags.last?.stories == [0, 1])
  }

  @Test func monthsAreNewestFirst() {
    var site = TestSite()
    for (name, date) in [("a", "2024-12-31"), ("b", "2025-01-01"), ("c", "2025-01-31"), ("d", "2025-02-01")] {
      site.addStory(name, date: date)
    }
    let months = site.site().lists.months
    #expect(
      months.map { "\($0.year)-\($0.month): \($0.stories)" } == ["2025-2: [0]", "2025-1: [1, 2]", "2024-12: [3]"])
  }

  @Test func aStoryStandsOnceInEachOfItsLists() {
    var site = TestSite()
    site.addStory(
      "a",
      keys: """
        movements: [thi-dua, thi-dua]
        fields: giao-duc
        unit: ninh-hai
        subjects:
          - name: Tổ 3
            kind: tập thể
            unit: ninh-hai
        """)
    let lists = site.site().lists
    #expect(lists.byMovement == [[0]] && lists.byField == [[0]] && lists.byUnit == [[0], []])
    #expect(lists.byColumn == [[0], []])
  }

  @Test func bulletinsKeepTheirOrder() {
    var site = TestSite()
    for (name, date) in [("a", "2025-01-01"), ("b", "2025-01-03"), ("c", "2025-01-02")] {
      site.addStory(name, date: date)
    }
    site.addBulletin("so-1", stories: ["a", "b", "c"])
    let made = site.site()
    #expect(made.bulletins.first?.stories.map { made.stories[$0].header.name } == ["a", "b", "c"])
  }
}
