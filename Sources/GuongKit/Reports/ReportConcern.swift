import GuongModel
import GuongParsing
import GuongReporting

/// Tells which faults of a site concern one report: those of its own files, and of the tables that its queries name.
struct ReportConcern {
  private let files: Set<String>
  private let folder: String
  private let campaignFolder: String?
  private let words: Set<Substring>
  private let sources: Set<String>
  private let names: TableNames

  /// - Parameter path: of the report's file.
  init(_ path: String, in loaded: LoadedSite) {
    files = [path]
    // `content/reports/frozen/quy-1/1.md` without `1.md`.
    let version = FrozenReport.files(of: path, version: 1).text
    folder = String(version.dropLast("1.md".count))
    let edition = loaded.reports[path]?.current
    // What is frozen needs no tables any more.
    let queries = edition?.version == nil ? edition?.report.body.queries ?? [] : []
    let named = Set(queries.flatMap { $0.sql.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "_" } })
    words = named.union(named.flatMap { word in ReportTables.basis(of: String(word)).map { $0.id[...] } })
    let site = loaded.site
    let campaign = site.campaigns.indices.first { index in
      site.campaigns.count == 1 || site.campaigns[index].entry.id == edition?.report.campaign?.value
    }
    campaignFolder = campaign.map { "content/campaigns/\(site.campaigns[$0].entry.id)/" }
    let tables = campaign.flatMap { site.tables.indices.contains($0) ? site.tables[$0].tables : nil } ?? []
    let words = words
    sources = Set(tables.filter { words.contains($0.schema.id[...]) }.flatMap { $0.sources.map(\.path) })
    let standard = StandardTables.schemas
    names = TableNames(standard + tables.map(\.schema).filter { own in !standard.contains { $0.id == own.id } })
  }

  func holds(_ diagnostic: Diagnostic) -> Bool {
    let path = diagnostic.location.path
    return files.contains(path) || path.hasPrefix(folder) || sources.contains(path) || isNamedTable(path)
  }

  /// A file that cannot be read at all is nobody's source, but its name tells the table.
  private func isNamedTable(_ path: String) -> Bool {
    guard !words.isEmpty else { return false }
    if path.hasPrefix("content/units.") { return !words.isDisjoint(with: ["units", "participants"]) }
    if path.hasPrefix("content/organisations.") { return !words.isDisjoint(with: ["organisations", "participants"]) }
    guard let campaignFolder, path.hasPrefix(campaignFolder) else { return false }
    let file = PathName.file(of: path)
    let stem = file.prefix { $0 != "." }
    return names.schema(named: String(stem)).map { words.contains($0.id[...]) } ?? false
  }
}
