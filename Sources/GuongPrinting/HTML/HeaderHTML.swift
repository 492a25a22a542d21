internal import GuongSupport

/// The blocks above the body: who, number, nation, place and date; type, subject, addressees, legal basis.
enum HeaderHTML {
  static func html(_ lines: OfficialLines) -> String {
    let document = lines.document
    return """
      \(band(document))<table class="blocks" role="presentation">
      <tr><td class="issuer">\(issuer(document))</td>\
      <td class="nation"><p class="country">\(OfficialLines.nation)</p><p class="motto"><span>\(OfficialLines.motto)</span></p></td></tr>
      <tr class="line"><td class="number">\(XMLText.escape(lines.number))</td>\
      <td class="date">\(XMLText.escape(lines.placeAndDate))</td></tr>
      </table>
      \(title(document))\(addressees(lines.addressees))\
      \(lines.legalBasis.map { "<p class=\"basis\">\(XMLText.escape($0))</p>\n" }.joined())
      """
  }

  private static func band(_ document: OfficialDocument) -> String {
    document.bands.isEmpty ? "" : "<p class=\"band\">\(DocumentBand.joined(document.bands))</p>\n"
  }

  /// A line as long as a share of its text.
  static func rule(under text: [String], size: Double) -> String {
    let width = TimesMetrics.widest(text, size: size, isBold: true) * DecreeLayout.ruleShare
    return "<span class=\"rule\" style=\"width:\(width.millimetres)mm\"></span>"
  }

  private static func issuer(_ document: OfficialDocument) -> String {
    let text = HeaderText(document)
    let above = text.governingBody.isEmpty ? "" : "<p>\(joined(text.governingBody))</p>"
    guard !text.issuer.isEmpty else { return above }
    return "\(above)<p class=\"name\">\(joined(text.issuer))</p>"
      + rule(under: text.issuer, size: DecreeLayout.issuerSize)
  }

  private static func title(_ document: OfficialDocument) -> String {
    let text = HeaderText(document)
    guard !text.kind.isEmpty || !text.subject.isEmpty else { return "" }
    return """
      <div class="title"><h1>\(XMLText.escape(text.kind))<br><span class="subject">\(joined(text.subject))</span></h1>\
      \(rule(under: text.subject, size: DecreeLayout.bodySize))</div>

      """
  }

  private static func addressees(_ texts: [String]) -> String {
    switch texts.count {
    case 0: ""
    case 1: "<p class=\"addressee\">Kính gửi: \(XMLText.escape(texts[0]))</p>\n"
    default:
      list(texts)
    }
  }

  private static func list(_ texts: [String]) -> String {
    let layout = AddresseeLayout(texts)
    let start = layout.list + layout.hanging
    let items = texts.map {
      "<p style=\"margin-left:\(start.millimetres)mm;text-indent:-\(layout.hanging.millimetres)mm\">"
        + "\(XMLText.escape($0))</p>"
    }
    return "<div class=\"addressees\"><p style=\"margin-left:\(layout.left.millimetres)mm\">Kính gửi:</p>"
      + items.joined() + "</div>\n"
  }

  private static func joined(_ lines: [String]) -> String {
    lines.map(XMLText.escape).joined(separator: "<br>")
  }
}

extension Double {
  /// A length with one decimal.
  var millimetres: String {
    let tenths = Int((self * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
