import ArgumentParser
import GuongKit
import GuongModel
import GuongPublishing
import VietnameseText

/// `guong new`
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tạo sẵn một bài, bản tin hoặc văn bản để điền. – Make a story, bulletin or document to fill in.")

  @Argument(help: "story (bài), bulletin (bản tin) hoặc document (văn bản).")
  var kind: NewEntry.Kind

  @Argument(help: "Tên bài; tên tệp lấy theo tên này. – The title, which names the file as well.")
  var title: [String] = []

  @OptionGroup var site: ContentArguments

  func run() throws {
    let messages = Messages(language: site.language)
    let name = title.isEmpty ? defaultTitle : title.joined(separator: " ")
    guard let zone = SiteZone("Asia/Ho_Chi_Minh"), let now = zone.local(at: try site.moment()) else {
      throw ValidationError("--now")
    }
    do {
      let path = try NewEntry.create(kind, title: name, site: site.site, today: now.date)
      Console.output(path + "\n")
      Console.error(
        messages.pick(
          "Đã tạo \(path). Mở tệp, điền các dòng ở đầu rồi viết bài.",
          "Made \(path). Open it, fill in the keys at the top, and write."))
    } catch {
      Console.error(messages.disk(error))
      throw ExitCode(ExitStatus.usageOrDisk)
    }
  }

  private var defaultTitle: String {
    switch kind {
    case .story: "Bài mới"
    case .bulletin: "Bản tin mới"
    case .document: "Văn bản mới"
    }
  }
}

extension NewEntry.Kind: ExpressibleByArgument {}
