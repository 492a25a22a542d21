import GuongModel
import VietnameseText

/// The tables of all campaigns, to be looked at and taken along.
extension PageRenderer {
  /// Rows on a page at most; whoever wants more takes a file.
  static let openRowLimit = 100

  /// All tables of all campaigns.
  func openDataPage(_ plan: PagePlan) -> [UInt8] {
    let groups = site.campaigns.indices.map { site.openTables(ofCampaign: $0) }.filter { !$0.isEmpty }
    var view = FiguresPageView(title: text(.openData), lead: text(.openDataLead), bands: BandsView())
    // Each table's own page says the same of its own rows.
    view.bands.sampleData = groups.joined().contains(where: \.isSample)
    view.facts = [FactView(label: text(.openDataPublisher), text: site.settings.organisation)] + licenceFact
    view.sections = groups.map(openDataSection)
    var meta = meta(text(.openData), description: text(.openDataLead), plan: plan)
    meta.structuredDataHTML = DatasetDescription(site: site).catalogue(
      groups.joined().map { ($0, openTitle($0), openDescription($0)) }, title: text(.openData),
      description: text(.openDataLead))
    return page(.figuresPage, view, meta: meta, plan: plan, hasFigures: true)
  }

  private func openDataSection(_ tables: [OpenTable]) -> FigureSectionView {
    let campaign = tables[0].campaign
    let title = campaign.entry.shortTitle ?? campaign.header.title.value
    return FigureSectionView(
      id: Self.openDataAnchor(ofCampaign: campaign.entry.id), title: title,
      tables: [
        DataTableView(
          id: "bang-" + campaign.entry.id, caption: title, hidesCaption: true,
          columns: [
            column(.openDataTable), column(.openDataRows, numeric: true), column(.asOf, numeric: true),
          ] + OpenTableFormat.allCases.map { CellView(text: formatName($0)) },
          rows: tables.map { table in
            DataRowView(
              cells: [
                CellView(
                  text: table.schema.title[site.settings.language], url: href(table.address),
                  note: table.isPublished ? nil : text(.openDataCorrecting), heading: true),
                CellView(text: table.isPublished ? number(table.data.count) : "–", numeric: true),
                dateCell(table.asOf),
              ]
                + OpenTableFormat.allCases.map { format in
                  table.isPublished
                    ? CellView(text: formatName(format), url: href(table.address(format))) : CellView(text: "")
                })
          })
      ])
  }

  private func formatName(_ format: OpenTableFormat) -> String {
    switch format {
    case .csv: "CSV"
    case .json: "JSON"
    case .schema: text(.openDataSchemaShort)
    }
  }

  private var licenceFact: [FactView] {
    site.settings.licence.map { [FactView(label: text(.openDataLicence), text: $0)] } ?? []
  }

  private func openTitle(_ table: OpenTable) -> String {
    let campaign = table.campaign.entry.shortTitle ?? table.campaign.header.title.value
    return "\(table.schema.title[site.settings.language]) – \(campaign)"
  }

  private func openDescription(_ table: OpenTable) -> String {
    text(
      .openDataTableLead,
      [
        "summary": table.schema.summary[site.settings.language],
        "campaign": table.campaign.entry.shortTitle ?? table.campaign.header.title.value,
        "publisher": site.settings.organisation,
      ])
  }

  // MARK: One table

  /// - Parameter index: into the tables of the campaign.
  func openTablePage(_ campaign: Int, _ index: Int, _ plan: PagePlan) -> [UInt8] {
    guard let table = site.openTable(ofCampaign: campaign, index) else { return [] }
    var view = FiguresPageView(
      kind: LinkView(title: text(.openData), url: href(Addresses.openData)),
      title: table.schema.title[site.settings.language], lead: openDescription(table),
      bands: figureBands(table.campaign))
    view.siblings = site.openTables(ofCampaign: campaign).map { other in
      NavigationItemView(
        title: other.schema.title[site.settings.language], url: href(other.address), current: other.id == table.id)
    }
    view.facts = openFacts(table)
    view.sections = [columnSection(table)]
    if table.isPublished {
      view.sections.insert(downloadSection(table), at: 0)
      view.sections.append(rowSection(table))
    } else {
      view.correcting = text(.correctingPage)
    }
    var meta = meta(openTitle(table), description: openDescription(table), plan: plan)
    meta.structuredDataHTML = DatasetDescription(site: site).dataset(
      table, title: openTitle(table), description: openDescription(table))
    return page(.figuresPage, view, meta: meta, plan: plan, hasFigures: true)
  }

