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

  func request() throws -> BuildRequest {
    var request = BuildRequest(site: site, now: try moment(), markdown: .isolating(executable: "/proc/self/exe"))
    request.options = BuildOptions(includesDrafts: drafts, includesSamples: !noSamples)
    request.workers = workers
    return request
  }
}

extension Language: ExpressibleByArgument {}
