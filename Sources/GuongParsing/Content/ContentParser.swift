import GuongModel
import VietnameseText

/// Bytes of one content file → its typed value and diagnostics. Files are independent of each other, so any number may be
/// parsed at once.
package struct ContentParser: Sendable {
  private let zone: SiteZone

  private let markdown: MarkdownRenderer

  private let collectsProse: Bool

  private let tables: TableFileReader

  /// - Parameters:
  ///   - collectsProse: whether the texts will be proofread.
  ///   - tables: those that a campaign may have.
  package init(
    zone: SiteZone, markdown: MarkdownRenderer, collectsProse: Bool = false,
    tables: [TableSchema] = StandardTables.schemas
  ) {
    self.tables = TableFileReader(schemas: tables)
    self.zone = zone
    self.markdown = markdown
    self.collectsProse = collectsProse
  }

  /// Reads `content/site.yaml`. `nil` when no page can be built; the diagnostics then hold a fatal one.
  package static func settings(path: String, bytes: [UInt8]) -> (settings: SiteSettings?, diagnostics: [Diagnostic]) {
    let sink = DiagnosticSink(path: path)
    guard let root = yaml(bytes, sink) else {
      if sink.diagnostics.isEmpty { sink.add(.siteNotMap, at: SourceSpan(line: 1)) }
      return (nil, sink.diagnostics)
    }
    return (SiteSettingsReader.settings(from: root, sink: sink), sink.diagnostics)
  }

  /// What is missing for a spreadsheet that cannot be read at all.
  package func lostTable(path: String, _ diagnostic: Diagnostic) -> ParsedFile {
    ParsedFile(path: path, content: .tables(tables.lost(path)), diagnostics: [diagnostic])
  }

  package func parse(path: String, kind: ContentKind, bytes: [UInt8]) -> ParsedFile {
    if kind == .table {
      let (tables, diagnostics) = tables.read(path: path, bytes: bytes)
      return ParsedFile(path: path, content: .tables(tables), diagnostics: diagnostics)
    }
    let sink = DiagnosticSink(path: path)
    var prose: Prose?
    let content = content(path, kind, bytes, sink, &prose)
    return ParsedFile(path: path, content: content ?? .nothing, diagnostics: sink.diagnostics, prose: prose)
  }

  private func content(
    _ path: String, _ kind: ContentKind, _ bytes: [UInt8], _ sink: DiagnosticSink, _ prose: inout Prose?
  ) -> ParsedFile.Content? {
    switch kind {
    case .story:
      entry(bytes, StoryReader.schema, needsText: true, sink, &prose) {
        .story(StoryReader.story(from: $0, body: $1, path: path, zone: zone))
      }
    case .movement:
      entry(bytes, MovementReader.schema, sink, &prose) {
        .movement(MovementReader.movement(from: $0, body: $1, path: path, zone: zone))
      }
    case .document:
      entry(bytes, DocumentReader.schema, sink, &prose) {
        .document(DocumentReader.document(from: $0, body: $1, path: path, zone: zone))
      }
    case .bulletin:
      entry(bytes, BulletinReader.schema, sink, &prose) {
        .bulletin(BulletinReader.bulletin(from: $0, body: $1, path: path, zone: zone))
      }
    case .page:
      entry(bytes, FreePageReader.schema, needsText: true, sink, &prose) {
        .page(FreePageReader.page(from: $0, body: $1, path: path, zone: zone))
      }
    case .campaign:
      entry(bytes, CampaignReader.schema, sink, &prose) {
        .campaign(CampaignReader.campaign(from: $0, body: $1, path: path, zone: zone))
      }
    case .report:
      entry(bytes, ReportReader.schema, needsText: true, readsQueries: true, sink, &prose) {
        .report(ReportReader.report(from: $0, body: $1, path: path, zone: zone, source: bytes))
      }
    case .frozenReport:
      FrozenReport.owner(ofText: path).flatMap { owner in
        entry(bytes, ReportReader.schema, readsQueries: true, sink, &prose) {
          let report = ReportReader.report(from: $0, body: $1, path: owner.path, zone: zone, source: bytes)
          return .frozenReport(FrozenReport(version: owner.version, report: report, path: path))
        }
      }
    case .frozenData:
      .frozenData(bytes)
    case .organisations:
      Self.yaml(bytes, sink).map { .organisations(OrganisationsReader.organisations(from: $0, sink: sink)) }
    case .events:
      Self.yaml(bytes, sink).map { .events(EventsReader.events(from: $0, sink: sink)) }
    case .units:
      .units(UnitsReader.units(bytes, sink: sink))
    case .phrases:
      Self.yaml(bytes, sink).map { .phrases(PhrasesReader.table(from: $0, sink: sink)) }
    case .site, .tableSchemas, .table, .file:
      .file
    }
  }

  private func entry(
    _ bytes: [UInt8], _ schema: Schema, needsText: Bool = false, readsQueries: Bool = false,
    _ sink: DiagnosticSink, _ prose: inout Prose?, make: (MapReader, Body) -> ParsedFile.Content
  ) -> ParsedFile.Content? {
    let file = MarkdownFile.read(
      bytes, schema: schema, needsText: needsText, readsQueries: readsQueries, collectsProse: collectsProse,
      renderer: markdown, sink: sink)
    guard let file else { return nil }
    prose = file.proseBlocks.map {
      Prose(path: sink.path, blocks: $0, accepted: file.map.strings(CommonKeys.accepted))
    }
    return make(file.map, file.body)
  }

  private static func yaml(_ bytes: [UInt8], _ sink: DiagnosticSink) -> YAMLNode? {
    guard var clean = SourceEncoding.clean(bytes, sink: sink) else { return nil }
    if clean.starts(with: [0xEF, 0xBB, 0xBF]) { clean.removeFirst(3) }
    return YAMLReader.read(String(decoding: clean, as: UTF8.self), firstLine: 1, into: sink)
  }
}
