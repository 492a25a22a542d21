import GuongModel
import VietnameseText

/// Dates that cannot be, or that contradict what stands beside them.
enum DateCheck {
  static func check(_ text: ProofText) -> [Diagnostic] {
    text.tokens.indices.flatMap { block in
      let dates = DateFaults.find(in: text.tokens[block]).compactMap { diagnostic($0, text, block) }
      let years = YearPhrases.reversed(in: text.tokens[block]).compactMap {
        text.diagnostic(.textPeriodReversed, at: $0.range, in: block, ["text": text.quote($0.range, in: block)])
      }
      return dates + years
    }
  }

  private static func diagnostic(_ fault: DateFaults.Fault, _ text: ProofText, _ block: Int) -> Diagnostic? {
    let written = text.quote(fault.date.range, in: block)
    switch fault.kind {
    case .dayBeyond(let last):
      let month = fault.date.month
      let reason = Bilingual(vi: "tháng \(month) chỉ có \(last) ngày", en: "month \(month) has \(last) days")
      return text.diagnostic(
        .textDateImpossible, at: fault.range, in: block, ["date": written, "reason": reason])
    case .monthBeyond:
      return text.diagnostic(
        .textDateImpossible, at: fault.range, in: block,
        ["date": written, "reason": Bilingual(vi: "một năm có 12 tháng", en: "a year has 12 months")])
    case .weekday(let weekday):
      return text.diagnostic(
        .weekdayWrong, at: fault.range, in: block,
        ["date": written, "weekday": Bilingual(vi: weekday.vietnameseName, en: english(weekday))])
    case .reversed:
      return text.diagnostic(
        .textPeriodReversed, at: fault.range, in: block, ["text": text.quote(fault.range, in: block)])
    }
  }

  private static func english(_ weekday: Weekday) -> String {
    switch weekday {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }
}
