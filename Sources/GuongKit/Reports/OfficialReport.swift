import GuongModel
import GuongPrinting

/// A report in the form of an official document.
struct OfficialReport {
  let document: OfficialDocument

  /// - Parameter bodyHTML: the text with its figures, for paper.
  init(_ page: Published<Report>, bodyHTML: String, names: OrganisationNames, isSample: Bool) {
    let report = page.entry
    let parts = report.official
    let issuer = parts.issuer.map { names.name($0.value) } ?? ""
    let governing = parts.governingBody ?? parts.issuer.flatMap { names.parent(of: $0.value) }
    var document = OfficialDocument(
      governingBody: governing?.uppercased(), issuer: issuer.uppercased(), issuerInText: issuer.isEmpty ? nil : issuer,
      number: parts.number, symbol: parts.symbol ?? "BC", place: parts.place ?? "……", date: page.header.date?.value,
      kindName: "BÁO CÁO", subject: Self.subject(page.header.title.value), addressees: parts.addressees,
      legalBasis: parts.legalBasis, bodyHTML: bodyHTML, recipients: parts.recipients,
      signature: Signature(
        lines: parts.signing?.authority.map(AuthorityLine.init(line:)) ?? [], signer: parts.signing?.name))
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
}