  func openTableFile(_ campaign: Int, _ index: Int, _ format: OpenTableFormat) -> [UInt8] {
    var bytes: [UInt8] = []
    openTableFile(campaign, index, format) { bytes += $0 }
    return bytes
  }

  func openTableFile(_ campaign: Int, _ index: Int, _ format: OpenTableFormat, into write: ([UInt8]) -> Void) {
    guard let table = site.openTable(ofCampaign: campaign, index) else { return }
    OpenTableFiles(renderer: self, table: table).write(format, into: write)
  }

  private func openFacts(_ table: OpenTable) -> [FactView] {
    let facts = OpenTableFacts(table, settings: site.settings)
    let campaign = table.campaign
    var views = [
      FactView(
        label: text(.openDataCampaign),
        links: [
          ReferenceView(
            title: campaign.entry.shortTitle ?? campaign.header.title.value, url: href(campaign.address))
        ] + [figuresPage(ofTable: table.id, ofCampaign: table.campaignIndex)].compactMap(\.self)),
      FactView(label: text(.openDataPublisher), text: facts.publisher),
    ]
    views += licenceFact
    guard table.isPublished else { return views }
    views.append(FactView(label: text(.openDataSource), text: facts.source))
    if let asOf = table.asOf { views.append(FactView(label: text(.asOf), text: shortDate(asOf))) }
    views.append(FactView(label: text(.openDataRows), text: number(table.data.count)))
    return views
  }

  private func downloadSection(_ table: OpenTable) -> FigureSectionView {
    FigureSectionView(
      id: "tai-ve", title: text(.openDataDownloads), summary: text(.openDataDownloadsExplained),
      links: OpenTableFormat.allCases.map { format in
        let title: StringKey =
          switch format {
          case .csv: .openDataCsv
          case .json: .openDataJson
          case .schema: .openDataSchema
          }
        return LinkView(title: text(title), url: href(table.address(format)))
      })
  }

  private func columnSection(_ table: OpenTable) -> FigureSectionView {
    let language = site.settings.language
    return FigureSectionView(
      id: "cot", title: text(.openDataColumns),
      tables: [
        DataTableView(
          id: "bang-cot", caption: text(.openDataColumns), hidesCaption: true,
          columns: [
            column(.openDataColumnName), column(.openDataColumnTitle), column(.openDataColumnContent),
            column(.openDataColumnKind),
          ],
          rows: table.columns.map { column in
            DataRowView(cells: [
              CellView(text: column.name, heading: true),
              CellView(text: column.title[language], note: column.unit?[language]),
              CellView(text: column.summary[language]),
              CellView(text: text(column.type.title), note: column.isRequired ? text(.dataRequired) : nil),
            ])
          })
      ])
  }

  private func rowSection(_ table: OpenTable) -> FigureSectionView {
    let count = table.data.count
    var section = FigureSectionView(id: "du-lieu", title: text(.openDataContent))
    guard count > 0 else {
      section.emptyText = text(.openDataEmpty)
      return section
    }
    if count > Self.openRowLimit {
      section.summary = text(
        .openDataFirstRows,
        ["shown": number(Self.openRowLimit), "count": number(count)])
    }
    var rows = OpenTableCells(table, renderer: self).view(
      id: "bang-du-lieu", caption: table.schema.title[site.settings.language], limit: Self.openRowLimit, note: nil)
    rows.hidesCaption = true
    section.tables = [rows]
    return section
  }

  /// The document that a row of a table names.
  func document(named reference: String, ofCampaign index: Int) -> Published<Document>? {
    document(at: reference, from: site.campaigns[index].header.path)
      ?? site.documents.first { $0.header.name == reference }
  }
}

extension ColumnType {
  /// The name of the type for readers.
  fileprivate var title: StringKey {
    switch self {
    case .text: .dataText
    case .identifier: .dataIdentifier
    case .integer: .dataInteger
    case .number: .dataNumber
    case .percentage: .dataPercentage
    case .date: .dataDate
    case .boolean: .dataBoolean
    case .period: .dataPeriod
    case .choice: .dataChoice
    case .reference: isPage ? .dataPage : .dataReference
    case .references: .dataReferences
    }
  }
}
