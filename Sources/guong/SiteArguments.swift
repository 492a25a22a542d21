import ArgumentParser
import GuongKit
import GuongModel

/// The options of commands that check a whole site or a file of it.
struct SiteArguments: ParsableArguments {
  @OptionGroup var content: ContentArguments

  @Flag(help: "Có bất cứ cảnh báo nào thì không xuất bản. – Publish nothing if there is any warning.")
  var strict = false

  @Option(help: "Cách viết thông báo: text, json, github. – How messages are written.")
  var format = DiagnosticFormat.text

  var site: String { content.site }
  var language: Language { content.language }

  func request(output: String? = nil) throws -> BuildRequest {
    var request = try content.request()
    request.output = output
    request.isStrict = strict
    return request
  }
}

extension DiagnosticFormat: ExpressibleByArgument {}
