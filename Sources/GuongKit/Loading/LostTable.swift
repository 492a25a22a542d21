import GuongModel

/// What to say of a spreadsheet that was refused before anybody looked into it.
enum LostTable {
  static func tooLarge(_ path: String, _ size: Int, limit: Int) -> Diagnostic {
    let (size, limit) = (Megabytes.from(size), Megabytes.from(limit))
    return told(
      path,
      reason: Bilingual(
        vi: "Tệp dài \(size) MB; một bảng chỉ được dài tối đa \(limit) MB.",
        en: "The file has \(size) MB; a table may have \(limit) MB at most."),
      fix: Bilingual(
        vi: "Tách bảng thành nhiều tệp, ví dụ mỗi năm một tệp.",
        en: "Split the table, such as into a file for each year."))
  }

  static func symbolicLink(_ path: String) -> Diagnostic {
    told(
      path,
      reason: Bilingual(
        vi: "Tệp là liên kết tượng trưng (symbolic link) nên bảng trong đó không được đọc.",
        en: "The file is a symbolic link, so the table in it is not read."),
      fix: Bilingual(vi: "Chép chính tệp bảng vào thư mục này.", en: "Copy the file itself into this folder."))
  }

  private static func told(_ path: String, reason: Bilingual, fix: Bilingual) -> Diagnostic {
    Diagnostic(.tableUnreadable, at: SourceLocation(path), ["reason": reason, "fix": fix])
  }
}
