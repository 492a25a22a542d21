import GuongModel
import Testing

@Suite struct IndicatorValueCheckTests {
  private static func check(_ rows: String) -> TableFixture.Result {
    TableFixture.check(
      TableFixture.indicators,
      TableFixture.table(
        IndicatorValue.schema, sheet: "2025",
        """
        indicator | unit | period | target | actual | as_of | source
        \(rows)
        """))
  }

  @Test func missingTargetsAreToldOnceForAnIndicator() {
    let result = Self.check(
      """
      truong   | xa-a | 2024 | 3 | 3   | |
      truong   | xa-b | 2024 |   | 2   | |
      truong   |      | 2024 |   | 5   | |
      ho-ngheo |      | 2024 |   |     | |
      """)
    #expect(result.findings == ["value-target-missing trang «2025», ô E3"])
    #expect(result.texts.first?.contains("«truong»") == true)
    #expect(result.texts.first?.contains("2 dòng") == true)
    #expect(result.left(IndicatorValue.schema, "indicator").count == 4)
    #expect(result.tables.isComplete(IndicatorValue.schema))
  }

  @Test func aPercentageIsNoAmount() {
    let result = Self.check(
      """
      thu      |      | 2024 | 60   | 103% | | so với kế hoạch
      thu      |      | 2023 | 100% | 58   | |
      ho-ngheo |      | 2024 | 2%   | 1,5% | |
      thu      |      | 2022 | 55   | 56   | |
      """)
    #expect(
      result.findings == ["value-percent-of-amount trang «2025», ô E2", "value-percent-of-amount trang «2025», ô D3"])
    #expect(result.texts.first == "Ô ghi 103%, nhưng chỉ tiêu «thu» tính bằng «triệu đồng».")
    #expect(result.left(IndicatorValue.schema, "indicator") == ["ho-ngheo", "thu"])
  }

  @Test func sharesWrittenAsFractionsAreTold() {
    let result = Self.check(
      """
      bhyt     |      | 2024 | 0,95 | 0,95 | | phân số
      bhyt     | xa-a | 2024 | 1%   | 1%   | | viết rõ
      ho-ngheo |      | 2024 | 0,9  | 0,8  | | thấp là tốt
      bhyt     | xa-b | 2024 | 95   | 0,98 | |
      """)
    #expect(result.findings.filter { $0.hasPrefix("value-fraction") } == ["value-fraction-of-share trang «2025», ô E2"])
    #expect(result.left(IndicatorValue.schema, "indicator").count == 4)
  }

  @Test func noValueExceedsWhatIsPossible() {
    let result = Self.check(
      """
      truong   |      | 2024 | 12 | 12    | | vừa
      truong   |      | 2023 | 12 | 12,1  | | quá
      ho-ngheo |      | 2024 | 2  | 158   | | thiếu dấu phẩy
      ho-ngheo | xa-a | 2024 | 90 | 100,0 | | vừa
      tang     |      | 2024 | 90 | 120   | | tăng hơn gấp đôi
      """)
    #expect(result.findings == ["value-above-maximum trang «2025», ô E3", "value-above-maximum trang «2025», ô E4"])
    #expect(
      result.texts.first
        == "Số thực hiện 12,1 của chỉ tiêu «truong» vượt quá 12, giá trị lớn nhất có thể có.")
    #expect(result.left(IndicatorValue.schema, "source") == ["vừa", "vừa", "tăng hơn gấp đôi"])
  }

  @Test func valuesAreOfTheirPeriodAndNotOfTheFuture() {
    let result = Self.check(
      """
      truong | xa-a | 2025         | 3 | 3 | 2025-11-20 | hôm nay
      truong | xa-b | 2025         | 3 | 3 | 2025-11-21 | ngày mai
      truong |      | quý II/2025  | 3 | 3 | 2025-03-31 | trước kỳ
      truong |      | quý I/2025   | 3 | 3 | 2025-01-01 | ngày đầu
      """)
    #expect(
      result.findings == ["value-date-in-future trang «2025», ô F3", "value-as-of-too-early trang «2025», ô F4"])
    #expect(
      result.texts.contains("Số liệu đến ngày 31/3/2025, trước khi quý II/2025 bắt đầu (01/4/2025)."))
    #expect(result.left(IndicatorValue.schema, "source") == ["hôm nay", "ngày đầu"])
  }

  @Test func aPeriodThatHasNotBegunHasNoActualValue() {
    let result = Self.check(
      """
      truong |      | tháng 11/2025 | 3 | 3 | | đang chạy
      truong |      | tháng 12/2025 | 3 | 3 | | chưa tới
      truong |      | 2026          | 3 |   | | kế hoạch
      """)
    #expect(result.findings == ["value-period-in-future trang «2025», ô C3"])
    #expect(result.left(IndicatorValue.schema, "source") == ["đang chạy", "kế hoạch"])
  }

  @Test func aValueFarFromItsLikeIsDoubted() {
    let result = Self.check(
      """
      truong | xa-a | 2019 | 3 | 1,5  | |
      truong | xa-a | 2020 | 3 | 2    | |
      truong | xa-a | 2021 | 3 | 0,1  | |
      truong | xa-a | 2022 | 3 | 2    | |
      truong | xa-a | 2023 | 3 | 1    | |
      truong | xa-b | 2023 | 3 | 12   | |
      truong | xa-a | quý I/2023 | 3 | 0,1 | |
      """)
    // The median of the others is (1,5 + 2) / 2; other units and other kinds of periods are not compared.
    #expect(result.findings == ["value-far-from-others trang «2025», ô E4"])
    #expect(result.texts.first?.contains("1,75") == true)
    #expect(result.diagnostics.map(\.severity) == [.warning])
    #expect(result.left(IndicatorValue.schema, "unit").count == 7)
  }

  @Test func aFewValuesSayWhatIsUsualWhereTheyAgree() {
    let slip = Self.check(
      """
      thu | | 2023 | 60 | 61     | |
      thu | | 2024 | 63 | 64     | |
      thu | | 2025 | 65 | 66.000 | |
      """)
    #expect(slip.findings == ["value-far-from-others trang «2025», ô E4"])
    #expect(slip.texts.first?.contains("(thường quanh 62,5)") == true)
    // Of two that differ nobody knows which is the slip; nor of three, each far from the next.
    for rows in [
      "thu | | 2024 | | 61 | |\nthu | | 2025 | | 66.000 | |",
      "thu | | 2023 | | 1 | |\nthu | | 2024 | | 12 | |\nthu | | 2025 | | 150 | |",
      "thu | | 2023 | | 0 | |\nthu | | 2024 | | 5 | |\nthu | | 2025 | | 150 | |",
    ] {
      #expect(Self.check(rows).findings.filter { !$0.contains("target-missing") } == [], "\(rows)")
    }
  }

  @Test func aShareIsComparedWithAllPeriods() {
    let result = Self.check(
      """
      bhyt | | 2024         | 94 | 94,5 | |
      bhyt | | quý I/2025   | 95 | 94,9 | |
      bhyt | | quý II/2025  | 95 | 0,95 | |
      """)
    #expect(result.findings == ["value-far-from-others trang «2025», ô E4"])
    // Counts grow through the year.
    let counts = Self.check(
      """
      thu | | tháng 1/2025 | | 5  | |
      thu | | tháng 2/2025 | | 6  | |
      thu | | 2024         | | 90 | |
      """)
    #expect(counts.findings.filter { !$0.contains("target-missing") } == [])
  }

  @Test func aValueIsHeldAgainstItsOwnTarget() {
    let result = Self.check(
      """
      thu      | | 2025         | 65   | 66.000 | |
      thu      | | tháng 1/2025 | 65   | 3      | |
      bhyt     | | 2025         | 95   | 0,98   | |
      ho-ngheo | | 2025         | 1,5  | 0,1    | |
      tang     | | 2025         | 10   | 0,5    | |
      """)
    #expect(
      result.findings == ["value-far-from-target trang «2025», ô E2", "value-far-from-target trang «2025», ô E4"])
    #expect(result.diagnostics.allSatisfy { $0.severity == .warning })
    #expect(result.texts.first == "Số thực hiện 66.000 của chỉ tiêu «thu» khác xa số kế hoạch 65 cùng dòng.")
  }

  @Test func aShareIsNotNegativeButGrowthMayBe() {
    let result = Self.check(
      """
      ho-ngheo | | 2025 | 1,5 | -1,8 | |
      tang     | | 2025 | 10  | -1,8 | |
      """)
    #expect(result.findings == ["value-negative-share trang «2025», ô E2"])
    #expect(result.diagnostics.map(\.severity) == [.warning])
    #expect(result.left(IndicatorValue.schema, "indicator").count == 2)
  }

  @Test func zerosSayNothing() {
    let zeros = Self.check(
      """
      tang | | 2020 | 3 | 0   | |
      tang | | 2021 | 3 | 0   | |
      tang | | 2022 | 3 | 0   | |
      tang | | 2023 | 3 | 0   | |
      tang | | 2024 | 3 | 500 | |
      """)
    #expect(zeros.findings.isEmpty)
  }

  @Test func tenTimesIsNotFarYet() {
    let result = Self.check(
      """
      tang | | 2019 | 3 | 1,0  | |
      tang | | 2020 | 3 | 1,0  | |
      tang | | 2021 | 3 | 1,0  | |
      tang | | 2022 | 3 | 1,0  | |
      tang | | 2023 | 3 | 10   | |
      """)
    #expect(result.findings.isEmpty)
  }
}
