import ArgumentParser
import GuongKit
import GuongModel
import GuongPublishing
import GuongReporting
import VietnameseText

/// `guong query`
struct Query: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Hỏi các bảng của đợt thi đua bằng SQL. – Ask the tables of a campaign in SQL.",
    discussion: """
      Chỉ dùng trong cơ quan: đọc được cả các cột nội bộ. Tên bảng, tên cột: docs/tables.md, docs/queries.md.
      For the office's own staff: private columns are read too. Tables and columns: docs/tables.md, docs/queries.md.
      """)

  @Argument(help: "Câu lệnh SELECT. – The query.")
  var sql: String

  @Option(help: "Mã đợt thi đua (tên thư mục). – The campaign's id.")
  var campaign: String?

  @Option(help: "Số liệu tính đến ngày, ví dụ 2025-09-30. – The day that figures stand for.")
  var asOf: String?

  @Option(help: "table (bảng), csv, json.")
  var format = QueryFormat.table

  @OptionGroup var content: ContentArguments

  func run() throws {
    let messages = Messages(language: content.language)
    let day = try asOf.map { text in
      guard let day = try? CalendarDate.parse(text) else {
        throw ValidationError("--as-of: «\(text)» không phải là ngày; ví dụ 2025-09-30. – not a date.")
      }
      return day
    }
    do {
      let (loaded, diagnostics) = try SiteChecker(content.request()).load()
      guard let loaded else {
        DiagnosticOutput(site: content.site, language: content.language).show(diagnostics)
        throw ExitCode(ExitStatus.refused)
      }
      // Whoever counts rows wants to know that some were left out.
      let faulty = loaded.site.tables.flatMap(\.tables).filter(\.isIncomplete)
      func note(_ tables: [TableData], _ vietnamese: String, _ english: String) {
        guard !tables.isEmpty else { return }
        let names = tables.map { "«\($0.schema.title[content.language])»" }.joined(separator: ", ")
        Console.error(
          messages.pick(
            "Chú ý: \(vietnamese): \(names). Chạy «guong check» để xem.",
            "Note: \(english): \(names). See «guong check»."))
      }
      note(
        faulty.filter { $0.count > 0 }, "có dòng sai bị bỏ ra khỏi các bảng", "faulty rows were left out of")
      note(
        faulty.filter { $0.count == 0 }, "chưa đọc được dòng nào của các bảng", "no row could be read of")
      let result = try QueryDesk(loaded.site, campaign: campaign, asOf: day).ask(sql)
      Console.output(format.text(result))
    } catch let refusal as QueryDesk.Refusal {
      Console.error(refusal.message[content.language])
      throw ExitCode(ExitStatus.refused)
    } catch let fault as QueryFault {
      Console.error(fault.message[content.language] + "\n" + fault.fix[content.language])
      throw ExitCode(ExitStatus.refused)
    } catch let error as DiskError {
      Console.error(messages.disk(error))
      throw ExitCode(ExitStatus.usageOrDisk)
    }
  }
}

extension QueryFormat: ExpressibleByArgument {}
