/// Puts Vietnamese before what the parser of arguments says in English about a command that is used wrongly.
///
/// Nothing is known of the language then: the option for it may be what is wrong. What cannot be said in Vietnamese word by word
/// still gets a Vietnamese beginning, and the parser's words stay behind it.
enum UsageText {
  /// - Parameter text: from «Error: …» on, as the parser writes it.
  static func bilingual(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line(String($0)) }.joined(separator: "\n")
  }

  private static let labels = [("Help:", "Giải thích:"), ("Usage:", "Cách dùng (usage):")]

  private static func line(_ line: String) -> String {
    if let message = rest(of: line, behind: "Error: ") { return "Lỗi: " + self.message(String(message)) }
    for (english, vietnamese) in labels {
      if let rest = rest(of: line, behind: english) { return vietnamese + rest }
    }
    if let rest = rest(of: line, behind: "  See '"), let end = rest.firstIndex(of: "'") {
      return "  Xem thêm (more): \(rest[..<end])"
    }
    return line
  }

  /// The parser's messages that office staff meet, and what they say in Vietnamese of the part that they quote.
  private static let messages: [(start: String, vietnamese: @Sendable (String) -> String)] = [
    ("Missing expected argument '", { "Thiếu \($0)." }),
    ("Missing value for '", { "Thiếu giá trị của \($0)." }),
    ("Unknown option '", { "Không có tùy chọn \($0)." }),
    ("The value '", { "Không dùng được giá trị «\($0)»." }),
    ("Unexpected argument '", { "Thừa chữ «\($0)»." }),
  ]

  private static func message(_ message: String) -> String {
    // Our own checks speak both languages already.
    if message.contains(" – ") { return message }
    for (start, vietnamese) in messages {
      guard let rest = rest(of: message, behind: start), let end = rest.firstIndex(of: "'") else { continue }
      return "\(vietnamese(String(rest[..<end]))) – \(message)"
    }
    return "Lệnh viết chưa đúng. – \(message)"
  }

  private static func rest(of line: String, behind start: String) -> Substring? {
    line.hasPrefix(start) ? line.dropFirst(start.count) : nil
  }
}
