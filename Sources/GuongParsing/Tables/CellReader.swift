import GuongModel
import GuongSpreadsheets
import VietnameseText

/// Reads cells by the type of their column.
struct CellReader: Sendable {
  /// What a cell gave.
  enum Outcome: Sendable {
    case value(TableValue)
    /// A number with the sign of percentages, in a column that holds whatever the row measures.
    case percentage(TableValue)
    case fault(DiagnosticRule, [Diagnostic.Argument])
    /// A value, and something to be said of it.
    case doubtful(TableValue, DiagnosticRule, [Diagnostic.Argument])
    /// No value; a fault of the file says why.
    case unreadable

    static func fault(_ rule: DiagnosticRule, _ name: String, _ value: some DiagnosticValue) -> Outcome {
      .fault(rule, [.init(name, value.bilingual)])
    }
  }

  private let type: ColumnType
  private let choices: [String: String]
  /// Every name of a choice, with the form in which it is compared.
  private let suggestions: [(name: String, form: String)]
  private let isPublished: Bool
  /// What a fix ends with: that the cell may stay empty.
  private let emptyHint: Bilingual
  /// What a fix of a number with words ends with: the unit that the column counts in.
  private let unitHint: Bilingual
  private let hasUnit: Bool

  init(_ column: TableColumn) {
    type = column.type
    isPublished = !column.isPrivate
    hasUnit = column.unit != nil
    emptyHint =
      column.isRequired
      ? Bilingual(vi: "", en: "")
      : Bilingual(vi: " Chưa có thì để trống ô.", en: " Leave it empty if there is none yet.")
    unitHint =
      column.unit.map {
        Bilingual(vi: "Cột này tính bằng \($0.vi); số ở đơn vị khác thì đổi ra.", en: "The column counts in \($0.en).")
      }
      ?? Bilingual(
        vi: "Số viết tắt (nghìn, triệu, tỷ) thì đổi ra đúng đơn vị tính.",
        en: "Thousands, millions and the like belong into the unit of measure.")
    var suggestions: [(name: String, form: String)] = []
    var choices: [String: String] = [:]
    if case .choice(let all) = column.type {
      for choice in all {
        for word in [choice.value, choice.title.vi, choice.title.en] + choice.aliases {
          let form = FoldedName.fold(word)
          choices[form] = choices[form] ?? choice.value
          suggestions.append((word, form))
        }
      }
    }
    self.choices = choices
    self.suggestions = suggestions
  }

  func read(_ cell: SheetCell) -> Outcome {
    switch cell {
    case .empty: .value(.none)
    case .unreadable: .unreadable
    case .error(let code): .fault(.tableFormulaFailed, "value", code)
    case .text(let text): read(text)
    case .number(let number): read(number)
    case .percentage(let number): withSign(read(number))
    case .boolean(let boolean): read(boolean)
    case .date(let date): read(date)
    case .time(let time): read(time.official)
    }
  }

  // MARK: Text

