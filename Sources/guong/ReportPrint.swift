import ArgumentParser
import GuongKit
import GuongModel
import GuongPrinting
import GuongPublishing

/// `guong report print`
struct ReportPrint: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case pdf
    case docx
    case html
  }

  static let configuration = CommandConfiguration(
    commandName: "print",
    abstract: "In báo cáo theo thể thức Nghị định 30/2020/NĐ-CP. – Print a report as an official document.",
    discussion: """
      pdf cần chương trình weasyprint, docx cần pandoc (gói Debian cùng tên); html không cần gì thêm.
      pdf needs the program weasyprint, docx needs pandoc (Debian packages of these names); html needs nothing else.
      """)

  @Argument(help: "Mã báo cáo: tên tệp không có .md. – The report's id.")
  var id: String

  @Option(help: "pdf, docx, html.")
  var format = Format.pdf

  @Option(name: [.customShort("o"), .long], help: "Tệp in ra; mặc định là ID.pdf ở thư mục hiện tại. – Where it goes.")
  var output: String?

  @OptionGroup var content: ContentArguments

  func run() throws {
    let messages = Messages(language: content.language)
    try ReportSession(content, id: id).run { loaded, request in
      let (templates, faults) = try ReportLoading.templates(request, language: loaded.site.settings.language)
      guard let templates else {
        DiagnosticOutput(site: content.site, language: content.language).show(faults)
        throw ExitCode(ExitStatus.refused)
      }
      let print = try ReportDesk(loaded).print(id, templates: templates)
      let document = print.document
      let path = output ?? "\(id).\(format.rawValue)"
      var notices = print.notices
      let bytes: [UInt8]
      switch format {
      case .html: bytes = Array(OfficialHTML.page(document).utf8)
      case .pdf: bytes = Array(try PDFWriter().pdf(document))
      case .docx:
        let docx = try DOCXWriter().docx(document)
        notices += docx.notice.map { [$0] } ?? []
        bytes = Array(docx.bytes)
      }
      try AtomicFile.write(bytes, toPath: path, mode: .replace)
      Console.error(messages.pick("Đã in báo cáo «\(id)» vào \(path).", "Printed the report «\(id)» to \(path)."))
      for notice in notices { Console.error(notice[content.language]) }
    }
  }
}
