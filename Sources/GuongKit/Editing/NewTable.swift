import GuongModel
import GuongParsing
import GuongPublishing
import GuongSupport
import VietnameseText

/// Makes a table of a campaign for an editor to fill in: a CSV file with the headings of its schema and a row of examples.
package enum NewTable {
  /// Why there is no new table.
  package struct Refusal: Error, Sendable {
    package let message: Bilingual
  }

  /// - Parameters:
  ///   - name: any name of a table: «Công trình chào mừng», `works`.
  ///   - campaign: the id of a campaign; needed only where the site has several and shows none of them on its home page.
  /// - Returns: the new file's path from the site's folder.
  ///
  /// Errors: a table that does not exist or that the campaign has; what the disk refused.
  package static func create(
    _ name: String, campaign: String?, _ request: BuildRequest, today: CalendarDate
  ) throws(DiskError) -> Result<String, Refusal> {
    let tree = try SourceTree(root: request.site + "/content")
    let source = try ContentSource(tree)
    let content = ContentLoader.load(
      source, includesDrafts: true, workers: request.workers ?? Parallel.defaultWorkers, markdown: request.markdown
    ).content
    guard let content else {
      return refuse(
        "Chưa đọc được content/site.yaml; chạy guong check để xem lỗi.", "content/site.yaml cannot be read.")
    }
    let schemas = content.tableSchemas
    guard let schema = TableNames(schemas).schema(named: name) else { return .failure(unknown(name, schemas)) }
    let id: String
    switch self.campaign(campaign, content, source.paths) {
    case .success(let found): id = found
    case .failure(let refusal): return .failure(refusal)
    }
    let parts = content.tableParts.filter { $0.campaign == id && $0.table.schema.id == schema.id }
    if !parts.isEmpty {
      // Of a file that cannot be read nothing is known but its folder.
      let path = parts.lazy.compactMap { $0.table.sources.first?.path }.first ?? "content/campaigns/\(id)"
      return refuse(
        "Đợt thi đua «\(id)» đã có bảng «\(schema.title.vi)»: \(path). Mở tệp ấy và điền tiếp.",
        "The campaign «\(id)» has the table «\(schema.title.en)» already: \(path).")
    }
    let path = "content/campaigns/\(id)/\(Slug.make(schema.title.vi, fallback: schema.id)).csv"
    let example = TableExampleRow(content: content, campaign: id, today: today)
    try AtomicFile.write(
      Array(TableForm(schema).text([example.row(schema)]).utf8), toPath: "\(request.site)/\(path)",
      mode: .failIfExists)
    return .success(path)
  }

  private static func refuse(_ vi: String, _ en: String) -> Result<String, Refusal> {
    .failure(Refusal(message: Bilingual(vi: vi, en: en)))
  }

  private static func unknown(_ name: String, _ schemas: [TableSchema]) -> Refusal {
    let list = schemas.map { "  \($0.title.vi) (\($0.id))" }.joined(separator: "\n")
    let near = TableNames(schemas).suggestion(for: name)
    return Refusal(
      message: Bilingual(
        vi: "Không có bảng nào tên là «\(name)».\(near.map { " Có phải ý bạn là «\($0)»?" } ?? "") Các bảng:\n\(list)",
        en: "There is no table «\(name)».\(near.map { " Did you mean «\($0)»?" } ?? "") The tables are:\n\(list)"))
  }

  /// The one that was named, the one on the home page, or the only one.
  private static func campaign(
    _ wanted: String?, _ content: ParsedContent, _ paths: [String]
  ) -> Result<String, Refusal> {
    let ids = paths.compactMap { path -> String? in
      let parts = PathName.components(of: path)
      return parts.count == 4 && parts[1] == "campaigns" && parts[3] == "campaign.md" ? String(parts[2]) : nil
    }
    if let wanted {
      if ids.contains(wanted) { return .success(wanted) }
    } else if let shown = content.settings.campaign?.value, ids.contains(shown) {
      return .success(shown)
    } else if ids.count == 1 {
      return .success(ids[0])
    }
    guard !ids.isEmpty else {
      return .failure(
        Refusal(
          message: Bilingual(
            vi: "Trang chưa có đợt thi đua nào. Tạo content/campaigns/TÊN-ĐỢT-THI-ĐUA/campaign.md trước.",
            en: "The site has no campaign. Make content/campaigns/NAME-OF-CAMPAIGN/campaign.md first.")))
    }
    let list = ids.joined(separator: ", ")
    return .failure(
      Refusal(
        message: Bilingual(
          vi: "Chưa rõ bảng thuộc đợt thi đua nào. Thêm --campaign với một trong: \(list).",
          en: "It is not clear which campaign the table belongs to. Add --campaign with one of: \(list).")))
  }
}
