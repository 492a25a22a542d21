import GuongModel
import GuongParsing
import GuongSupport
import VietnameseText

/// Content source → parsed content: every file read and parsed, on all cores.
package enum ContentLoader {
  /// - Parameter collectsProse: whether the texts will be proofread.
  /// - Returns: `nil` content when no page can be built; the diagnostics then hold a fatal one.
  package static func load(
    _ source: ContentSource, includesDrafts: Bool, workers: Int, markdown: MarkdownRenderer, collectsProse: Bool = false
  ) -> (content: ParsedContent?, diagnostics: [Diagnostic]) {
    let sitePath = "content/site.yaml"
    guard source.paths.contains(sitePath) else {
      return (nil, source.findings + [Diagnostic(.siteFileMissing, at: SourceLocation(sitePath))])
    }
    let (settings, siteDiagnostics) = readSettings(source, sitePath)
    guard let settings, let zone = SiteZone(settings.timeZone) else { return (nil, source.findings + siteDiagnostics) }

    let (schemas, schemaDiagnostics) = readSchemas(source)
    let parser = ContentParser(zone: zone, markdown: markdown, collectsProse: collectsProse, tables: schemas)
    let twins = twins(source.paths)
    let parsed = Parallel.map(count: source.paths.count, workers: workers) { index in
      twins.contains(index) ? twin(source.paths[index], parser) : parse(source.paths[index], source, parser)
    }
    let linked = source.findings.filter(isLinkedTable).map(\.location.path)
    var content = ParsedContent(settings: settings, zone: zone)
    content.tableSchemas = schemas
    content.diagnostics = source.findings.filter { !isLinkedTable($0) } + siteDiagnostics + schemaDiagnostics
    let lost = linked.map { parser.lostTable(path: $0, LostTable.symbolicLink($0)) }
    ContentGathering.gather(parsed + lost, includesDrafts: includesDrafts, into: &content)
    return (content, content.diagnostics)
  }

  /// Whether a finding is of a symbolic link among a campaign's tables.
  private static func isLinkedTable(_ finding: Diagnostic) -> Bool {
    let path = finding.location.path
    return finding.rule == .fileSymbolicLink && isTable(path)
  }

  private static func isTable(_ path: String) -> Bool {
    ContentKind(path: path) == .table && !PathName.isSetAside(path)
  }

  /// Paths that are equal but for normalisation: of each such group the composed one is read, the others are these.
  private static func twins(_ paths: [String]) -> Set<Int> {
    // Strings are equal when they are canonically equivalent.
    var chosen: [String: Int] = [:]
    chosen.reserveCapacity(paths.count)
    var twins: Set<Int> = []
    for (index, path) in paths.enumerated() {
      guard let other = chosen[path] else {
        chosen[path] = index
        continue
      }
      twins.insert(NFC.isNFC(path) ? other : index)
      if NFC.isNFC(path) { chosen[path] = index }
    }
    return twins
  }

  private static func twin(_ path: String, _ parser: ContentParser) -> ParsedFile {
    let told = Diagnostic(.fileNameTwin, at: SourceLocation(path))
    if isTable(path) { return parser.lostTable(path: path, told) }
    let isFile = ContentKind(path: path) == .file
    return ParsedFile(path: path, content: isFile ? .file : .nothing, diagnostics: [told])
  }

  private static func readSettings(
    _ source: ContentSource, _ path: String
  ) -> (settings: SiteSettings?, diagnostics: [Diagnostic]) {
    switch source.read(path, limit: ContentKind.site.sizeLimit) {
    case .success(let bytes): return ContentParser.settings(path: path, bytes: bytes)
    case .failure(let failure):
      return (nil, [Diagnostic(.siteFileUnreadable, at: SourceLocation(path), ["reason": failure.reason])])
    }
  }

  /// What tables a campaign may have: every spreadsheet is read by it.
  ///
  /// A fault of that file is fatal: it may be a slip in the name of a column that must not be published.
  package static func readSchemas(_ source: ContentSource) -> (schemas: [TableSchema], diagnostics: [Diagnostic]) {
    let path = "content/tables.yaml"
    guard source.paths.contains(path) else { return (StandardTables.schemas, []) }
    let (schemas, diagnostics) =
      switch source.read(path, limit: ContentKind.tableSchemas.sizeLimit) {
      case .success(let bytes): TableSchemasReader.schemas(path: path, bytes: bytes)
      case .failure(let failure):
        (StandardTables.schemas, [fault(failure, path, ContentKind.tableSchemas.sizeLimit)])
      }
    guard let first = diagnostics.first(where: { $0.severity == .error }) else { return (schemas, diagnostics) }
    return (schemas, diagnostics + [Diagnostic(.tableSchemasFaulty, at: first.location)])
  }

  private static func parse(_ path: String, _ source: ContentSource, _ parser: ContentParser) -> ParsedFile {
    let kind = ContentKind(path: path)
    if kind == .file, PathName.fileExtension(of: path) == "svg" { return checkDrawing(path, source) }
    if kind == .file || kind == .site || kind == .tableSchemas || PathName.isSetAside(path) {
      return ParsedFile(path: path, content: .file, diagnostics: [])
    }
    switch source.read(path, limit: kind.sizeLimit) {
    case .success(let bytes): return parser.parse(path: path, kind: kind, bytes: bytes)
    case .failure(let failure) where kind == .table:
      let told = failure.excessiveSize.map { LostTable.tooLarge(path, $0, limit: kind.sizeLimit) }
      return parser.lostTable(path: path, told ?? fault(failure, path, kind.sizeLimit))
    case .failure(let failure):
      return ParsedFile(path: path, content: .nothing, diagnostics: [fault(failure, path, kind.sizeLimit)])
    }
  }

  /// An SVG file is a document of its own once somebody opens it, so it must not bring scripts to the site's address.
  private static func checkDrawing(_ path: String, _ source: ContentSource) -> ParsedFile {
    let location = SourceLocation(path)
    switch source.read(path, limit: ContentKind.story.sizeLimit) {
    case .success(let bytes):
      let found = ActiveDrawing.find(in: bytes).map { [Diagnostic(.pictureActive, at: location, ["found": $0])] } ?? []
      return ParsedFile(path: path, content: .file, diagnostics: found)
    case .failure(let failure):
      let limit = ContentKind.story.sizeLimit
      return ParsedFile(path: path, content: .file, diagnostics: [fault(failure, path, limit)])
    }
  }

  private static func fault(_ failure: ContentSource.Failure, _ path: String, _ limit: Int) -> Diagnostic {
    guard let size = failure.excessiveSize else {
      return Diagnostic(.fileUnreadable, at: SourceLocation(path), ["reason": failure.reason])
    }
    return Diagnostic(
      .fileTooLarge, at: SourceLocation(path),
      ["size": "\(Megabytes.from(size))", "limit": "\(Megabytes.from(limit))"])
  }
}
