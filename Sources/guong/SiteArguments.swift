import ArgumentParser
import Glibc
import GuongKit
import GuongModel
import GuongParsing
import VietnameseText

/// The options that every command about a site has.
struct SiteArguments: ParsableArguments {
  @Option(help: "Thư mục của trang. – The site's folder.")
  var site = "."

  @Option(help: "Thời điểm xuất bản, ví dụ 2025-03-01T05:00:00+07:00. – The moment that the build stands for.")
  var now: String?

  @Flag(help: "Đăng cả bản nháp, bài chờ duyệt, bài hẹn giờ. – Build drafts and scheduled pages too.")
  var drafts = false

  @Flag(help: "Bỏ các bài mẫu. – Leave samples out.")
  var noSamples = false

  @Flag(help: "Có bất cứ cảnh báo nào thì không xuất bản. – Publish nothing if there is any warning.")
  var strict = false

  @Option(help: "Cách viết thông báo: text, json, github. – How messages are written.")
  var format = DiagnosticFormat.text

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

  func request(output: String? = nil) throws -> BuildRequest {
    var request = BuildRequest(site: site, now: try moment(), markdown: .isolating(executable: "/proc/self/exe"))
    request.output = output
    request.options = BuildOptions(includesDrafts: drafts, includesSamples: !noSamples)
    request.isStrict = strict
    request.workers = workers
    return request
  }
}

extension DiagnosticFormat: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}
