import ArgumentParser
import Glibc
import GuongKit
import GuongModel
import GuongParsing
import VietnameseText

/// The options of every command that reads a site's content.
struct ContentArguments: ParsableArguments {
  @Option(help: "Thư mục của trang. – The site's folder.")
  var site = "."

  @Option(help: "Thời điểm xuất bản, ví dụ 2025-03-01T05:00:00+07:00. – The moment that the build stands for.")
  var now: String?

  @Flag(help: "Đăng cả bản nháp, bài chờ duyệt, bài hẹn giờ. – Build drafts and scheduled pages too.")
  var drafts = false

  @Flag(help: "Bỏ các bài mẫu. – Leave samples out.")
  var noSamples = false

  @Option(help: "Ngôn ngữ của thông báo: vi, en. – Language of messages.")
  var language = Language.vietnamese

  @Option(help: ArgumentHelp("Số luồng xử lý. – Threads to use.", visibility: .hidden))
  var workers: Int?

  /// Seconds since 1970.
  func moment() throws -> Int {
    guard let now else {
      var time = timespec()
      clock_gettime(CLOCK_REALTIME, &time)
      return time.tv_sec
    }
    // Without an offset, Vietnam's.
    if let parsed = try? ParsedDateTime.parse(now) { return parsed.secondsSince1970(defaultOffset: 7 * 3600) }
    throw ValidationError(
      "--now: «\(now)» không phải là thời điểm; ví dụ 2025-03-01T05:00:00+07:00. – not a point in time.")
  }

  /// Ends the command where the folder is no site's: whoever starts it in the wrong place is told so, not of missing
  /// templates, and finds no new files there.
  func requireSite() throws {
    guard access(site + "/content", F_OK) != 0, errno == ENOENT || errno == ENOTDIR else { return }
    Console.error(
      Messages(language: language).pick(
        """
        guong: thư mục «\(site)» không phải là thư mục của một trang: trong đó không có thư mục content.
          Cách sửa: chạy lệnh trong thư mục của trang, hoặc chỉ rõ bằng --site; «guong init THƯ-MỤC» tạo một trang mới.
        """,
        """
        guong: the folder «\(site)» is not a site’s: it has no folder «content».
          Fix: run the command in the site’s folder, or name that with --site; «guong init FOLDER» makes a new site.
        """))
    throw ExitCode(ExitStatus.usageOrDisk)
  }

  func request() throws -> BuildRequest {
    try requireSite()
    var request = BuildRequest(site: site, now: try moment(), markdown: .isolating(executable: "/proc/self/exe"))
    request.options = BuildOptions(includesDrafts: drafts, includesSamples: !noSamples)
    request.workers = workers
    return request
  }
}

extension Language: ExpressibleByArgument {}
