/// A day of the week, numbered from Monday as in ISO 8601.
public enum Weekday: Int, Sendable, Hashable, CaseIterable, Comparable {
  /// Thứ Hai
  case monday = 1
  /// Thứ Ba
  case tuesday
  /// Thứ Tư
  case wednesday
  /// Thứ Năm
  case thursday
  /// Thứ Sáu
  case friday
  /// Thứ Bảy
  case saturday
  /// Chủ Nhật
  case sunday

  /// The name with capitals: «Thứ Bảy», «Chủ Nhật».
  public var vietnameseName: String {
    switch self {
    case .monday: "Thứ Hai"
    case .tuesday: "Thứ Ba"
    case .wednesday: "Thứ Tư"
    case .thursday: "Thứ Năm"
    case .friday: "Thứ Sáu"
    case .saturday: "Thứ Bảy"
    case .sunday: "Chủ Nhật"
    }
  }

  /// Monday first.
  public static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }
}
