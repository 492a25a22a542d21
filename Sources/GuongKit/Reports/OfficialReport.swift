import GuongModel
import GuongPrinting
import VietnameseText

/// A report in the form of an official document.
struct OfficialReport {
  let document: OfficialDocument

  /// - Parameter bodyHTML: the text with its figures, for paper.
  init(_ page: Published<Report>, bodyHTML: String, names: OrganisationNames, isSample: Bool) {
    let report = page.entry
    let parts = report.official
    let issuer = parts.issuer.map { names.name($0.value) } ?? ""
    let governing = parts.governingBody ?? parts.issuer.flatMap { names.parent(of: $0.value) }
    let (main, appendices) = Self.split(bodyHTML)
    var document = OfficialDocument(
      governingBody: governing?.uppercased(), issuer: issuer.uppercased(), issuerInText: issuer.isEmpty ? nil : issuer,
      number: parts.number, symbol: parts.symbol ?? "BC", place: parts.place ?? "……", date: page.header.date?.value,
      kindName: "BÁO CÁO", subject: Self.subject(page.header.title.value), addressees: parts.addressees,
      legalBasis: parts.legalBasis, bodyHTML: main, recipients: parts.recipients,
      signature: Signature(
        lines: parts.signing?.authority.map(AuthorityLine.init(line:)) ?? [], signer: parts.signing?.name))
    document.appendices = appendices
    if isSample { document.bands.append(.sample) }
    if page.state != .published { document.bands.append(.draft) }
    self.document = document
  }

  /// The title without «Báo cáo», which stands above it.
  private static func subject(_ title: String) -> String {
    guard title.lowercased().hasPrefix("báo cáo ") else { return title }
    let rest = title.dropFirst("báo cáo ".count)
    return rest.prefix(1).uppercased() + rest.dropFirst()
  }

  /// What follows a heading «Phụ lục …» of the second rank is an appendix. The footnotes, which stand at the end of the text,
  /// go with every part: each prints those that it refers to.
  private static func split(_ html: String) -> (main: String, appendices: [Appendix]) {
    var main = ""
    var appendices: [Appendix] = []
    let start = html.ranges(of: "<section class=\"footnotes\"").last?.lowerBound ?? html.endIndex
    let footnotes = html[start...]
    let html = html[..<start]
    for part in html.split(separator: "<h2", omittingEmptySubsequences: false).enumerated() {
      let text = part.offset == 0 ? String(part.element) : "<h2" + part.element
      if let title = part.offset == 0 ? nil : appendixTitle(text), let end = text.firstRange(of: "</h2>") {
        appendices.append(Appendix(title: title, bodyHTML: String(text[end.upperBound...])))
      } else if appendices.isEmpty {
        main += text
      } else {
        let last = appendices.count - 1
        appendices[last] = Appendix(title: appendices[last].title, bodyHTML: appendices[last].bodyHTML + text)
      }
    }
    return (main + footnotes, appendices.map { Appendix(title: $0.title, bodyHTML: $0.bodyHTML + footnotes) })
  }

  /// The words behind «Phụ lục» and its number.
  private static func appendixTitle(_ section: String) -> String? {
    guard let open = section.firstIndex(of: ">"), let close = section.firstRange(of: "</h2>") else { return nil }
    let heading = section[section.index(after: open)..<close.lowerBound]
    guard DiacriticFolding.fold(String(heading)).hasPrefix("phu luc"), !heading.contains("<") else { return nil }
    let rest = heading.dropFirst("Phụ lục".count).drop { !$0.isWhitespace && $0 != ":" }.drop {
      $0.isWhitespace || $0.isNumber || ":.–-".contains($0)
    }
    var words = rest.split(separator: " ")
    if let first = words.first, first.allSatisfy({ "IVX.:".contains($0) }) { words.removeFirst() }
    return words.isEmpty ? String(heading) : words.joined(separator: " ")
  }
}
