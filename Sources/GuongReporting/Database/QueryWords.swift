import GuongModel
import VietnameseText

/// What is said about a faulty query, and how to mend it.
struct QueryWords {
  let message: Bilingual
  let fix: Bilingual

  private init(_ vi: String, _ en: String, fix fixVi: String, _ fixEn: String) {
    message = Bilingual(vi: vi, en: en)
    fix = Bilingual(vi: fixVi, en: fixEn)
  }

  static let empty = QueryWords(
    "Truy vấn trống.", "The query is empty.", fix: "Viết một câu SELECT, ví dụ: SELECT name FROM works.",
    "Write a SELECT, such as: SELECT name FROM works.")

  static let several = QueryWords(
    "Có nhiều hơn một câu lệnh.", "There is more than one statement.",
    fix: "Mỗi truy vấn chỉ một câu SELECT; bỏ phần sau dấu «;».",
    "Keep one SELECT; drop what follows the «;».")

  static func notASelect(_ word: String) -> QueryWords {
    QueryWords(
      word.isEmpty ? "Câu lệnh này không phải là SELECT." : "«\(word)»: chỉ được đọc số liệu bằng SELECT.",
      word.isEmpty ? "This is no SELECT." : "«\(word)»: tables can only be read, with SELECT.",
      fix: "Bắt đầu bằng SELECT hoặc WITH. Muốn sửa số liệu, sửa tệp bảng.",
      "Begin with SELECT or WITH. To change figures, change the table’s file.")
  }

  static let parameters = QueryWords(
    "Truy vấn có tham số (?, :tên, @tên, $tên), nhưng không có gì để điền vào.",
    "The query has parameters (?, :name, @name, $name), and nothing to fill them with.",
    fix: "Ghi thẳng giá trị, văn bản đặt trong dấu nháy đơn: 'vinh-hai'.",
    "Write the value itself, texts in single quotes: 'vinh-hai'.")

  static let incomplete = QueryWords(
    "Câu truy vấn chưa hết.", "The query ends too early.", fix: "Kiểm tra dấu ngoặc và phần còn thiếu ở cuối.",
    "Check brackets, and what is missing at the end.")

  static func syntax(_ token: String) -> QueryWords {
    QueryWords(
      token.isEmpty ? "Sai cú pháp SQL." : "Sai cú pháp SQL gần «\(shown(token))».",
      token.isEmpty ? "This is not valid SQL." : "This is not valid SQL near «\(shown(token))».",
      fix: "Kiểm tra dấu phẩy, dấu ngoặc, dấu nháy và thứ tự SELECT … FROM … WHERE … GROUP BY … ORDER BY … LIMIT.",
      "Check commas, brackets, quotes, and the order SELECT … FROM … WHERE … GROUP BY … ORDER BY … LIMIT.")
  }

  static func unknownTable(_ name: String, near: String?, all: [String]) -> QueryWords {
    let list = all.joined(separator: ", ")
    return QueryWords(
      "Không có bảng «\(shown(name))».", "There is no table «\(shown(name))».",
      fix: near.map { "Có phải «\($0)»?" } ?? "Các bảng: \(list).",
      near.map { "Did you mean «\($0)»?" } ?? "Tables: \(list).")
  }

  static func internalTable(_ all: [String]) -> QueryWords {
    let list = all.joined(separator: ", ")
    return QueryWords(
      "Truy vấn dùng bảng của chính SQLite, không phải bảng số liệu.", "The query uses a table of SQLite’s own.",
      fix: "Các bảng: \(list).", "Tables: \(list).")
  }

  static func unknownColumn(_ name: String, near: String?, isQuoted: Bool, in tables: [TableSchema]) -> QueryWords {
    let list = tables.map { "\($0.id) (\($0.columns.map(\.name).joined(separator: ", ")))" }.joined(separator: "; ")
    let fix: (vi: String, en: String) =
      if let near {
        ("Có phải «\(near)»?", "Did you mean «\(near)»?")
      } else if isQuoted {
        ("Văn bản đặt trong dấu nháy đơn: '\(shown(name))'.", "Texts stand in single quotes: '\(shown(name))'.")
      } else if tables.isEmpty {
        ("Thêm FROM và tên bảng.", "Add FROM and a table’s name.")
      } else {
        ("Các cột: \(list).", "Columns: \(list).")
      }
    return QueryWords(
      "Không có cột «\(shown(name))».", "There is no column «\(shown(name))».", fix: fix.vi, fix.en)
  }

  static func unknownFunction(_ name: String, near: String?) -> QueryWords {
    QueryWords(
      "Không có hàm «\(shown(name))».", "There is no function «\(shown(name))».",
      fix: near.map { "Có phải «\($0)»?" } ?? "Xem các hàm dùng được trong docs/queries.md.",
      near.map { "Did you mean «\($0)»?" } ?? "docs/queries.md lists the functions.")
  }

