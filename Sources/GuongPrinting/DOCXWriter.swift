internal import Foundation

/// Prints a document as DOCX with pandoc and a reference document of our own, so that an office can edit, number and sign it.
package struct DOCXWriter: Sendable {
  private let programs: PrintPrograms

  package init(programs: PrintPrograms = .system()) { self.programs = programs }

  /// The DOCX. Same document, same version of pandoc: same bytes, but for pictures, which rsvg-convert paints.
  ///
  /// Charts become pictures if rsvg-convert paints them, tables otherwise, which the notice says. Takes a fraction of a second.
  /// Throws ``PrintError``.
  package func docx(_ document: OfficialDocument) throws(PrintError) -> DOCXPrint {
    let run = ProgramRun(programs: programs, folder: try WorkFolder())
    let version = try version(run)
    let prepared = PreparedBody(document)
    let parts = OpenXMLParts(document)
    var files = PictureFiles(run: run)

    var nodes = [PandocBody.raw(parts.header)]
    var section = OpenXMLSection(orientation: .portrait, beginsCount: true)
    for (index, part) in prepared.main.enumerated() {
      if index > 0 {
        nodes.append(PandocBody.raw(section.end))
        section = OpenXMLSection(orientation: part.orientation, beginsCount: false)
      }
      var body = PandocBody(pictures: try files.places(part), orientation: part.orientation)
      nodes += body.nodes(part.blocks, isSigned: index == prepared.main.count - 1)
    }
    nodes.append(PandocBody.raw(parts.ending(on: section.orientation)))
    for appendix in prepared.appendices {
      let part = appendix.section
      nodes.append(PandocBody.raw(section.end + OpenXML.paragraph(.appendixWord, appendix.word)))
      // Pandoc's own, for the footnotes in it.
      if !appendix.title.isEmpty { nodes.append(PandocBody.paragraph(.appendixTitle, appendix.title)) }
      nodes.append(PandocBody.raw(parts.attachment(on: part.orientation)))
      section = OpenXMLSection(orientation: part.orientation, beginsCount: true)
      var body = PandocBody(pictures: try files.places(part), orientation: part.orientation)
      nodes += body.nodes(part.blocks, isSigned: false)
    }
    nodes.append(PandocBody.raw(OpenXML.spacer))

    let reference = ReferenceDocument.bytes(band: DocumentBand.joined(document.bands), lastSection: section)
    try run.folder.write("reference.docx", Data(reference))
    let bytes = try run.output(
      of: .pandoc, ["--from", "json", "--to", "docx", "--reference-doc", "reference.docx", "--output", "-"],
      input: try json(PandocTree(version: version, blocks: nodes)))
    // A ZIP archive begins with these.
    guard bytes.starts(with: Data("PK\u{3}\u{4}".utf8)) else { throw .noResult(.pandoc) }
    return DOCXPrint(bytes: bytes, notice: files.fault.map(PictureNotice.chartsAsTables))
  }

  private func version(_ run: ProgramRun) throws(PrintError) -> [Int] {
    let answer = try run.output(of: .pandoc, ["--from", "commonmark", "--to", "json"], input: Data())
    guard let version = try? JSONDecoder().decode(PandocVersion.self, from: answer) else { throw .noResult(.pandoc) }
    return version.version
  }

  private func json(_ tree: PandocTree) throws(PrintError) -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    // Texts and whole numbers always have a form in JSON, so this is about pandoc's input, not about the disk.
    guard let bytes = try? encoder.encode(tree) else { throw .noResult(.pandoc) }
    return bytes
  }
}
