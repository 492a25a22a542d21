import ArgumentParser
import GuongKit
import GuongModel

/// `guong report freeze`
struct ReportFreeze: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "freeze",
    abstract: "Chốt một báo cáo: giữ nguyên văn bản và số liệu. – Keep a report's text and data as they are.",
    discussion: """
      Từ đó, sửa bảng số liệu hay sửa bài không làm báo cáo đã đăng thay đổi. Muốn đăng bản sửa, ghi lý do vào khóa changes \
      rồi chốt lại; bản cũ vẫn xem được.
      From then on neither tables nor text change what is published. To publish a correction say why under «changes» and \
      freeze again; the old version can still be read.
      """)

  @Argument(help: "Mã báo cáo: tên tệp không có .md. – The report's id.")
  var id: String

  @OptionGroup var content: ContentArguments

  func run() throws {
    let messages = Messages(language: content.language)
    try ReportSession(content, id: id, showsFrozen: false).run { loaded, request in
      let freezing = try ReportDesk(loaded).freezing(id)
      for path in try FrozenFiles.write(freezing, site: request.site) { Console.output(path + "\n") }
      Console.error(
        messages.pick(
          "Đã chốt báo cáo «\(id)», bản \(freezing.version). Các tệp này đi cùng bài: gửi lên cùng bài, đừng xóa.",
          "Froze the report «\(id)», version \(freezing.version). These files go with the text: commit them together."))
    }
  }
}
