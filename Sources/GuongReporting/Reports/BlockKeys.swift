import GuongCharts
import GuongModel
import VietnameseText

/// The options of tables and charts, their kinds, and what is said of options that do nothing.
enum BlockKeys {
  typealias Names = [String]

  static let caption = ["caption", "tiêu-đề", "title"]
  static let title = ["title", "tiêu-đề"]
  static let note = ["note", "ghi-chú"]
  static let decimals = ["decimals", "số-lẻ"]
  static let empty = ["empty", "khi-trống"]
  static let unit = ["unit", "đơn-vị-tính"]
  static let target = ["target", "mục-tiêu"]
  static let better = ["better", "chiều-tốt"]

  private static let ofTables = [caption, note, decimals, empty]
  private static let ofCharts = [title, unit, target, better, decimals, note]

  private static let kinds: [(names: Names, kind: ChartKind)] = [
    (["bar", "cột"], .bar), (["grouped", "nhóm"], .groupedBar), (["stacked", "chồng"], .stackedBar),
    (["line", "đường"], .line), (["progress", "tiến-độ"], .progress),
  ]

  private static let kindsByName = Dictionary(
    uniqueKeysWithValues: kinds.flatMap { kind in kind.names.map { (DiacriticFolding.foldName($0), kind.kind) } })

  /// `bar (cột), grouped (nhóm)`
  private static func listed(_ names: [Names]) -> String { names.map { "\($0[0]) (\($0[1]))" }.joined(separator: ", ") }

  // MARK: Kinds of charts

  /// The kind of chart that is asked for, `bar` by default, and the words that say so.
  ///
  /// Words behind a value without quotes are rather the rest of it, unless they name a kind.
  static func kind(_ options: BlockOptions) -> Result<(kind: ChartKind, words: Range<Int>), FigureFault> {
    for index in options.words.indices {
      // «tiến độ» is two words.
      for count in [2, 1] where index + count <= options.words.count {
        let name = DiacriticFolding.foldName(options.words[index..<index + count].map(\.text).joined())
        if let kind = kindsByName[name] { return .success((kind, index..<index + count)) }
      }
      guard options.words[index].option != nil else {
        return .failure(
          FigureFault(
            .reportChartKindUnknown, at: .options,
            ["kind": options.words[index].text, "known": listed(kinds.map(\.names))]))
      }
    }
    return .success((.bar, 0..<0))
  }

  // MARK: Faults

  /// A key that is none of the block's.
  static func unknown(_ options: BlockOptions, isChart: Bool) -> FigureFault? {
    let known = isChart ? ofCharts : ofTables
    return options.unknownKey(known.flatMap(\.self)).map {
      FigureFault(.reportOptionUnknown, at: .option($0.place), ["option": $0.name, "known": listed(known)])
    }
  }

  /// What does nothing, though the block can be shown without it.
  ///
  /// - Parameter kindWords: those of the options' words that name the kind of a chart.
  static func warnings(_ options: BlockOptions, isChart: Bool, kindWords: Range<Int> = 0..<0) -> [FigureFault] {
    var found = strays(options, isChart: isChart, besides: kindWords)
    if let value = options.written(decimals), Int(value.text) == nil {
      found.append(Self.value(value, known: "0, 1, 2, 3, 4, 5, 6"))
    }
    if isChart, let value = options.written(better), isLower(value.text) == nil {
      found.append(Self.value(value, known: "lower (thấp), higher (cao)"))
    }
    return found
  }

  /// Whether less is better; `nil` for what says neither.
  static func isLower(_ text: String) -> Bool? {
    switch DiacriticFolding.foldName(text) {
    case "lower", "low", "thap": true
    case "higher", "high", "cao": false
    default: nil
    }
  }

  private static func value(_ value: (name: String, text: String, place: Range<Int>), known: String) -> FigureFault {
    FigureFault(
      .reportOptionValue, at: .option(value.place), ["option": value.name, "value": value.text, "known": known])
  }

  /// Words that follow each other are one.
  private static func strays(_ options: BlockOptions, isChart: Bool, besides kindWords: Range<Int>) -> [FigureFault] {
    var runs: [[BlockOptions.Word]] = []
    for (index, word) in options.words.enumerated() where !kindWords.contains(index) {
      if index > 0, !kindWords.contains(index - 1), runs.last?.last?.option == word.option {
        runs[runs.count - 1].append(word)
      } else {
        runs.append([word])
      }
    }
    return runs.compactMap { run in
      guard let first = run.first, let last = run.last else { return nil }
      return FigureFault(
        .reportOptionStray, at: .option(first.place.lowerBound..<last.place.upperBound),
        [
          "word": run.map(\.text).joined(separator: " "),
          "option": first.option ?? (isChart ? title : caption)[0],
        ])
    }
  }
}
