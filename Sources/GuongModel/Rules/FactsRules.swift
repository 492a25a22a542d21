/// Numbers, dates and citations in a text that cannot be right, or contradict one another. All are warnings; `guong check` alone gives them.
extension DiagnosticRule {
  package static let numberForm = DiagnosticRule(
    "number-form", .warning,
    message: .init(
      vi: "Số «{number}» không viết theo cách của tiếng Việt.",
      en: "The number «{number}» is not written the Vietnamese way."),
    fix: .init(
      vi: "Viết «{right}»: dấu phẩy trước phần thập phân, dấu chấm giữa các nhóm ba chữ số.",
      en: "Write «{right}»: a comma before decimals, points between groups of three digits."))

  package static let yearRangeSpacing = DiagnosticRule(
    "year-range-spacing", .warning,
    message: .init(
      vi: "Dấu gạch giữa hai năm chỉ có dấu cách ở một bên: «{text}».",
      en: "The dash between the years has a space on one side only: «{text}»."),
    fix: .init(
      vi: "Viết «{right}».",
      en: "Write «{right}»."))

  package static let yearRangeMixed = DiagnosticRule(
    "year-range-mixed", .warning,
    message: .init(
      vi: "Trong bài, khoảng năm được viết theo nhiều cách: {counts}.",
      en: "The text writes ranges of years in several ways: {counts}."),
    fix: .init(
      vi: "Chọn một cách, ví dụ «{right}». Cách ít gặp hơn ở dòng {lines}.",
      en: "Keep to one, such as «{right}». The rarer ones are on line {lines}."))

  package static let textDateImpossible = DiagnosticRule(
    "text-date-impossible", .warning,
    message: .init(
      vi: "Không có ngày {date}: {reason}.",
      en: "There is no such day as {date}: {reason}."),
    fix: .init(
      vi: "Xem lại ngày, tháng trong bản gốc.",
      en: "Check the day and the month in the original."))

  package static let weekdayWrong = DiagnosticRule(
    "weekday-wrong", .warning,
    message: .init(
      vi: "Ngày {date} là {weekday}.",
      en: "{date} is a {weekday}."),
    fix: .init(
      vi: "Sửa thứ hoặc sửa ngày cho khớp nhau.",
      en: "Correct the weekday or the date."))

  package static let textPeriodReversed = DiagnosticRule(
    "text-period-reversed", .warning,
    message: .init(
      vi: "Khoảng thời gian kết thúc trước khi bắt đầu: «{text}».",
      en: "The period ends before it begins: «{text}»."),
    fix: .init(
      vi: "Xem lại hai mốc thời gian.",
      en: "Check both ends."))

  package static let documentNumberForm = DiagnosticRule(
    "document-number-form", .warning,
    message: .init(
      vi: "Số, ký hiệu văn bản viết sai thể thức: «{number}».",
      en: "The document's number is not in the official form: «{number}»."),
    fix: .init(
      vi: "Viết «{right}».",
      en: "Write «{right}»."))

  package static let documentNumberType = DiagnosticRule(
    "document-number-type", .warning,
    message: .init(
      vi: "«{number}» mang ký hiệu của {other}, không phải của {type}.",
      en: "«{number}» has the code of {other}, not of {type}."),
    fix: .init(
      vi: "Xem lại tên loại và số, ký hiệu trong bản gốc.",
      en: "Check the type and the number in the original."))

  package static let citationWithoutNumberWord = DiagnosticRule(
    "citation-without-number-word", .warning,
    message: .init(
      vi: "Thiếu chữ «số»: «{text}».",
      en: "The word «số» is missing: «{text}»."),
    fix: .init(
      vi: "Viết «{right}».",
      en: "Write «{right}»."))

  package static let citationWithoutNumber = DiagnosticRule(
    "citation-without-number", .warning,
    message: .init(
      vi: "Sau «{text}» chưa có số văn bản.",
      en: "No number follows «{text}»."),
    fix: .init(
      vi: "Ghi số, ký hiệu theo bản gốc. Văn bản chưa có số thì bỏ chữ «số».",
      en: "Fill in the number from the original, or leave out «số»."))

  package static let citationUnknown = DiagnosticRule(
    "citation-unknown", .warning,
    message: .init(
      vi: "Văn bản {number} không có trong danh mục văn bản của trang.",
      en: "The document {number} is not in the site's register."),
    fix: .init(
      vi: "{hint}",
      en: "{hint}"))

  package static let citationDateDiffers = DiagnosticRule(
    "citation-date-differs", .warning,
    message: .init(
      vi: "Văn bản {number} ở đây ghi ngày {date}, trong danh mục ghi ngày {registered}.",
      en: "The document {number} is dated {date} here, and {registered} in the register."),
    fix: .init(
      vi: "Xem bản gốc rồi sửa ở đây hoặc trong {path}.",
      en: "Look at the original and correct it here or in {path}."))

  package static let citationDatesConflict = DiagnosticRule(
    "citation-dates-conflict", .warning,
    message: .init(
      vi: "Văn bản {number} ở đây ghi ngày {date}, ở dòng {line} ghi ngày {other}.",
      en: "The document {number} is dated {date} here, and {other} on line {line}."),
    fix: .init(
      vi: "Xem bản gốc rồi sửa cho thống nhất.",
      en: "Look at the original and make them agree."))

  package static let preambleBasisMissing = DiagnosticRule(
    "preamble-basis-missing", .warning,
    message: .init(
      vi: "Dòng này thiếu «Căn cứ», khác các dòng căn cứ bên cạnh.",
      en: "This line lacks the «Căn cứ» of its neighbours."),
    fix: .init(
      vi: "Viết «Căn cứ {start}» ở đầu dòng.",
      en: "Begin the line with «Căn cứ {start}»."))

  package static let preambleSemicolonMissing = DiagnosticRule(
    "preamble-semicolon-missing", .warning,
    message: .init(
      vi: "Dòng căn cứ này không kết thúc bằng dấu «;».",
      en: "This line of the preamble does not end with «;»."),
    fix: .init(
      vi: "Thêm dấu «;» ở cuối dòng.",
      en: "Put «;» at its end."))

  /// The rules of this file, for documents and tests that go over all of them.
  static let factsRules: [DiagnosticRule] = [
    .numberForm, .yearRangeSpacing, .yearRangeMixed, .textDateImpossible, .weekdayWrong, .textPeriodReversed,
    .documentNumberForm, .documentNumberType, .citationWithoutNumberWord, .citationWithoutNumber, .citationUnknown,
    .citationDateDiffers, .citationDatesConflict, .preambleBasisMissing, .preambleSemicolonMissing,
  ]
}
