import GuongModel

/// What a file of the content tree is, told by its path alone.
package enum ContentKind: Sendable, CaseIterable {
  case site
  case units
  case organisations
  case story
  case movement
  case document
  case bulletin
  case page
  case campaign
  case report
  /// The text of a frozen report, and its data.
  case frozenReport
  case frozenData
  case events
  case phrases
  /// Tables that the site adds.
  case tableSchemas
  /// A spreadsheet of a campaign.
  case table
  /// A picture, a sound, an attachment: copied where a page names it, never read.
  case file

  /// Bytes that a file of this kind may have at most.
  package var sizeLimit: Int {
    switch self {
    case .file: .max
    // A million rows of figures take 50 MB.
    case .frozenData: 64 * 1024 * 1024
    case .table: 256 * 1024 * 1024
    default: 4 * 1024 * 1024
    }
  }

  /// The keys of such a file, or of each item where it is a list; `nil` for a file that has none.
  package var schema: Schema? {
    switch self {
    case .site: SiteSettingsReader.schema
    case .units: UnitsReader.schema
    case .organisations: OrganisationsReader.schema
    case .story: StoryReader.schema
    case .movement: MovementReader.schema
    case .document: DocumentReader.schema
    case .bulletin: BulletinReader.schema
    case .page: FreePageReader.schema
    case .campaign: CampaignReader.schema
    case .report, .frozenReport: ReportReader.schema
    case .events: EventsReader.schema
    case .phrases: PhrasesReader.schema
    case .tableSchemas: TableSchemasReader.schema
    case .table, .frozenData, .file: nil
    }
  }

  /// Of spreadsheets, also such as cannot be read, so that their editors are told.
  private static let tableExtensions: Set<String> = ["csv", "tsv", "xlsx", "xlsm", "xls", "xlsb", "ods", "yaml", "yml"]

  /// Whether a spreadsheet lies beside the campaigns' folders, or deeper than where their tables are looked for.
  package static func isMisplacedTable(_ path: String) -> Bool {
    let components = PathName.components(of: path)
    return components.count != 4 && path.hasPrefix("content/campaigns/") && !PathName.isSetAside(path)
      && tableExtensions.contains(PathName.fileExtension(of: path))
  }

  /// Whether a text lies among a campaign's tables: «Unicode Text» is one of the kinds in which Excel saves them.
  package static func isTextBesideTables(_ path: String) -> Bool {
    path.hasPrefix("content/campaigns/") && PathName.components(of: path).count == 4 && !PathName.isSetAside(path)
      && ["txt", "prn", "dif", "numbers"].contains(PathName.fileExtension(of: path))
  }

  /// - Parameter path: from the site's folder, such as `content/stories/dao.md`.
  package init(path: String) {
    switch path {
    case "content/site.yaml":
      self = .site
      return
    case "content/units.csv":
      self = .units
      return
    case "content/organisations.yaml":
      self = .organisations
      return
    case "content/tables.yaml":
      self = .tableSchemas
      return
    case "content/phrases.yaml":
      self = .phrases
      return
    default: break
    }
    let components = PathName.components(of: path)
    guard components.count >= 3, components[0] == "content" else {
      self = .file
      return
    }
    if components[1] == "campaigns", components.count == 4 {
      switch components[3] {
      case "campaign.md": self = .campaign
      case "events.yaml": self = .events
      default:
        let isTable = Self.tableExtensions.contains(PathName.fileExtension(of: path))
        self = isTable ? .table : .file
      }
      return
    }
    if components[1] == "reports", components[2] == "frozen" {
      self = FrozenReport.owner(ofText: path) != nil ? .frozenReport : path.hasSuffix(".json") ? .frozenData : .file
      return
    }
    guard path.utf8.suffix(3).elementsEqual(".md".utf8) else {
      self = .file
      return
    }
    switch components[1] {
    case "stories": self = .story
    case "movements": self = .movement
    case "documents": self = .document
    case "bulletins": self = .bulletin
    case "pages": self = .page
    case "reports": self = .report
    default: self = .file
    }
  }
}
