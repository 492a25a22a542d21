package import GuongModel

/// Why a document could not be printed.
package enum PrintError: Error, Hashable, Sendable {
  /// The program is not installed.
  case missing(PrintProgram)
  /// It is there and cannot be started.
  case notStarted(PrintProgram, reason: String)
  /// It did not end within its time (seconds), and was killed.
  case timeout(PrintProgram, seconds: Int)
  /// It ended with a status other than 0; `lastWords` is the end of what it said.
  case failed(PrintProgram, status: Int32, lastWords: String)
  /// It ended well and wrote nothing of use.
  case noResult(PrintProgram)
  /// The folder for passing files could not be made, written or read.
  case disk(String)

  /// One line for people: what is wrong and what to do.
  package var message: Bilingual {
    let cause = cause
    switch self {
    case .missing, .notStarted, .noResult, .disk: return cause
    case .timeout:
      return Bilingual(
        vi: "\(cause.vi) Hãy chia báo cáo thành nhiều phụ lục hoặc bớt bảng rồi in lại.",
        en: "\(cause.en) Split the report or take out tables, then print again.")
    case .failed:
      return Bilingual(
        vi: "\(cause.vi) Tài liệu chưa được in; bản in cũ vẫn còn nguyên.",
        en: "\(cause.en) Nothing was printed; an earlier print is intact.")
    }
  }

  /// What is wrong, whatever became of the document.
  var cause: Bilingual {
    switch self {
    case .missing(let program):
      Bilingual(
        vi: "Không thấy chương trình \(program.rawValue). Hãy cài gói Debian: apt-get install \(program.debianPackage)",
        en: "The program \(program.rawValue) was not found. Install the Debian package: apt-get install "
          + program.debianPackage)
    case .notStarted(let program, let reason):
      Bilingual(
        vi:
          "Không khởi động được \(program.rawValue): \(Self.oneLine(reason)). Hãy cài lại gói Debian \(program.debianPackage).",
        en: "\(program.rawValue) could not be started: \(Self.oneLine(reason)). Install the Debian package "
          + "\(program.debianPackage) again.")
    case .timeout(let program, let seconds):
      Bilingual(
        vi: "\(program.rawValue) chạy quá \(seconds) giây nên đã bị dừng.",
        en: "\(program.rawValue) ran for more than \(seconds) seconds and was stopped.")
    case .failed(let program, let status, let lastWords):
      Bilingual(
        vi: "\(program.rawValue) báo lỗi (mã \(status)): \(Self.oneLine(lastWords)).",
        en: "\(program.rawValue) failed (status \(status)): \(Self.oneLine(lastWords)).")
    case .noResult(let program):
      Bilingual(
        vi:
          "\(program.rawValue) chạy xong nhưng không cho ra tài liệu. Hãy thử lại; nếu vẫn lỗi, hãy báo người quản trị máy.",
        en: "\(program.rawValue) ended without a document. Try again; if it stays so, tell the administrator.")
    case .disk(let reason):
      Bilingual(
        vi: "Không ghi được vào thư mục tạm: \(Self.oneLine(reason)). Hãy kiểm tra chỗ trống và quyền ghi.",
        en: "The temporary folder could not be used: \(Self.oneLine(reason)). Check space and rights.")
    }
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).map { $0.trimmingPrefix(while: \.isWhitespace) }.joined(separator: " ")
  }
}
