import GuongModel
import GuongParsing

/// Sorts parsed files into the content they belong to. A file with an error of its own is kept only by name.
enum ContentGathering {
  /// - Parameter includesDrafts: otherwise the faults of texts that are still being written are nobody's business yet.
  static func gather(_ files: [ParsedFile], includesDrafts: Bool, into content: inout ParsedContent) {
    var events: [(path: String, events: [Event])] = []
    for file in files {
      if case .tables(let tables) = file.content, tables.isEmpty {
        content.files.insert(file.path)
        content.strayFiles.append(StrayFile(path: file.path, diagnostics: file.diagnostics))
        continue
      }
      let unfinished = includesDrafts ? nil : unfinishedState(of: file)
      let isBrokenPage = file.isBroken && isPage(file.content)
      // Only the address and the reason of a withdrawn page stay: no fault of the rest can reach a reader, nor take the address away.
      let keepsAddress = isBrokenPage && isWithdrawn(file)
      if unfinished == nil, !keepsAddress {
        content.diagnostics += file.diagnostics
        // Of a withdrawn page readers see the reason alone.
        if let prose = file.prose, file.header?.status != .withdrawn { content.prose.append(prose) }
      }
      if isBrokenPage, !keepsAddress {
        let title = file.header?.title.value
        content.broken.append(
          BrokenFile(
            path: file.path, title: title?.isEmpty == false ? title : nil, header: file.header,
            state: unfinished ?? .quarantined))
        continue
      }
      switch file.content {
      case .story(let story): content.stories.append(story)
      case .movement(let movement): content.movements.append(movement)
      case .document(let document): content.documents.append(document)
      case .bulletin(let bulletin): content.bulletins.append(bulletin)
      case .page(let page): content.pages.append(page)
      case .campaign(let campaign): content.campaigns.append(campaign)
      case .report(let report): content.reports.append(report)
      case .frozenReport(let frozen): content.frozenReports.append(frozen)
      case .frozenData(let bytes): content.frozenData[file.path] = bytes
      case .units(let units): content.units += units
      case .organisations(let organisations): content.organisations += organisations
      case .events(let found):
        content.campaignFiles.append(file.path)
        events.append((file.path, found))
      case .phrases(let table): content.phrases = table
      case .tables(let tables):
        // An attachment may look like a spreadsheet of figures.
        content.files.insert(file.path)
        content.campaignFiles.append(file.path)
        let campaign = PathName.components(of: file.path)[2]
        content.tableParts += tables.map { (String(campaign), $0) }
      case .file:
        if !file.isBroken { content.files.insert(file.path) }
        if ContentKind.isMisplacedTable(file.path) { content.strayFiles.append(misplaced(file.path)) }
        if ContentKind.isTextBesideTables(file.path) { content.strayFiles.append(unread(file.path)) }
      case .nothing: break
      }
    }
    for (path, found) in events {
      let folder = PathName.components(of: path).dropLast().last.map(String.init)
      guard let index = content.campaigns.firstIndex(where: { $0.id == folder }) else { continue }
      content.campaigns[index].events += found
    }
  }

  private static func misplaced(_ path: String) -> StrayFile {
    let told = Diagnostic(.tableMisplaced, at: SourceLocation(path), ["hint": attachmentHint])
    return StrayFile(path: path, diagnostics: [told])
  }

  private static func unread(_ path: String) -> StrayFile {
    let told = Diagnostic(
      .tableKindUnread, at: SourceLocation(path),
      ["extension": "." + PathName.fileExtension(of: path), "hint": attachmentHint])
    return StrayFile(path: path, diagnostics: [told])
  }

  private static let attachmentHint = Bilingual(
    vi: "Nếu chỉ là tệp kèm, ghi tệp ở «attachments» của trang dùng nó.",
    en: "If it is an attachment, name it in «attachments» of its page.")

  private static func isWithdrawn(_ file: ParsedFile) -> Bool {
    file.header?.status == .withdrawn && file.header?.withdrawal != nil
  }

  private static func unfinishedState(of file: ParsedFile) -> PublicationState? {
    switch file.header?.status {
    case .draft: .draft
    case .review: .inReview
    case .published, .withdrawn, nil: nil
    }
  }

  /// Of a table with a wrong row the sound rows are used; of a page with a fault nothing is.
  private static func isPage(_ content: ParsedFile.Content) -> Bool {
    switch content {
    case .units, .organisations, .events, .phrases, .tables, .frozenData, .file: false
    case .story, .movement, .document, .bulletin, .page, .campaign, .report, .frozenReport, .nothing: true
    }
  }
}
