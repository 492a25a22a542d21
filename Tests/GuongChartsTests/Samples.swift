import GuongCharts

/// Charts with invented figures, ordinary ones and those that break layouts.
enum Samples {
  static let years = ["2021", "2022", "2023", "2024", "2025"]
  static let communes = ["Xã Tri Hải", "Xã Nhơn Hải", "Thị trấn Khánh Hải", "Xã Vĩnh Hải", "Xã Phương Hải"]
  static let movements = [
    "Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở giai đoạn 2019-2025",
    "Chung tay xóa nhà tạm, nhà dột nát trên địa bàn huyện", "Xây dựng nông thôn mới",
    "Siêutừkhôngcódấucáchnàocảđểxemhìnhvẽcóxuốngdònghaykhônghaylạitrànrangoàikhungnhìncủanó", "",
  ]

  static func chart(
    _ kind: ChartKind, _ values: [Double?], _ categories: [String] = years, unit: String = "%",
    targets: [ChartTarget] = [], digits: Int? = nil
  ) -> Chart {
    Chart(
      kind: kind, title: "Tiêu đề nói điều tìm thấy", unit: unit, categories: categories,
      series: [ChartSeries(name: "Tỷ lệ", values: values)], targets: targets, fractionDigits: digits
    )
  }

  static func many(_ kind: ChartKind, _ rows: [[Double?]], _ categories: [String] = years) -> Chart {
    let names = [
      "Ngân sách huyện", "Quỹ Vì người nghèo", "Xã hội hóa từ doanh nghiệp và nhân dân", "Vốn khác", "E", "F", "G",
    ]
    let series = rows.enumerated().map { ChartSeries(name: names[$0.offset % names.count], values: $0.element) }
    return Chart(
      kind: kind, title: "Nhiều dãy số", unit: "triệu đồng", categories: categories, series: series,
      targets: [ChartTarget(60), ChartTarget(55, series: 0)])
  }

  /// Every kind with every awkward set of figures and names.
  static let awkward: [Chart] = ChartKind.allCases.flatMap { kind -> [Chart] in
    let thirty = (1...30).map { "Thôn \($0)" }
    let thirtyValues = (1...30).map { Double(($0 * 37) % 91) - 20 }
    return [
      chart(kind, [5.42, 4.3, 3.1, 2.05, 1.4], targets: [ChartTarget(1.6, direction: .atMost)]),
      chart(kind, [0, 0, 0, 0, 0]), chart(kind, [7, 7, 7, 7, 7]), chart(kind, [nil, nil, nil, nil, nil]),
      chart(
        kind, [nil, 3, nil, nil, 4], communes, targets: [ChartTarget(4, category: 1), ChartTarget(5, category: 0)]),
      chart(kind, [12.5, -4.2, 7, -9.75, 0.4], communes, targets: [ChartTarget(-5), ChartTarget(10)]),
      chart(kind, [-3, -4, -5, -9, -1]), chart(kind, [42], ["Cả huyện"], targets: [ChartTarget(40)]),
      chart(kind, [42], movements),
      chart(kind, [10, 200, nil, 4, 5], movements, targets: [ChartTarget(120, category: 1)]),
      chart(kind, thirtyValues, thirty, targets: [ChartTarget(50)]),
      chart(kind, [1_234_567_890, 987_654_321, -45, 1_500_000_000, nil], unit: "đồng", targets: [ChartTarget(1.4e9)]),
      chart(kind, [0.0001, 0.00025, 0.0003, nil, 0.00001]), chart(kind, [999_999_999_999_999, 1, 2, 3, 4], digits: 6),
      chart(kind, [.nan, .infinity, 1, -.infinity, 1e300]), chart(kind, [], []),
      Chart(kind: kind, title: "", categories: years, series: []),
      many(kind, [[24, 30, nil, 12, 9], [11, 11, 12, 12, 13], [11, 12, 12, 12, 13]]),
      many(kind, [[24, -30, 5, 12, -9], [-11, 11, 12, -12, 13]], movements),
      many(kind, (0..<7).map { row in years.indices.map { Double($0 + row) } }),
      Chart(
        kind: kind, title: "Kế hoạch có lời dài", categories: communes,
        series: [ChartSeries(name: "", values: [1, 2, 3, 4, 5])],
        targets: [
          ChartTarget(3, label: "kế hoạch Ủy ban nhân dân huyện giao từ đầu nhiệm kỳ cho các xã, thị trấn"),
          ChartTarget(3.1, label: "nghị quyết"), ChartTarget(3.2),
        ]),
    ]
  }

  static let frames: [ChartFrame] = [.column, .wide, .panel, .column.titled]
}
