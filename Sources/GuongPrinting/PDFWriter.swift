package import Foundation

/// Prints a document as PDF with WeasyPrint.
package struct PDFWriter: Sendable {
  private let programs: PrintPrograms

  package init(programs: PrintPrograms = .system()) { self.programs = programs }

  /// The PDF. Same document, same fonts and version of WeasyPrint: same bytes.
  ///
  /// The page has no address outside itself, so nothing is fetched; links stay links. Takes about a second, most of it
  /// Python's start. Throws ``PrintError``.
  package func pdf(_ document: OfficialDocument) throws(PrintError) -> Data {
    let html = OfficialHTML.page(document, footnotes: .foot)
    let run = ProgramRun(programs: programs, folder: try WorkFolder())
    let bytes = try run.output(
      of: .weasyprint,
      ["--quiet", "--encoding", "utf-8", "--base-url", "about:blank", "--pdf-identifier", "guong", "-", "-"],
      input: Data(html.utf8))
    guard bytes.starts(with: Data("%PDF-".utf8)) else { throw .noResult(.weasyprint) }
    return bytes
  }
}
