import ArgumentParser
import GuongKit
import GuongModel
import GuongPublishing

/// `guong init`
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tạo một trang mới với mẫu trang có sẵn. – Make a new site with the default templates.")

  @Argument(help: "Thư mục của trang mới. – The new site's folder.")
  var folder: String

  @Option(help: "Ngôn ngữ của thông báo: vi, en. – Language of messages.")
  var language = Language.vietnamese

  func run() throws {
    let messages = Messages(language: language)
    do {
      let written = try NewSite.create(at: folder)
      Console.error(
        messages.pick(
          "Đã tạo trang mới trong \(folder) (\(written.count) tệp). Bước tiếp theo: guong build --site \(folder)",
          "Made a new site in \(folder) (\(written.count) files). Next: guong build --site \(folder)"))
    } catch {
      Console.error(messages.disk(error))
      throw ExitCode(ExitStatus.usageOrDisk)
    }
  }
}
