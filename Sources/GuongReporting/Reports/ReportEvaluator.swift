import GuongCharts
import GuongModel
import VietnameseText

/// Runs the queries of reports against the tables of one campaign, and makes figures of what they give.
package struct ReportEvaluator: Sendable {
  private let database: ReportDatabase
  private let names: ReferenceNames
  private let incomplete: Set<String>
  /// In the order in which titles are named.
  private let schemas: [TableSchema]
  private let asOf: CalendarDate
  private let language: Language

  /// - Parameter asOf: the day that figures stand for.
  /// - Throws: what ``ReportDatabase`` throws.
  package init(
    _ tables: CampaignTables, units: [Unit], organisations: [Organisation], period: CampaignPeriod?,
    asOf: CalendarDate, language: Language
  ) throws {
    database = try ReportDatabase(
      tables, units: units, organisations: organisations, period: period, asOf: asOf,
      language: language)
    names = ReferenceNames(tables, units: units, organisations: organisations, language: language)
    schemas = tables.tables.map(\.schema)
    let faulty = Set(tables.tables.filter(\.isIncomplete).map(\.schema.id))
    incomplete = faulty.union(
      ReportTables.basis.filter { $0.value.contains { faulty.contains($0.id) } }.map(\.key))
    self.asOf = asOf
    self.language = language
  }

  /// Runs every query of a report's text.
  package func evaluate(_ report: Report) -> ReportEvaluation {
    var results: [ReportData.Result?] = []
    var diagnostics: [Diagnostic] = []
    for query in report.body.queries {
      do throws(QueryFault) {
        let result = try database.query(query.sql)
        results.append(result.tables.isDisjoint(with: incomplete) ? self.result(result) : nil)
      } catch {
        diagnostics.append(Self.diagnostic(error, query, report))
        results.append(nil)
      }
    }
    let data = ReportData(results: results, asOf: asOf.iso)
    guard diagnostics.isEmpty else { return ReportEvaluation(data: data, figures: [], diagnostics: diagnostics) }
    let (figures, faults) = FigureMaker(language: language).figures(of: report, data)
    return ReportEvaluation(data: data, figures: figures, diagnostics: faults)
  }

  // MARK: Results

  private func result(_ result: QueryResult) -> ReportData.Result {
    ReportData.Result(
      columns: result.columns.indices.map { index in
        column(result.columns[index], result.rows.lazy.map { $0[index] })
      },
      rows: result.rows.map { row in zip(row, result.columns).map { cell($0, $1) } },
      sources: sources(of: result))
  }

  /// The campaign's own tables; units, organisations and time are everybody's.
  private func sources(of result: QueryResult) -> [String] {
    let read = Set(result.tables.flatMap { name in ReportTables.basis[name]?.map(\.id) ?? [name] })
    return schemas.filter { read.contains($0.id) }.map { $0.title[language] }
  }

  private func column(_ column: QueryColumn, _ cells: some Sequence<QueryCell>) -> ReportData.Column {
    // A name that the query gives is what its author wants to read.
    let isOwn = column.origin.map { $0.name == column.name } ?? false
    let title =
      isOwn ? column.origin?.title[language] ?? column.name : Self.isCount(column) ? Self.count[language] : column.name
    return ReportData.Column(
      title: title, format: Self.format(column, cells), unit: column.origin?.unit?[language])
  }

  /// A count that the query gives no name.
  private static func isCount(_ column: QueryColumn) -> Bool {
    column.origin == nil && column.name.lowercased().filter { $0 != " " }.hasPrefix("count(")
  }

  private static let count = Bilingual(vi: "Số lượng", en: "Count")

  private static func format(_ column: QueryColumn, _ cells: some Sequence<QueryCell>) -> ReportData.Format {
    if isYear(column) { return .year }
    if column.origin == nil, areDates(cells) { return .date }
    return switch column.origin?.type {
    case .integer, .number, .percentage: .number
    case .date: .date
    case .period: .period
    case .boolean: .boolean
    case .text, .identifier, .choice, .reference, .references, nil: .text
    }
  }

  /// `max(due)` is a date too, though SQLite sees a text.
  private static func areDates(_ cells: some Sequence<QueryCell>) -> Bool {
    var hasDate = false
    for cell in cells {
      switch cell {
      case .null: continue
      case .text(let text):
        guard text.utf8.count == 10, (try? CalendarDate.parse(text))?.iso == text else { return false }
        hasDate = true
      case .integer, .real: return false
      }
    }
    return hasDate
  }

  /// SQLite knows numbers but no years: «year», «năm» and `year(…)` tell them.
  private static func isYear(_ column: QueryColumn) -> Bool {
    let names = [column.name, column.origin?.name ?? ""].map { NFC.normalize($0).lowercased() }
    return names.contains { ["year", "năm"].contains($0) || $0.hasPrefix("year(") }
  }

  private func cell(_ cell: QueryCell, _ column: QueryColumn) -> ReportData.Cell {
    switch cell {
    case .null: return .none
    case .integer(let number): return .integer(number)
    // JSON, which keeps frozen data, has no 7,0.
    case .real(let number): return Int(exactly: number).map { .integer($0) } ?? .real(number)
    case .text(let text): return .text(names.text(text, column.origin?.type, language) ?? text)
    }
  }

  // MARK: Faults

  /// At the word of the query that SQLite stumbled over.
  private static func diagnostic(_ fault: QueryFault, _ query: Body.Query, _ report: Report) -> Diagnostic {
    let place = QueryPlace(query, in: report.source).span(fault.offset, fault.length)
    return Diagnostic(
      .reportQueryFailed, at: SourceLocation(report.header.path, place), ["reason": fault.message, "fix": fault.fix])
  }
}
