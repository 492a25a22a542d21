import GuongModel
import VietnameseText

extension MapReader {
  /// A day, in any of the forms that editors write.
  func date(_ key: Key) -> Located<CalendarDate>? {
    guard let text = text(key) else { return nil }
    return date(text, of: key)
  }

  func date(_ text: Located<String>, of key: Key) -> Located<CalendarDate>? {
    do {
      return Located(try CalendarDate.parse(text.value), at: text.span)
    } catch {
      report(error, text, key)
      return nil
    }
  }

  /// A time of day in the site's zone. A day alone means its first moment.
  func dateTime(_ key: Key, zone: SiteZone) -> LocalDateTime? {
    guard let text = text(key) else { return nil }
    do {
      return zone.local(try ParsedDateTime.parse(text.value))
    } catch .missingTime {
      return date(text, of: key).map { LocalDateTime.start(of: $0.value) }
    } catch .date(let error) {
      report(error, text, key)
    } catch {
      sink.add(.dateInvalid, at: text.span, ["value": text.value])
    }
    return nil
  }

  /// `2021-2025`, `2021–2025` or `2025`.
  func period(_ key: Key) -> YearPeriod? {
    guard let text = text(key) else { return nil }
    let parts = text.value.split { $0 == "-" || $0 == "–" }.map { $0.filter { !$0.isWhitespace } }
    let years = parts.compactMap { Int($0) }
    guard years.count == parts.count, let first = years.first, let last = years.last, years.count <= 2,
      first <= last, (1900...2200).contains(first), (1900...2200).contains(last)
    else {
      sink.add(.periodInvalid, at: text.span, ["key": key.name, "value": text.value])
      return nil
    }
    return YearPeriod(first: first, last: last)
  }

  private func report(_ error: DateParsingError, _ text: Located<String>, _ key: Key) {
    switch error {
    case .impossible(.monthOutOfRange(let month)):
      sink.add(.dateImpossibleMonth, at: text.span, ["month": "\(month)"])
    case .impossible(.dayOutOfRange(_, let month, let year, let days)):
      let last = try? CalendarDate(year: year, month: month, day: days)
      sink.add(
        .dateImpossible, at: text.span,
        [
          "month": "\(month)", "year": "\(year)", "days": "\(days)",
          "example": Bilingual(vi: last?.officialShort ?? "28/02/2025", en: last?.iso ?? "2025-02-28"),
        ])
    default:
      sink.add(.dateInvalid, at: text.span, ["value": text.value])
    }
  }
}
