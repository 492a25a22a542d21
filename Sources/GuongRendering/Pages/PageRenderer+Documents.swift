import GuongModel
import VietnameseText

extension PageRenderer {
  func documentsPage(_ plan: PagePlan) -> [UInt8] {
    var groups: [DocumentGroupView] = []
    var undated: [DocumentRowView] = []
    for document in site.documents {
      guard let year = document.header.date?.value.year else {
        undated.append(documentRow(document))
        continue
      }
      let title = text(.year, ["year": "\(year)"])
      if let last = groups.indices.last, groups[last].title == title {
        groups[last].rows.append(documentRow(document))
      } else {
        groups.append(DocumentGroupView(title: title, id: "nam-\(year)", rows: [documentRow(document)]))
      }
    }
    if !undated.isEmpty { groups.append(DocumentGroupView(title: text(.undated), id: "khong-ngay", rows: undated)) }
    let count = site.documents.count
    let view = DocumentsView(
      title: text(.documents),
      countText: count == 0 ? nil : text(.documentCount, ["count": number(count)]), groups: groups)
    return page(.documents, view, meta: meta(text(.documents), description: nil, plan: plan), plan: plan)
  }

  func documentPage(_ index: Int, _ plan: PagePlan) -> [UInt8] {
    let page = site.documents[index]
    let document = page.entry
    let cited = site.citedBy[index]
    let view = DocumentView(
      title: document.shortName, type: document.type.name, number: document.number?.value,
      date: page.header.date.map { longDate($0.value) }, issuer: document.issuer, subject: document.subject,
      bands: bands(page.header, state: page.state), validity: validity(document),
      validityPeriod: validity(from: document.validFrom, to: document.validTo),
      replacedBy: document.replacedBy.flatMap { self.document(at: $0.value, from: page.header.path) }
        .map { LinkView(title: $0.entry.shortName, url: href($0.address)) },
      replaces: site.documents.filter { self.isReplaced($0, by: page) }
        .map { LinkView(title: $0.entry.shortName, url: href($0.address)) },
      bodyHTML: document.body.isEmpty ? nil : body(page.body), attachments: attachments(page.attachments),
      citedBy: cited.map { CitationView(title: $0.title, url: href($0.address)) },
      citedByText: cited.isEmpty ? nil : text(.citedByCount, ["count": number(cited.count)]))
    var meta = meta(document.shortName, description: document.subject, plan: plan)
    meta.publishedTime = page.header.date?.value.iso
    return self.page(.document, view, meta: meta, plan: plan)
  }

  // MARK: Rows and references

  func documentRow(_ page: Published<Document>) -> DocumentRowView {
    let document = page.entry
    return DocumentRowView(
      title: document.shortName, url: href(page.address), type: document.type.name, number: document.number?.value,
      date: page.header.date.map { date($0.value) }, issuer: document.issuer, subject: document.subject,
      validity: validity(document))
  }

  func documentRow(at reference: String, from path: String) -> DocumentRowView? {
    document(at: reference, from: path).map { documentRow($0) }
  }

  /// The document that a path in the file at `path` means, if readers may see it.
  func document(at reference: String, from path: String) -> Published<Document>? {
    guard let target = PathName.resolve(reference, from: path) else { return nil }
    return site.documents.first { $0.header.path == target || $0.header.path == target + "/index.md" }
  }

  private func isReplaced(_ old: Published<Document>, by page: Published<Document>) -> Bool {
    guard let reference = old.entry.replacedBy else { return false }
    return PathName.resolve(reference.value, from: old.header.path) == page.header.path
  }

  /// Whether the document is in force today; `nil` when nothing is said of it.
  private func validity(_ document: Document) -> ValidityView? {
    if document.replacedBy != nil { return ValidityView(text: text(.replaced), inForce: false) }
    if let to = document.validTo, to < today { return ValidityView(text: text(.noLongerInForce), inForce: false) }
    if let from = document.validFrom, from > today {
      return ValidityView(text: text(.notYetInForce, ["date": shortDate(from)]), inForce: false)
    }
    guard document.validFrom != nil || document.validTo != nil else { return nil }
    return ValidityView(text: text(.inForce), inForce: true)
  }
}
