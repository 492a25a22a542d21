/// Dates, periods and publication times.
extension DiagnosticRule {
  package static let dateMissing = DiagnosticRule(
    "date-missing", .error,
    message: .init(
      vi: "Thiếu ngày.",
      en: "The date is missing."),
    fix: .init(
      vi: "Thêm một dòng, ví dụ «date: 2025-03-01» hoặc «ngày: 01/3/2025».",
      en: "Add a line such as «date: 2025-03-01»."))

  package static let dateInvalid = DiagnosticRule(
    "date-invalid", .error,
    message: .init(
      vi: "«{value}» không phải là ngày.",
      en: "«{value}» is not a date."),
    fix: .init(
      vi: "Viết ngày/tháng/năm, ví dụ 01/3/2025, hoặc năm-tháng-ngày, ví dụ 2025-03-01.",
      en: "Write 01/3/2025 or 2025-03-01."))

  package static let dateImpossible = DiagnosticRule(
    "date-impossible", .error,
    message: .init(
      vi: "Tháng {month} năm {year} chỉ có {days} ngày.",
      en: "Month {month} of {year} has only {days} days."),
    fix: .init(
      vi: "Ghi ngày có thật, ví dụ {example}.",
      en: "Write a real date, for example {example}."))

  package static let dateImpossibleMonth = DiagnosticRule(
    "date-impossible-month", .error,
    message: .init(
      vi: "Không có tháng {month}.",
      en: "There is no month {month}."),
    fix: .init(
      vi: "Tháng là số từ 1 đến 12; xem lại thứ tự ngày và tháng.",
      en: "A month is a number from 1 to 12; check the order of day and month."))

  package static let periodInvalid = DiagnosticRule(
    "period-invalid", .error,
    message: .init(
      vi: "«{value}» không phải là giai đoạn.",
      en: "«{value}» is not a period."),
    fix: .init(
      vi: "Ghi năm đầu và năm cuối, ví dụ 2021-2025, hoặc một năm, ví dụ 2025.",
      en: "Write the first and last year, such as 2021-2025, or one year."))

  package static let periodReversed = DiagnosticRule(
    "period-reversed", .error,
    message: .init(
      vi: "Ngày kết thúc đứng trước ngày bắt đầu.",
      en: "The end is before the start."),
    fix: .init(
      vi: "Đổi lại hai ngày.",
      en: "Exchange the two dates."))

  package static let expiresBeforePublication = DiagnosticRule(
    "expires-before-publication", .error,
    message: .init(
      vi: "Bài hết hạn trước khi được đăng.",
      en: "The page expires before it is published."),
    fix: .init(
      vi: "Xem lại «expires» và «publish_from».",
      en: "Check «expires» and «publish_from»."))

  package static let eventWithoutTime = DiagnosticRule(
    "event-without-time", .error,
    message: .init(
      vi: "Sự kiện chưa có thời gian.",
      en: "The event has no time."),
    fix: .init(
      vi: "Thêm «date: 30/12/2025», hoặc «from» và «to», hoặc «when: năm 2025» khi chưa rõ ngày.",
      en: "Add «date», or «from» and «to», or «when» where no day is fixed."))

  package static let nowInvalid = DiagnosticRule(
    "now-invalid", .fatal,
    message: .init(
      vi: "«{value}» không phải là thời điểm.",
      en: "«{value}» is not a point in time."),
    fix: .init(
      vi: "Ví dụ: --now 2025-03-01T05:00:00+07:00.",
      en: "For example: --now 2025-03-01T05:00:00+07:00."))

  /// The rules of this file, for documents and tests that go over all of them.
  static let datesRules: [DiagnosticRule] = [
    .dateMissing, .dateInvalid, .dateImpossible, .dateImpossibleMonth, .periodInvalid,
    .periodReversed, .expiresBeforePublication, .eventWithoutTime, .nowInvalid,
  ]
}
