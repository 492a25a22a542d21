extension CalendarDate: CustomStringConvertible {
  /// ISO 8601: `2024-05-09`.
  public var iso: String { "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))" }

  /// The date line of a document: `ngày 05 tháng 01 năm 2020`, `ngày 29 tháng 6 năm 2019`.
  ///
  /// Days below 10 and months 1 and 2 have a zero before them, other months have none (Decree 30/2020/NĐ-CP, Appendix I).
  public var officialLong: String { "ngày \(officialDay) tháng \(officialMonth) năm \(year)" }

  /// The date in running text, zeros as in ``officialLong``: `17/7/2024`, `09/5/2024`, `01/01/2025`.
  public var officialShort: String { "\(officialDay)/\(officialMonth)/\(year)" }

  /// The same as ``iso``.
  public var description: String { iso }

  private var officialDay: String { padded(day, to: 2) }
  private var officialMonth: String { month <= 2 ? padded(month, to: 2) : String(month) }
}

extension CalendarDate: Codable {
  /// Reads an ISO 8601 date, and nothing else.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    do {
      let date = try CalendarDate.parse(text)
      guard date.iso == text else { throw DateParsingError.notADate }
      self = date
    } catch {
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: container.codingPath, debugDescription: "not an ISO 8601 date: \(text)", underlyingError: error))
    }
  }

  /// Writes ``iso``.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}

/// The decimal digits of a number that is not negative, with zeros before it.
func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
