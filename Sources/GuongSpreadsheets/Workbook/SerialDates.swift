import VietnameseText

/// How a workbook numbers days (ISO/IEC 29500-1, 18.17.4.1).
enum SerialDates {
  /// Day 1 is 1 January 1900, and day 60 a 29 February 1900 that never was, as in Lotus 1-2-3.
  case from1900
  /// Day 0 is 1 January 1904, as on old Macintoshes.
  case from1904

  /// The last day that a program shows: 31 December 9999.
  private static let last = 2_958_465

  /// The day of a serial number; `nil` where there is none.
  func date(_ serial: Int) -> CalendarDate? {
    // Counted from 31 December 1899, as if 1900 had had its 29 February.
    let day: Int
    switch self {
    case .from1900: day = serial
    case .from1904:
      guard (0...Self.last).contains(serial) else { return nil }
      day = serial + 1462
    }
    guard (1...Self.last).contains(day), day != 60 else { return nil }
    // 1970-01-01 is 25,569; days before March 1900 lack the false one.
    return CalendarDate(daysSinceEpoch: day - (day < 60 ? 25_568 : 25_569))
  }
}
