import GuongModel
import VietnameseText

/// Tables described for search engines of data: schema.org `Dataset` and `DataCatalog`, as JSON-LD.
struct DatasetDescription {
  let site: Site

  private var base: BaseURL { site.settings.baseURL }
  private var language: Language { site.settings.language }

  /// One table, for its own page.
  /// - Parameter description: a sentence or two; the summary of a table alone is often shorter than search engines ask for.
  func dataset(_ table: OpenTable, title: String, description: String) -> String {
    var members: [JSONValue.Member] = [("@context", .text("https://schema.org"))]
    members += dataset(table, title: title, description: description, isWhole: true)
    return Self.element(members)
  }

  /// All tables, for the index.
  func catalogue(_ tables: [(table: OpenTable, title: String, description: String)], title: String, description: String)
    -> String
  {
    Self.element([
      ("@context", .text("https://schema.org")), ("@type", .text("DataCatalog")), ("name", .text(title)),
      ("description", .text(description)), ("url", .text(Addresses.openData.url(under: base))),
      ("inLanguage", .text(language.rawValue)), ("publisher", publisher),
      (
        "dataset",
        .list(
          tables.map {
            .object(dataset($0.table, title: $0.title, description: $0.description, isWhole: false))
          })
      ),
    ])
  }

  private func dataset(_ table: OpenTable, title: String, description: String, isWhole: Bool) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = [
      ("@type", .text("Dataset")), ("name", .text(title)), ("description", .text(description)),
      ("url", .text(table.address.url(under: base))), ("inLanguage", .text(language.rawValue)),
      ("isAccessibleForFree", .boolean(true)), ("creator", publisher), ("publisher", publisher),
    ]
    if let licence = site.settings.licence { members.append(("license", Self.licence(licence))) }
    if let asOf = table.asOf { members.append(("dateModified", .text(asOf.iso))) }
    if let time = temporalCoverage(table) { members.append(("temporalCoverage", .text(time))) }
    if let place = place { members.append(("spatialCoverage", place)) }
    if table.isPublished { members.append(("distribution", .list(distribution(table)))) }
    guard isWhole else { return members }
    members.append(
      (
        "includedInDataCatalog",
        .object([("@type", .text("DataCatalog")), ("url", .text(Addresses.openData.url(under: base)))])
      ))
    let variables = table.columns.filter(\.type.isQuantity).map(variable)
    if !variables.isEmpty { members.append(("variableMeasured", .list(variables))) }
    return members
  }

  private func variable(_ column: TableColumn) -> JSONValue {
    var members: [JSONValue.Member] = [
      ("@type", .text("PropertyValue")), ("name", .text(column.title[language])),
      ("description", .text(column.summary[language])),
    ]
    if let unit = column.unit { members.append(("unitText", .text(unit[language]))) }
    return .object(members)
  }

  private func distribution(_ table: OpenTable) -> [JSONValue] {
    [OpenTableFormat.csv, .json].map { format in
      .object([
        ("@type", .text("DataDownload")), ("encodingFormat", .text(format.mediaType)),
        ("contentUrl", .text(table.address(format).url(under: base))),
      ])
    }
  }

  private var publisher: JSONValue {
    .object([
      ("@type", .text("Organization")), ("name", .text(site.settings.organisation)),
      ("url", .text(Addresses.home.url(under: base))),
    ])
  }

  private static func licence(_ licence: String) -> JSONValue {
    licence.hasPrefix("https://") || licence.hasPrefix("http://")
      ? .text(licence) : .object([("@type", .text("CreativeWork")), ("name", .text(licence))])
  }

  /// ISO 8601 interval: of the periods in the rows, else of the campaign; `..` where its start is unknown.
  private func temporalCoverage(_ table: OpenTable) -> String? {
    if let periods = table.periods { return "\(periods.from.iso)/\(periods.to.iso)" }
    return table.campaign.entry.period.map { "\($0.from?.iso ?? "..")/\($0.to.iso)" }
  }

  /// The district, else the province, that the site tells of.
  private var place: JSONValue? {
    let unit = site.units.first { $0.kind == .district } ?? site.units.first { $0.kind == .province }
    return unit.map { .object([("@type", .text("Place")), ("name", .text($0.name))]) }
  }

  /// The whole element; `JSONValue` writes `<` as an escape, so nothing inside can end it.
  private static func element(_ members: [JSONValue.Member]) -> String {
    var bytes = Array("<script type=\"application/ld+json\">".utf8)
    JSONValue.object(members).append(to: &bytes)
    bytes += "</script>".utf8
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension ColumnType {
  /// Whether cells measure something.
  fileprivate var isQuantity: Bool {
    switch self {
    case .number, .percentage: true
    case .text, .identifier, .integer, .date, .boolean, .period, .choice, .reference, .references: false
    }
  }
}
