import GuongModel
import VietnameseText

/// Finds what the reference columns of a campaign's tables may name.
struct ReferenceBook {
  private let context: TableContext
  /// The campaign's own file, from whose folder paths run.
  private let campaign: String

  init(_ context: TableContext, campaign: String) {
    self.context = context
    self.campaign = "content/campaigns/\(campaign)/campaign.md"
  }

  /// - Parameter tables: those of the campaign, their references already checked.
  func targets(of reference: TableReference, in tables: [TableData]) -> ReferenceTargets {
    switch reference {
    case .unit:
      return ReferenceTargets(
        kind: Bilingual(vi: "đơn vị nào", en: "unit"), ids: context.units.map(\.id), names: unitNames,
        declaredIn: [Self.unitsFile])
    case .organisation:
      return ReferenceTargets(
        kind: Bilingual(vi: "cơ quan nào", en: "organisation"), ids: organisationIDs, names: organisationNames,
        declaredIn: [Self.organisationsFile])
    case .participant:
      return ReferenceTargets(
        kind: Bilingual(vi: "đơn vị, cơ quan nào", en: "unit or organisation"),
        ids: context.units.map(\.id) + organisationIDs, names: unitNames + organisationNames,
        declaredIn: [Self.unitsFile, Self.organisationsFile])
    case .field:
      return ReferenceTargets(
        kind: Bilingual(vi: "lĩnh vực nào", en: "field"), ids: context.fields.map(\.id.value),
        names: context.fields.map { ($0.name, $0.id.value) }, declaredIn: ["content/site.yaml"])
    case .story:
      return ReferenceTargets(
        kind: Bilingual(vi: "bài viết nào", en: "story"), entries: context.stories, campaign: campaign)
    case .document:
      return ReferenceTargets(
        kind: Bilingual(vi: "văn bản nào", en: "document"), entries: context.documents, campaign: campaign)
    case .row(let id): return rows(of: id, in: tables)
    }
  }

  private func rows(of id: String, in tables: [TableData]) -> ReferenceTargets {
    guard let table = tables.first(where: { $0.schema.id == id }) else {
      let schema = StandardTables.schemas.first { $0.id == id }
      let title = schema?.title ?? id.bilingual
      return ReferenceTargets(
        kind: Bilingual(vi: "dòng nào của bảng «\(title.vi)»", en: "row of «\(title.en)»"), ids: [], names: [],
        table: schema ?? TableSchema(id, title: title, summary: title, columns: []), isMissing: true)
    }
    let title = table.schema.title
    let ids = table.schema.position(of: "id")
    let names = table.schema.position(of: "name") ?? table.schema.position(of: "title")
    var known: [String] = []
    var named: [(name: String, id: String)] = []
    if let ids {
      for row in 0..<table.count {
        guard case .text(let id) = table.value(row: row, column: ids) else { continue }
        known.append(id)
        if let names, case .text(let name) = table.value(row: row, column: names) { named.append((name, id)) }
      }
    }
    return ReferenceTargets(
      kind: Bilingual(vi: "dòng nào của bảng «\(title.vi)»", en: "row of «\(title.en)»"), ids: known, names: named,
      table: table.schema, isIncomplete: table.isIncomplete)
  }

  private static let unitsFile = "content/units.csv"
  private static let organisationsFile = "content/organisations.yaml"

  private var unitNames: [(name: String, id: String)] { context.units.map { ($0.name, $0.id) } }

  private var organisationIDs: [String] { context.organisations.map(\.id.value) }

  private var organisationNames: [(name: String, id: String)] {
    context.organisations.flatMap { organisation in
      [organisation.name, organisation.shortName].compactMap(\.self).map { ($0, organisation.id.value) }
    }
  }
}