  static func forbiddenFunction(_ name: String) -> QueryWords {
    QueryWords(
      "Hàm «\(shown(name))» không dùng được trong báo cáo.", "The function «\(shown(name))» cannot be used in reports.",
      fix: dates.contains(name)
        ? "Dùng as_of(), year(), quarter(), month(), days_between(), add_days(), vn_date()."
        : "Báo cáo chỉ dùng hàm cho kết quả như nhau mỗi lần chạy; xem docs/queries.md.",
      dates.contains(name)
        ? "Use as_of(), year(), quarter(), month(), days_between(), add_days(), vn_date()."
        : "Reports use functions that give the same result every time; see docs/queries.md.")
  }

  private static let dates: Set<String> = [
    "date", "time", "datetime", "julianday", "strftime", "unixepoch", "current_date", "current_time",
    "current_timestamp",
  ]

  static func ambiguous(_ name: String) -> QueryWords {
    QueryWords(
      "Nhiều bảng cùng có cột «\(shown(name))».", "More than one table has a column «\(shown(name))».",
      fix: "Ghi tên bảng trước tên cột, ví dụ works.\(shown(name)).",
      "Write the table before it, such as works.\(shown(name)).")
  }

  static func aggregate(_ message: String) -> QueryWords {
    QueryWords(
      "Hàm tổng hợp (count, sum, avg…) đặt sai chỗ: \(message).",
      "An aggregate (count, sum, avg…) stands where it cannot: \(message).",
      fix: "Điều kiện trên kết quả tổng hợp viết sau GROUP BY, trong HAVING.",
      "Put conditions on aggregates behind GROUP BY, into HAVING.")
  }

  static let tooSlow = QueryWords(
    "Truy vấn chạy quá lâu nên đã bị dừng.", "The query took too long and was stopped.",
    fix: "Kiểm tra điều kiện nối bảng (JOIN … ON …) và lọc bớt bằng WHERE; đệ quy phải có điểm dừng.",
    "Check how tables are joined (JOIN … ON …), filter with WHERE; recursion must end.")

  static let tooMuchMemory = QueryWords(
    "Truy vấn cần quá nhiều bộ nhớ nên đã bị dừng.", "The query needs too much memory and was stopped.",
    fix: "Lọc bớt bằng WHERE trước khi sắp xếp, nối hay gộp.", "Filter with WHERE before sorting, joining or grouping.")

  static let tooComplex = QueryWords(
    "Truy vấn quá phức tạp.", "The query is too complex.",
    fix: "Chia thành nhiều truy vấn ngắn hơn; bớt điều kiện, bảng con và mẫu LIKE dài.",
    "Make several shorter queries; use fewer conditions, subqueries and long LIKE patterns.")

  static func tooManyRows(_ limit: Int) -> QueryWords {
    let count = VietnameseNumber.format(limit)
    return QueryWords(
      "Kết quả có hơn \(count) dòng.", "The result has more than \(limit) rows.",
      fix: "Lọc bằng WHERE, gộp bằng GROUP BY, hoặc thêm LIMIT.",
      "Filter with WHERE, sum up with GROUP BY, or add LIMIT.")
  }

  static func tooLongText(_ limit: Int) -> QueryWords {
    QueryWords(
      "Một giá trị dài hơn \(VietnameseNumber.format(limit)) byte.", "A value is longer than \(limit) bytes.",
      fix: "Lấy một phần bằng substr, hoặc ghép ít dòng hơn.", "Take a part with substr, or join fewer rows.")
  }

  static func tooMuchText(_ limit: Int) -> QueryWords {
    QueryWords(
      "Kết quả lớn hơn \(VietnameseNumber.format(limit)) byte.", "The result is larger than \(limit) bytes.",
      fix: "Chọn ít cột, ít dòng hơn.", "Select fewer columns or rows.")
  }

  static func tooLongQuery(_ limit: Int) -> QueryWords {
    QueryWords(
      "Truy vấn dài hơn \(VietnameseNumber.format(limit)) byte.", "The query is longer than \(limit) bytes.",
      fix: "Viết ngắn lại, hoặc đưa danh sách giá trị vào một bảng.", "Shorten it, or put lists of values into a table."
    )
  }

  static func other(_ message: String) -> QueryWords {
    QueryWords(
      "SQLite không chạy được truy vấn: \(message).", "SQLite cannot run the query: \(message).",
      fix: "Sửa theo thông báo trên; ví dụ có trong docs/queries.md.",
      "Mend what it says; docs/queries.md has examples.")
  }

  /// A word of the query, short enough for a message.
  private static func shown(_ text: String) -> String { text.count > 60 ? text.prefix(60) + "…" : text }
}
