internal import Foundation
internal import GuongModel

/// Prints a document as DOCX with pandoc and a reference document of our own, so that an office can edit, number and sign it.
package struct DOCXWriter: Sendable {
  private let programs: PrintPrograms

  package init(programs: PrintPrograms = .system()) { self.programs = programs }

  /// The DOCX. Same document, same version of pandoc: same bytes, but for pictures, which rsvg-convert paints.
  ///
  /// Charts become pictures if rsvg-convert is there, tables otherwise, which the notice says. Takes a fraction of a second.
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
      var body = PandocBody(pictures: try files.places(part.blocks), orientation: part.orientation)
      nodes += body.nodes(part.blocks, isSigned: index == prepared.main.count - 1)
    }
    nodes.append(PandocBody.raw(parts.ending(on: section.orientation)))
    for (index, part) in prepared.appendices.enumerated() {
      nodes.append(PandocBody.raw(section.end + parts.appendixHead(index, on: part.orientation)))
      section = OpenXMLSection(orientation: part.orientation, beginsCount: true)
      var body = PandocBody(pictures: try files.places(part.blocks), orientation: part.orientation)
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
    return DOCXPrint(bytes: bytes, notice: files.hasLeftOut ? Self.chartsAsTables : nil)
  }

  private func version(_ run: ProgramRun) throws(PrintError) -> [Int] {
    let answer = try run.output(of: .pandoc, ["--from", "commonmark", "--to", "json"], input: Data())
    guard let version = try? JSONDecoder().decode(PandocVersion.self, from: answer) else { throw .noResult(.pandoc) }
    return version.version
  }

  private func json(_ tree: PandocTree) throws(PrintError) -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    do {
      return try encoder.encode(tree)
    } catch {
      throw .disk(error.localizedDescription)
    }
  }

  private static let chartsAsTables = Bilingual(
    vi:
      "Biểu đồ được in thành bảng số liệu vì thiếu rsvg-convert. Muốn có hình, cài gói Debian: apt-get install librsvg2-bin",
    en:
      "Charts are printed as tables, as rsvg-convert is missing. For pictures install the Debian package: apt-get install librsvg2-bin"
  )
}
