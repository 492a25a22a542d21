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
      var warnings: [FigureFault] = []
      switch figure(query, result, asOf: data.asOf, within: figures[max(0, index - options)..<index], &warnings) {
      case .success(let figure):
        figures.append(figure)
        diagnostics += warnings.map { $0.diagnostic(query, path: report.header.path) }
      case .failure(let fault):
        // A place for it, so that the figures behind keep theirs.
        figures.append(.correcting(isBlock: query.kind != .figure))
        diagnostics.append(fault.diagnostic(query, path: report.header.path))
      }
    }
    return (diagnostics.contains { $0.severity >= .error } ? [] : figures, diagnostics)
  }

  /// - Parameter inner: the figures of a block's options.
  private func figure(
    _ query: Body.Query, _ result: ReportData.Result?, asOf: String, within inner: ArraySlice<ReportFigure>,
    _ warnings: inout [FigureFault]
  ) -> Result<ReportFigure, FigureFault> {
    let texts = inner.compactMap { if case .value(let text) = $0 { text } else { nil } }
    // A finding without its figure is none, so the block waits for it.
    guard let result, texts.count == inner.count else { return .success(.correcting(isBlock: query.kind != .figure)) }
    let options = BlockOptions(query.options, figures: texts)
    return switch query.kind {
    case .figure: value(result)
    case .table: table(result, options, &warnings)
    case .chart: chart(result, options, asOf: asOf, &warnings)
    }
  }

  // MARK: Within sentences

  private func value(_ result: ReportData.Result) -> Result<ReportFigure, FigureFault> {
    guard result.columns.count == 1, result.rows.count <= 1 else {
      return .failure(
        FigureFault(
          .reportFigureNotOne, at: .query, ["rows": "\(result.rows.count)", "columns": "\(result.columns.count)"]))
    }
    guard let cell = result.rows.first?.first, cell != .none else { return .success(.value(text.missing)) }
    return .success(.value(text.text(cell, result.columns[0].format)))
  }

  // MARK: Tables

  private func table(
    _ result: ReportData.Result, _ options: BlockOptions, _ warnings: inout [FigureFault]
  ) -> Result<ReportFigure, FigureFault> {
    if let fault = BlockKeys.unknown(options, isChart: false) { return .failure(fault) }
    warnings += BlockKeys.warnings(options, isChart: false)
    let digits = result.columns.indices.map { fractionDigits(of: $0, in: result, options) }
    return .success(
      .table(
        ReportTable(
          caption: options[BlockKeys.caption], note: options[BlockKeys.note],
          columns: result.columns.enumerated().map { index, column in
            .init(
              title: column.title, unit: shownUnit(column),
              isNumeric: column.format != .boolean && isNumeric(column, index, result))
          },
          rows: result.rows.isEmpty
            // Rather a word than a heading above nothing.
            ? [[options[BlockKeys.empty] ?? text.nothing] + result.columns.dropFirst().map { _ in "" }]
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
    options[BlockKeys.decimals].flatMap(Int.init).map { min(max($0, 0), 6) }
  }

  // MARK: Charts

  private func chart(
    _ result: ReportData.Result, _ options: BlockOptions, asOf: String, _ warnings: inout [FigureFault]
  ) -> Result<ReportFigure, FigureFault> {
    if let fault = BlockKeys.unknown(options, isChart: true) { return .failure(fault) }
    let kind: ChartKind
    switch BlockKeys.kind(options) {
    case .failure(let fault): return .failure(fault)
    case .success(let found):
      kind = found.kind
      warnings += BlockKeys.warnings(options, isChart: true, kindWords: found.words)
    }
    guard let title = options[BlockKeys.title] else {
      return .failure(FigureFault(.reportChartWithoutTitle, at: .options))
    }
    guard result.columns.count > 1 else { return .failure(FigureFault(.reportChartWithoutSeries, at: .query)) }
    var target: Int?
    if let name = options[BlockKeys.target] {
      target = result.columns.firstIndex { $0.title == name }
      guard target != nil else {
        return .failure(
          FigureFault(
            .reportChartTargetUnknown, at: .options,
            ["name": name, "known": result.columns.dropFirst().map(\.title).joined(separator: ", ")]))
      }
    }
    let series = result.columns.indices.dropFirst().filter { $0 != target }
    guard !series.isEmpty, series.allSatisfy({ isNumeric(result.columns[$0], $0, result) || result.rows.isEmpty })
    else {
      return .failure(FigureFault(.reportChartWithoutSeries, at: .query))
    }
    let isAtMost = options[BlockKeys.better].flatMap(BlockKeys.isLower) ?? false
    let chart = Chart(
      kind: kind, title: title, unit: options[BlockKeys.unit] ?? "", categoryTitle: result.columns[0].title,
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
        chart, note: options[BlockKeys.note], origin: .init(asOf: asOf, tables: result.sources ?? [])))
  }

  private static func number(_ cell: ReportData.Cell) -> Double? {
    switch cell {
    case .integer(let number): Double(number)
    case .real(let number): number
    case .none, .text: nil
    }
  }
}
