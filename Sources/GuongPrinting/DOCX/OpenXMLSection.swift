/// The properties of a section of a DOCX: how its pages lie and how they are counted.
struct OpenXMLSection: Hashable, Sendable {
  let orientation: PageOrientation
  /// Whether its first page is page 1, which shows no number. Otherwise it goes on counting.
  let beginsCount: Bool

  /// The headers are those of the reference document.
  var xml: String {
    typealias Layout = DecreeLayout
    let lying = orientation == .landscape ? " w:orient=\"landscape\"" : ""
    let size =
      "<w:pgSz w:w=\"\(OpenXML.twips(orientation.pageWidth))\" w:h=\"\(OpenXML.twips(orientation.pageHeight))\"\(lying)/>"
    let margins =
      "<w:pgMar w:top=\"\(OpenXML.twips(Layout.marginTop))\" w:right=\"\(OpenXML.twips(Layout.marginRight))\" "
      + "w:bottom=\"\(OpenXML.twips(Layout.marginBottom))\" w:left=\"\(OpenXML.twips(Layout.marginLeft))\" "
      + "w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>"
    let headers =
      "<w:headerReference w:type=\"default\" r:id=\"rId9\"/><w:headerReference w:type=\"first\" r:id=\"rId10\"/>"
    let count = beginsCount ? "<w:pgNumType w:start=\"1\"/><w:titlePg/>" : ""
    return "<w:sectPr>\(headers)<w:type w:val=\"nextPage\"/>\(size)\(margins)\(count)</w:sectPr>"
  }

  /// The end of the section: what follows begins a page.
  var end: String { OpenXML.paragraph(.rule, properties: "<w:pBdr><w:bottom w:val=\"nil\"/></w:pBdr>\(xml)", runs: "") }
}
