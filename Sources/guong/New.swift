import ArgumentParser
import GuongKit
import GuongModel
import GuongPublishing
import VietnameseText

/// `guong new`
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Tạo sẵn một bài, bản tin, văn bản, báo cáo hoặc bảng số liệu để điền. – Make a story, bulletin, document, report or table to fill in.",
    discussion: """
      guong new bài "Muối sạch Tri Hải"
      guong new "báo cáo" "Sơ kết 6 tháng"
      guong new bảng "Công trình chào mừng"
      """)

  /// What can be made: kinds of entries, and tables.
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case story, bulletin, document, report, table

    /// Without case, tone marks, spaces and hyphens: «Báo cáo», «bao-cao».
    init?(argument: String) {
      let name = DiacriticFolding.foldName(argument)
      guard let kind = Self.allCases.first(where: { $0.names.contains(name) }) else { return nil }
      self = kind
    }

    private var names: [String] {
      switch self {
      case .story: ["story", "bai", "baiviet"]
      case .bulletin: ["bulletin", "bantin"]
      case .document: ["document", "vanban"]
      case .report: ["report", "baocao"]
      case .table: ["table", "bang", "bangsolieu"]
      }
    }
  }

  @Argument(
    help: "story (bài), bulletin (bản tin), document (văn bản), report (báo cáo) hoặc table (bảng số liệu).")
  var kind: Kind

  @Argument(
    help:
      "Tên bài; tên tệp lấy theo tên này. Với table: tên bảng. – The title, which names the file as well; of a table, its name."
  )
  var title: [String] = []

  @Option(help: "Đợt thi đua của bảng: tên thư mục trong content/campaigns. – The table's campaign.")
  var campaign: String?

  @OptionGroup var site: ContentArguments

  func run() throws {
    try site.requireSite()
    let messages = Messages(language: site.language)
    guard let zone = SiteZone("Asia/Ho_Chi_Minh"), let now = zone.local(at: try site.moment()) else {
      throw ValidationError("--now")
    }
    do {
      guard let entry = NewEntry.Kind(rawValue: kind.rawValue) else {
        try makeTable(now.date, messages)
        return
      }
      let name = title.isEmpty ? defaultTitle(entry) : title.joined(separator: " ")
      let path = try NewEntry.create(entry, title: name, site: site.site, today: now.date)
      Console.output(path + "\n")
      Console.error(
        messages.pick(
          "Đã tạo \(path). Mở tệp, điền các dòng ở đầu rồi viết bài.",
          "Made \(path). Open it, fill in the keys at the top, and write."))
    } catch let error as DiskError {
      Console.error(messages.disk(error))
      throw ExitCode(ExitStatus.usageOrDisk)
    }
  }

  private func makeTable(_ today: CalendarDate, _ messages: Messages) throws {
    switch try NewTable.create(title.joined(separator: " "), campaign: campaign, site.request(), today: today) {
    case .success(let path):
      Console.output(path + "\n")
      Console.error(
        messages.pick(
          "Đã tạo \(path). Mở bằng Excel, thay dòng ví dụ bằng số liệu rồi lưu lại; lưu thành .xlsx cũng được.",
          "Made \(path). Open it in Excel and put your data in place of the example row; .xlsx is read as well."))
    case .failure(let refusal):
      Console.error("guong: " + refusal.message[messages.language])
      throw ExitCode(ExitStatus.usageOrDisk)
    }
  }

  private func defaultTitle(_ kind: NewEntry.Kind) -> String {
    switch kind {
    case .story: "Bài mới"
    case .bulletin: "Bản tin mới"
    case .document: "Văn bản mới"
    case .report: "Báo cáo mới"
    }
  }
}
