/// A time of day as a clock on the wall shows it, to the minute.
public struct ClockTime: Sendable, Hashable, Comparable {
  /// 0…23.
  public let hour: Int
  /// 0…59.
  public let minute: Int

  /// `nil` if hour or minute is out of range.
  public init?(hour: Int, minute: Int = 0) {
    guard 0...23 ~= hour, 0...59 ~= minute else { return nil }
    self.hour = hour
    self.minute = minute
  }

  /// «7 giờ 30», «14 giờ», as official documents have it.
  public var official: String { minute == 0 ? "\(hour) giờ" : "\(hour) giờ \(padded(minute, to: 2))" }

  /// `07:30` (ISO 8601).
  public var iso: String { "\(padded(hour, to: 2)):\(padded(minute, to: 2))" }

  /// Whether `left` is earlier in the day.
  public static func < (left: ClockTime, right: ClockTime) -> Bool {
    (left.hour, left.minute) < (right.hour, right.minute)
  }

  /// «7 giờ 30», «7 giờ 30 phút», «7h30», «7g30», «7:30», «19h».
  init?(_ scanner: inout ASCIIScanner) {
    guard let hour = scanner.number(), hour.digits <= 2 else { return nil }
    if scanner.skip(UInt8(ascii: ":")) {
      guard let minute = scanner.number(), minute.digits == 2 else { return nil }
      self.init(hour: hour.value, minute: minute.value)
      return
    }
    scanner.skipSpaces()
    guard scanner.skip("giờ") || scanner.skip("h") || scanner.skip("g") else { return nil }
    scanner.skipSpaces()
    let minute = scanner.number()
    guard minute.map({ $0.digits == 2 }) ?? true else { return nil }
    if minute != nil {
      scanner.skipSpaces()
      _ = scanner.skip("phút")
    }
    self.init(hour: hour.value, minute: minute?.value ?? 0)
  }
}
