import Testing
import VietnameseText

@Suite struct PersonalNameTests {
  @Test func sortsByGivenNameThenFamilyThenMiddle() {
    let expected = [
      "Đặng Văn An", "Lê Văn An", "Nguyễn Văn An", "Phạm Thị Ánh", "Trần Văn Ân", "Hồ Thị Ẩn", "Đỗ Thị Dung", "Lê Dũng",
      "Nguyễn Thị Đào", "Võ Đông", "Chamaléa Thị Êm",
    ]
    var generator = SplitMix64(seed: 10)
    for _ in 0..<50 {
      let shuffled = expected.shuffled(using: &generator)
      #expect(VietnameseCollation.sorted(shuffled, byKey: { PersonalName($0).sortKey }) == expected)
    }
  }

  @Test func middleNamesAndCaseDecideLast() {
    let expected = ["An", "Lê An", "Lê Thị An", "Lê Văn An", "LÊ VĂN AN", "Lý An", "Án"]
    #expect(VietnameseCollation.sorted(expected.reversed(), byKey: { PersonalName($0).sortKey }) == expected)
  }

  @Test func splitsNames() {
    let name = PersonalName("  Nguyễn  Thị Minh\tKhai ")
    #expect(name.full == "Nguyễn Thị Minh Khai")
    #expect(name.family == "Nguyễn")
    #expect(name.middle == "Thị Minh")
    #expect(name.given == "Khai")
    #expect(PersonalName("An").family == "")
    #expect(PersonalName("Lê An").middle == "")
    #expect(PersonalName("").given == "")
  }

  @Test func overrideDecidesTheOrder() {
    let names = [
      PersonalName("Ka Tơ Chamaléa", sortOverride: "Ka Tơ, Chamaléa"), PersonalName("Lê Văn Bá"),
      PersonalName("Lê Văn Lan"),
      PersonalName("Pi Năng Tắc", sortOverride: " "),
    ]
    let sorted = VietnameseCollation.sorted(names.reversed(), byKey: \.sortKey).map(\.full)
    #expect(sorted == ["Lê Văn Bá", "Ka Tơ Chamaléa", "Lê Văn Lan", "Pi Năng Tắc"])
  }

  @Test func overrideInWordsEqualsTheOrdinaryOrder() {
    #expect(
      PersonalName("Chamaléa Thị Êm", sortOverride: "Êm Chamaléa Thị").sortKey
        == PersonalName("Chamaléa Thị Êm").sortKey)
    #expect(PersonalName("x", sortOverride: "Êm, Chamaléa,Thị").sortKey == PersonalName("Chamaléa Thị Êm").sortKey)
  }

  @Test func randomTextHasAKey() {
    var generator = SplitMix64(seed: 11)
    for _ in 0..<1000 {
      let name = PersonalName(
        RandomText.hostile(&generator), sortOverride: RandomText.hostile(&generator, maximumLength: 3))
      #expect(name.sortKey.count >= 6)
    }
  }
}