  private func read(_ written: String) -> Outcome {
    var text = TextCleaning.oneLine(written)
    if !text.utf8.allSatisfy({ $0 < 0x80 }), !NFC.isNFC(text) { text = NFC.normalize(text) }
    // A dash alone is how offices write «none».
    if text.isEmpty || text == "-" || text == "–" || text == "—" { return .value(.none) }
    switch type {
    case .text:
      if isPublished, let marking = SecrecyCheck.markings(in: text).first {
        return .fault(.secrecyMarking, "marking", marking)
      }
      return .value(.text(text))
    case .identifier:
      if Slug.isSlug(text) { return .value(.text(text)) }
      return .fault(
        .tableIdentifierInvalid,
        [.init("value", text.bilingual), .init("suggestion", Slug.make(text, fallback: "ma").bilingual)])
    case .integer, .number, .percentage: return readNumber(text)
    case .date: return readDate(text)
    case .boolean:
      switch FoldedName.fold(text) {
      case "co", "x", "yes", "true", "dung", "1": return .value(.boolean(true))
      case "khong", "no", "false", "sai", "0": return .value(.boolean(false))
      default: return .fault(.tableBooleanInvalid, "value", text)
      }
    case .period:
      return ReportingPeriod.parse(text).map { .value(.period($0)) } ?? .fault(.tablePeriodInvalid, "value", text)
    case .choice(let all):
      if let value = choices[FoldedName.fold(text)] { return .value(.text(value)) }
      let titles = Bilingual(
        vi: all.map { "«\($0.title.vi)»" }.joined(separator: ", "),
        en: all.map { "«\($0.title.en)»" }.joined(separator: ", "))
      let arguments: [Diagnostic.Argument] = [.init("value", text.bilingual), .init("allowed", titles)]
      guard let near = EditDistance.nearest(to: FoldedName.fold(text), amongForms: suggestions) else {
        return .fault(.tableChoiceUnknown, arguments)
      }
      return .fault(.tableChoiceUnknownNear, arguments + [.init("suggestion", near.bilingual)])
    case .reference: return .value(.text(text))
    case .references(let reference):
      // A list in one cell is as often written in lines, or with the comma of sentences, which no id has.
      let parts = written.split { $0 == ";" || $0.isNewline || ($0 == "," && !reference.isPage) }
      let names = parts.map { NFC.normalize(TextCleaning.oneLine(String($0))) }.filter { !$0.isEmpty }
      return .value(names.isEmpty ? .none : .text(names.joined(separator: ";")))
    }
  }

  private func readNumber(_ text: String) -> Outcome {
    if case .integer = type { return readNumber(text, of: text) }
    // A share is written with its sign where the column holds whatever the row measures, too.
    return text.hasSuffix("%")
      ? withSign(readNumber(Substring(text.dropLast()).trimming(), of: text)) : readNumber(text, of: text)
  }

  /// What a cell gave, for one with the sign of percentages.
  private func withSign(_ outcome: Outcome) -> Outcome {
    guard case .value(.number(let number)) = outcome, case .number = type else { return outcome }
    // What the column counts in is no percentage.
    guard !hasUnit else {
      return .fault(
        .tableNumberWithWords, [.init("value", "\(Self.plain(number))%".bilingual), .init("hint", unitHint)])
    }
    return .percentage(.number(number))
  }

  /// - Parameters:
  ///   - plain: without the sign of percentages.
  ///   - text: as it was written.
  private func readNumber(_ plain: String, of text: String) -> Outcome {
    if let quick = Self.plainInteger(plain) { return check(quick) }
    do throws(NumberParsingError) {
      let outcome = check(try VietnameseNumber.parse(plain))
      // Nobody writes three zeros behind a comma but who groups thousands as the English do.
      guard plain.hasSuffix(",000"), case .value(let value) = outcome else { return outcome }
      let thousands = plain.dropLast(4) + ".000"
      return .doubtful(
        value, .tableNumberOfThousands,
        [.init("value", text.bilingual), .init("suggestion", String(thousands).bilingual)])
    } catch {
      if Self.hasWords(plain) {
        return .fault(.tableNumberWithWords, [.init("value", text.bilingual), .init("hint", unitHint)])
      }
      switch error {
      case .pointAsDecimal(let suggestion), .englishGrouping(let suggestion), .wrongGrouping(.some(let suggestion)):
        return .fault(
          .tableNumberUnclear, [.init("value", text.bilingual), .init("suggestion", suggestion.bilingual)])
      default: return .fault(.tableNumberInvalid, [.init("value", text.bilingual), .init("hint", emptyHint)])
      }
    }
  }

  /// «1,8 tỷ», «12 ha»: digits first, then letters.
  private static func hasWords(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first(where: { $0 != "-" && $0 != "−" }), ("0"..."9").contains(first) else {
      return false
    }
    return text.unicodeScalars.contains { $0.properties.isAlphabetic }
  }

