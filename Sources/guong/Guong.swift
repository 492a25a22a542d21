import ArgumentParser

@main
struct Guong: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guong",
    abstract: "Gương: từ bài viết Markdown thành trang thông tin thi đua hoàn chỉnh.",
    discussion: """
      Builds the pages of an emulation campaign's portal from Markdown stories.

      Mã thoát (exit status): 0 sạch; 3 đã xuất bản nhưng có trang bị giữ lại vì lỗi; 1 không xuất bản gì; 2 dùng sai \
      lệnh hoặc ổ đĩa từ chối.
      0 clean; 3 published, with pages quarantined; 1 nothing was published; 2 wrong usage, or the disk said no.
      """,
    version: "0.1.0",
    subcommands: [
      Build.self, Check.self, List.self, New.self, Render.self, Reports.self, Query.self, Init.self, ParseMarkdown.self,
    ],
    helpNames: [.short, .long])

  static func main() {
    ProcessMemory.prepare()
    // Swift finds the arguments by way of /proc/self/maps. Where that cannot be read there are none, not even the program's
    // name, and a build would end in 0 with the help on the screen.
    guard !CommandLine.arguments.isEmpty else {
      Console.error(
        "guong: lỗi ổ đĩa: máy không cho đọc “/proc/self/maps” nên không biết cần làm gì. Hãy chạy lại. – "
          + "disk error: the machine refuses “/proc/self/maps”, so what to do is not known. Run it again.")
      exit(withError: ExitCode(ExitStatus.usageOrDisk))
    }
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let status as ExitCode {
      exit(withError: status)
    } catch {
      // Wrong usage is 2 for every command; help and version are 0.
      let code = exitCode(for: error)
      let text = fullMessage(for: error)
      if code.isSuccess {
        print(text)
        exit(withError: code)
      }
      Console.error(UsageText.bilingual(text))
      exit(withError: ExitCode(ExitStatus.usageOrDisk))
    }
  }
}
