/// The reference document with what differs from print to print: the band in the headers, and the last section's pages, which
/// pandoc takes from there.
enum ReferenceDocument {
  /// - Parameters:
  ///   - band: the words of the mark on every page; «» for none.
  ///   - lastSection: the section in which the document ends.
  static func bytes(band: String, lastSection: OpenXMLSection) -> [UInt8] {
    var archive = StoredArchive(PackageResources.reference_docx)
    for index in archive.entries.indices {
      let text = String(decoding: archive.entries[index].bytes, as: UTF8.self)
      switch archive.entries[index].name {
      case "word/document.xml":
        guard let start = text.firstRange(of: "<w:sectPr>"), let end = text.firstRange(of: "</w:sectPr>") else {
          continue
        }
        let changed = text[..<start.lowerBound] + lastSection.xml + text[end.upperBound...]
        archive.entries[index].bytes = Array(changed.utf8)
      case "word/header1.xml", "word/header2.xml":
        archive.entries[index].bytes = Array(text.replacing("<!-- band -->", with: frame(band)).utf8)
      default: break
      }
    }
    return archive.bytes
  }

  /// The band at the right of the top margin, wherever that is, without moving the page number.
  private static func frame(_ band: String) -> String {
    guard !band.isEmpty else { return "" }
    let width = OpenXML.twips(TimesMetrics.width(band, size: DecreeLayout.noteSize, isBold: true) + 2)
    return OpenXML.paragraph(
      .pageBand,
      properties:
        "<w:framePr w:w=\"\(width)\" w:wrap=\"around\" w:vAnchor=\"page\" w:hAnchor=\"margin\" w:xAlign=\"right\" "
        + "w:y=\"595\"/>", runs: OpenXML.run(band, properties: ""))
  }
}
