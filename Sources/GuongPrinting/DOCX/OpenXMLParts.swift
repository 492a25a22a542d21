/// The blocks above and below the body, as WordprocessingML.
struct OpenXMLParts {
  private let lines: OfficialLines
  private let text: HeaderText

  private typealias Layout = DecreeLayout

  init(_ document: OfficialDocument) {
    lines = OfficialLines(document)
    text = HeaderText(document)
  }

  /// Band, nation and issuer, number and date, type and subject, addressees, legal basis.
  var header: String {
    let document = lines.document
    // LibreOffice puts an empty line before a table that begins a document: a low paragraph prevents it.
    let band =
      document.bands.isEmpty ? OpenXML.spacer : OpenXML.boxed(.band, DocumentBand.joined(document.bands), size: 12)
    return band + nationAndIssuer + title + addressees
      + lines.legalBasis.map { OpenXML.paragraph(.basis, $0) }.joined()
  }

  /// «Nơi nhận» and signature, on the page where the text ends.
  func ending(on orientation: PageOrientation) -> String {
    let signature = lines.document.signature
    let recipients =
      OpenXML.paragraph(.recipientsTitle, "Nơi nhận:")
      + lines.recipients.map { OpenXML.paragraph(.recipients, $0) }.joined()
    let signed =
      signature.lines.map { OpenXML.paragraph(.authority, $0.text) }.joined()
      + OpenXML.paragraph(.signer, signature.printedSigner)
    let left = orientation.textWidth * 0.45
    return OpenXML.paragraph(.tableNote, properties: "<w:keepNext/>", runs: "")
      + OpenXML.blocks(columns: [left, orientation.textWidth - left], rows: [[recipients, signed]])
  }

  /// What stands between the title of an appendix and its text.
  func attachment(on orientation: PageOrientation) -> String {
    OpenXML.paragraph(.attachment, lines.attachment)
      + OpenXML.rule(width: AppendixHTML.ruleWidth, column: orientation.textWidth)
  }

  private var nationAndIssuer: String {
    let motto = TimesMetrics.width(OfficialLines.motto, size: Layout.mottoSize, isBold: true)
    let nation =
      OpenXML.paragraph(.nation, OfficialLines.nation) + OpenXML.paragraph(.motto, OfficialLines.motto)
      + OpenXML.rule(width: motto, column: Layout.nationColumn)
    let above =
      text.governingBody.isEmpty ? "" : OpenXML.paragraph(.governingBody, text.governingBody.joined(separator: "\n"))
    let widest = TimesMetrics.widest(text.issuer, size: Layout.issuerSize, isBold: true)
    let issuer =
      above + OpenXML.paragraph(.issuer, text.issuer.joined(separator: "\n"))
      + (text.issuer.isEmpty ? "" : OpenXML.rule(width: widest * Layout.ruleShare, column: Layout.issuerColumn))
    return OpenXML.blocks(
      columns: [Layout.issuerColumn, Layout.nationColumn],
      rows: [
        [issuer, nation],
        [OpenXML.paragraph(.number, lines.number), OpenXML.paragraph(.date, lines.placeAndDate)],
      ])
  }

  private var title: String {
    let kind = text.kind.isEmpty ? "" : OpenXML.paragraph(.kind, text.kind)
    guard !text.subject.isEmpty else { return kind }
    let widest = TimesMetrics.widest(text.subject, size: Layout.bodySize, isBold: true)
    return kind + OpenXML.paragraph(.subject, text.subject.joined(separator: "\n"))
      + OpenXML.rule(width: widest * Layout.ruleShare, column: Layout.textWidth)
  }

  private var addressees: String {
    let texts = lines.addressees
    guard texts.count > 1 else { return texts.map { OpenXML.paragraph(.addressee, "Kính gửi: \($0)") }.joined() }
    let layout = AddresseeLayout(texts)
    let word = OpenXML.paragraph(
      .addresseeList, properties: "<w:ind w:left=\"\(OpenXML.twips(layout.left))\"/>",
      runs: OpenXML.run("Kính gửi:", properties: ""))
    let start = OpenXML.twips(layout.list + layout.hanging)
    let list = texts.map {
      OpenXML.paragraph(
        .addresseeList, properties: "<w:ind w:left=\"\(start)\" w:hanging=\"\(OpenXML.twips(layout.hanging))\"/>",
        runs: OpenXML.run($0, properties: ""))
    }
    return OpenXML.paragraph(.addresseeList, "") + word + list.joined() + OpenXML.paragraph(.addresseeList, "")
  }
}
