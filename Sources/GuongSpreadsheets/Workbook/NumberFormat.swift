/// What kind of value a number format shows (ISO/IEC 29500-1, 18.8.30 and 18.8.31).
enum NumberFormat: Equatable {
  case plain
  case percentage
  /// A number shown in thousands, millions or the like: `#,##0,`.
  case scaled
  /// A date of which the year alone is shown.
  case year
  /// A date, alone or with a time.
  case date
  /// A time of day.
  case time
  /// Hours, minutes or seconds that may pass a day: `[h]:mm`.
  case duration

  /// - Parameter id: of the formats that every program knows.
  init(builtin id: Int) {
    switch id {
    case 9, 10: self = .percentage
    case 14...17, 22: self = .date
    case 18...21, 45, 47: self = .time
    case 46: self = .duration
    default: self = .plain
    }
  }

  /// Reads the section for positive numbers, which is the first; `[Red]`, `[$-42A]`, quoted and escaped text are not codes.
  init(code: String) {
    var tokens = Tokens()
    var index = code.unicodeScalars.startIndex
    let scalars = code.unicodeScalars
    scan: while index < scalars.endIndex {
      let scalar = scalars[index]
      scalars.formIndex(after: &index)
      switch scalar {
      case ";": break scan
      case "\"": Self.pass(scalars, &index, to: "\"")
      // The next character as it is, as wide as it is, or repeated.
      case "\\", "_", "*":
        if index < scalars.endIndex { scalars.formIndex(after: &index) }
      case "[":
        let start = index
        Self.pass(scalars, &index, to: "]")
        tokens.bracket(String(scalars[start..<index]).lowercased())
      case "G", "g":
        // «General» has an «e» that is no year.
        if String(scalars[index...]).lowercased().hasPrefix("eneral") { scalars.formIndex(&index, offsetBy: 6) }
      case "A", "a":
        // AM/PM and A/P have an «m» that is no month.
        let rest = String(scalars[index...]).lowercased()
        let length = rest.hasPrefix("m/pm") ? 4 : rest.hasPrefix("/p") ? 2 : 0
        if length > 0 { tokens.hasTime = true }
        scalars.formIndex(&index, offsetBy: length)
      case "E", "e":
        // An exponent has a sign behind it; alone it is a year.
        if index < scalars.endIndex, scalars[index] == "+" || scalars[index] == "-" {
          tokens.hasDigits = true
        } else {
          tokens.hasYear = true
        }
      default: tokens.letter(scalar)
      }
    }
    self = tokens.format
  }

  private static func pass(
    _ scalars: String.UnicodeScalarView, _ index: inout String.Index, to end: Unicode.Scalar
  ) {
    while index < scalars.endIndex {
      let scalar = scalars[index]
      scalars.formIndex(after: &index)
      if scalar == end { return }
    }
  }

  /// What stands in a format's code.
  private struct Tokens {
    var hasYear = false
    var hasDay = false
    var hasMonthOrMinute = false
    var hasTime = false
    var hasElapsed = false
    var hasPercent = false
    var hasDigits = false
    /// Zeros behind `s.` are fractions of seconds, no digits of a number.
    private var isInSeconds = false
    /// A comma with digits behind it groups them; one behind the last digit divides by a thousand.
    private var endsWithComma = false
    private var isScaled = false

    mutating func letter(_ scalar: Unicode.Scalar) {
      switch scalar {
      case "y", "Y": hasYear = true
      case "d", "D": hasDay = true
      case "m", "M": hasMonthOrMinute = true
      case "h", "H": hasTime = true
      case "s", "S":
        hasTime = true
        isInSeconds = true
        return
      case ".":
        isScaled = isScaled || endsWithComma
        endsWithComma = false
        return
      case ",":
        endsWithComma = hasDigits
        return
      case "0" where isInSeconds: return
      case "0", "#", "?":
        hasDigits = true
        endsWithComma = false
      case "%": hasPercent = true
      default: break
      }
      isInSeconds = false
    }

    /// - Parameter content: with the closing bracket.
    mutating func bracket(_ content: String) {
      let letters = Set(content.dropLast())
      if letters == ["h"] || letters == ["m"] || letters == ["s"] {
        hasElapsed = true
        isInSeconds = letters == ["s"]
      }
    }

    var format: NumberFormat {
      if hasPercent { return .percentage }
      // A number with an unquoted unit, such as «0 ha».
      if hasDigits { return isScaled || endsWithComma ? .scaled : .plain }
      if hasElapsed { return .duration }
      if hasDay { return .date }
      if hasTime { return hasYear ? .date : .time }
      if hasYear { return hasMonthOrMinute ? .date : .year }
      return hasMonthOrMinute ? .date : .plain
    }
  }
}