  /// Digits alone, the most common number of all.
  private static func plainInteger(_ text: String) -> DecimalNumber? {
    guard !text.isEmpty, text.utf8.count <= 18, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text).map { DecimalNumber(significand: $0) }
  }

  private func readDate(_ text: String) -> Outcome {
    do throws(DateParsingError) { return .value(.date(try CalendarDate.parse(text))) } catch {
      switch error {
      case .impossible: return .fault(.tableDateImpossible, "value", text)
      case .notADate, .twoDigitYear:
        return .fault(.tableDateInvalid, [.init("value", text.bilingual), .init("hint", emptyHint)])
      }
    }
  }

  // MARK: What spreadsheets know

  private func read(_ number: DecimalNumber) -> Outcome {
    switch type {
    case .text, .reference, .references: return .value(.text(Self.plain(number)))
    case .identifier: return read(Self.plain(number))
    case .integer, .percentage: return check(number)
    case .number: return check(number)
    case .period:
      guard let year = number.integerValue, let period = ReportingPeriod(year: year) else {
        return .fault(.tablePeriodInvalid, "value", Self.plain(number))
      }
      return .value(.period(period))
    case .date: return .fault(.tableDateIsNumber, "value", Self.plain(number))
    case .boolean:
      switch number.integerValue {
      case 0: return .value(.boolean(false))
      case 1: return .value(.boolean(true))
      default: return .fault(.tableBooleanInvalid, "value", Self.plain(number))
      }
    case .choice: return read(Self.plain(number))
    }
  }

  private func read(_ boolean: Bool) -> Outcome {
    switch type {
    case .boolean: .value(.boolean(boolean))
    default: read(boolean ? "có" : "không")
    }
  }

  private func read(_ date: CalendarDate) -> Outcome {
    switch type {
    case .date: return .value(.date(date))
    case .period:
      // Excel turns «3/2025» into the first of March.
      guard date.day == 1, let period = ReportingPeriod(year: date.year, .month(date.month)) else {
        return .fault(.tablePeriodInvalid, "value", date.officialShort)
      }
      return .doubtful(.period(period), .tablePeriodIsDate, [.init("period", period.title)])
    case .text: return .value(.text(date.officialShort))
    default: return .fault(.tableCellIsDate, "value", date.officialShort)
    }
  }

  private func check(_ number: DecimalNumber) -> Outcome {
    switch type {
    case .integer(let range):
      guard let whole = number.integerValue, range.contains(whole) else {
        return .fault(
          .tableIntegerInvalid,
          [
            .init("value", Self.plain(number).bilingual), .init("low", Self.bound(range.lowerBound).bilingual),
            .init("high", Self.bound(range.upperBound).bilingual),
          ])
      }
      return .value(.number(DecimalNumber(significand: whole)))
    case .number(let minimum):
      return bounded(number, low: minimum, high: nil)
    case .percentage(let maximum):
      return bounded(number, low: 0, high: maximum)
    default: return .value(.number(number))
    }
  }

  private func bounded(_ number: DecimalNumber, low: Int?, high: Int?) -> Outcome {
    if let low, number < DecimalNumber(significand: low) {
      return .fault(
        .tableNumberTooLow, [.init("value", Self.plain(number).bilingual), .init("low", "\(low)".bilingual)])
    }
    if let high, DecimalNumber(significand: high) < number {
      return .fault(
        .tableNumberTooHigh, [.init("value", Self.plain(number).bilingual), .init("high", "\(high)".bilingual)])
    }
    return .value(.number(number))
  }

  /// Years have no point.
  private static func bound(_ number: Int) -> String {
    number.magnitude < 10_000 ? "\(number)" : VietnameseNumber.format(number)
  }

  private static func plain(_ number: DecimalNumber) -> String {
    number.fractionDigits == 0 ? "\(number.significand)" : VietnameseNumber.format(number)
  }
}
