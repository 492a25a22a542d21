import GuongCharts
import GuongModel

/// Makes figures of the results of a report's queries. It needs no database, so a frozen report's figures are made by it too.
package struct FigureMaker: Sendable {
  private let text: CellText
  private let language: Language

  package init(language: Language) {
    self.language = language
    text = CellText(language: language)
  }

  /// - Parameter data: one result for each query of the report's text.
  /// - Returns: a figure for each query, and what is wrong with results and options; no figures after an error.
  package func figures(of report: Report, _ data: ReportData) -> (figures: [ReportFigure], diagnostics: [Diagnostic]) {
    var figures: [ReportFigure] = []
    var diagnostics: [Diagnostic] = []
    for (index, (query, result)) in zip(report.body.queries, data.results).enumerated() {
      let options = OptionFigures(in: query.options).figures.count
      switch figure(query, result, asOf: data.asOf, within: figures[max(0, index - options)..<index]) {
      case .success(let figure): figures.append(figure)
      case .failure(let fault):
        // A place for it, so that the figures behind keep theirs.
        figures.append(.correcting(isBlock: query.kind != .figure))
        diagnostics.append(
          Diagnostic(fault.rule, at: SourceLocation(report.header.path, fault.span(query)), arguments: fault.arguments))
      }
    }
    return (diagnostics.isEmpty ? figures : [], diagnostics)
  }

  private struct Fault: Error {
    /// What of a query is wrong.
    enum Place {
      case query
      case options
      /// In bytes of the options.
      case option(Range<Int>)
    }

    let rule: DiagnosticRule
    let place: Place
    let arguments: [Diagnostic.Argument]

    init(_ rule: DiagnosticRule, at place: Place, _ arguments: KeyValuePairs<String, any DiagnosticValue> = [:]) {
      self.rule = rule
      self.place = place
      self.arguments = arguments.map { .init($0.key, $0.value.bilingual) }
    }

    func span(_ query: Body.Query) -> SourceSpan {
      switch place {
      case .query: return query.span
      case .options: return query.optionsSpan
      case .option(let range):
        var span = query.optionsSpan
        span.column += range.lowerBound
        span.length = range.count
        return span
      }
    }
  }

  /// - Parameter inner: the figures of a block's options.
  private func figure(
    _ query: Body.Query, _ result: ReportData.Result?, asOf: String, within inner: ArraySlice<ReportFigure>
  ) -> Result<ReportFigure, Fault> {
    let texts = inner.compactMap { if case .value(let text) = $0 { text } else { nil } }
    // A finding without its figure is none, so the block waits for it.
    guard let result, texts.count == inner.count else { return .success(.correcting(isBlock: query.kind != .figure)) }
    let options = BlockOptions(query.options, figures: texts)
    return switch query.kind {
    case .figure: value(result)
    case .table: table(result, options)
    case .chart: chart(result, options, asOf: asOf)
    }
  }

  // MARK: Within sentences

  private func value(_ result: ReportData.Result) -> Result<ReportFigure, Fault> {
    guard result.columns.count == 1, result.rows.count <= 1 else {
      return .failure(
        Fault(
          .reportFigureNotOne, at: .query, ["rows": "\(result.rows.count)", "columns": "\(result.columns.count)"]))
    }
    guard let cell = result.rows.first?.first, cell != .none else { return .success(.value(text.missing)) }
    return .success(.value(text.text(cell, result.columns[0].format)))
  }

  // MARK: Tables

  private static let tableKeys = [
    "caption", "tiêu đề", "title", "note", "ghi chú", "decimals", "số lẻ", "empty", "khi trống",
  ]

  private func table(_ result: ReportData.Result, _ options: BlockOptions) -> Result<ReportFigure, Fault> {
    if let fault = unknownOption(options, Self.tableKeys) { return .failure(fault) }
    let digits = result.columns.indices.map { fractionDigits(of: $0, in: result, options) }
    return .success(
      .table(
        ReportTable(
          caption: options["caption", "title", "tiêu đề"], note: options["note", "ghi chú"],
          columns: result.columns.enumerated().map { index, column in
            .init(
              title: column.title, unit: shownUnit(column),
              isNumeric: column.format != .boolean && isNumeric(column, index, result))
          },
          rows: result.rows.isEmpty
            // Rather a word than a heading above nothing.
            ? [[options["empty", "khi trống"] ?? text.nothing] + result.columns.dropFirst().map { _ in "" }]
            : result.rows.map { row in
              row.enumerated().map { text.text($1, result.columns[$0].format, digits: digits[$0]) }
            })))
  }

  /// «Số ngày chậm» says already that it counts days.
  private func shownUnit(_ column: ReportData.Column) -> String? {
    guard let unit = column.unit else { return nil }
    let words = column.title.lowercased().split { !$0.isLetter && $0 != "%" }
    return unit.lowercased().split(separator: " ").allSatisfy(words.contains) ? nil : unit
  }

  /// The digits behind the comma of a table's column; `nil` where every number keeps its own.
  ///
  /// A column with a unit is one measure, so its numbers stand comma below comma. A column without one may hold tonnes in
  /// one row and per cent in the next, as that of a plan's targets does. The option `decimals` counts for all numbers but
  /// whole columns of counts.
  private func fractionDigits(of column: Int, in result: ReportData.Result, _ options: BlockOptions) -> Int? {
    let cells = result.rows.map { $0[column] }
    guard cells.contains(where: { if case .real = $0 { true } else { false } }) else { return nil }
    if let decimals = decimals(options) { return decimals }
    return result.columns[column].unit == nil ? nil : text.digits(of: cells)
  }

  private func isNumeric(_ column: ReportData.Column, _ index: Int, _ result: ReportData.Result) -> Bool {
    if [.number, .date, .year].contains(column.format) { return true }
    var hasNumber = false
    for row in result.rows {
      switch row[index] {
      case .integer, .real: hasNumber = true
      case .text: return false
      case .none: break
      }
    }
    return hasNumber
  }

  private func decimals(_ options: BlockOptions) -> Int? {
    options["decimals", "số lẻ"].flatMap(Int.init).map { min(max($0, 0), 6) }
  }

  private func unknownOption(_ options: BlockOptions, _ known: [String]) -> Fault? {
    options.unknownKey(known).map {
      Fault(.reportOptionUnknown, at: .option($0.place), ["option": $0.name, "known": known.joined(separator: ", ")])
    }
  }

  // MARK: Charts

  private static let chartKeys = [
    "title", "tiêu đề", "unit", "đơn vị tính", "target", "mục tiêu", "note", "ghi chú", "decimals", "số lẻ", "better",
    "chiều tốt",
  ]

  private static let kinds: [(names: [String], kind: ChartKind)] = [
    (["bar", "cột"], .bar), (["grouped", "nhóm"], .groupedBar), (["stacked", "chồng"], .stackedBar),
    (["line", "đường"], .line), (["progress", "tiến-độ"], .progress),
  ]

  private func chart(
    _ result: ReportData.Result, _ options: BlockOptions, asOf: String
  ) -> Result<ReportFigure, Fault> {
    if let fault = unknownOption(options, Self.chartKeys) { return .failure(fault) }
    let word = options.words.first ?? "bar"
    guard let kind = Self.kinds.first(where: { $0.names.contains(word) })?.kind else {
      return .failure(
        Fault(
          .reportChartKindUnknown, at: .options,
          ["kind": word, "known": Self.kinds.map { $0.names[0] }.joined(separator: ", ")]))
    }
    guard let title = options["title", "tiêu đề"] else {
      return .failure(Fault(.reportChartWithoutTitle, at: .options))
    }
    guard result.columns.count > 1 else { return .failure(Fault(.reportChartWithoutSeries, at: .query)) }
    var target: Int?
    if let name = options["target", "mục tiêu"] {
      target = result.columns.firstIndex { $0.title == name }
      guard target != nil else {
        return .failure(
          Fault(
            .reportChartTargetUnknown, at: .options,
            ["name": name, "known": result.columns.dropFirst().map(\.title).joined(separator: ", ")]))
      }
    }
    let series = result.columns.indices.dropFirst().filter { $0 != target }
    guard !series.isEmpty, series.allSatisfy({ isNumeric(result.columns[$0], $0, result) || result.rows.isEmpty })
    else {
      return .failure(Fault(.reportChartWithoutSeries, at: .query))
    }
    let isAtMost = options["better", "chiều tốt"].map { ["lower", "thấp", "thap"].contains($0) } ?? false
    let chart = Chart(
      kind: kind, title: title, unit: options["unit", "đơn vị tính"] ?? "", categoryTitle: result.columns[0].title,
      categories: result.rows.map { text.text($0[0], result.columns[0].format) },
      series: series.map { column in
        ChartSeries(name: result.columns[column].title, values: result.rows.map { Self.number($0[column]) })
      },
      targets: target.map { column in
        result.rows.enumerated().compactMap { index, row in
          Self.number(row[column]).map {
            ChartTarget($0, category: index, direction: isAtMost ? .atMost : .atLeast)
          }
        }
      } ?? [], fractionDigits: decimals(options))
    return .success(
      .chart(
        chart, note: options["note", "ghi chú"], origin: .init(asOf: asOf, tables: result.sources ?? [])))
  }

  private static func number(_ cell: ReportData.Cell) -> Double? {
    switch cell {
    case .integer(let number): Double(number)
    case .real(let number): number
    case .none, .text: nil
    }
  }
}
