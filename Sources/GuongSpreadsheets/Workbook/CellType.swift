/// How a cell's value is written (ST_CellType, ISO/IEC 29500-1, 18.18.11).
enum CellType {
  case number, sharedText, formulaText, inlineText, boolean, date, error

  /// - Parameter name: the attribute `t`; a number where it is absent. `nil` for an unknown one.
  init?(_ name: XMLBytes?) {
    switch name {
    case nil, "n"?: self = .number
    case "s"?: self = .sharedText
    case "str"?: self = .formulaText
    case "inlineStr"?: self = .inlineText
    case "b"?: self = .boolean
    case "d"?: self = .date
    case "e"?: self = .error
    default: return nil
    }
  }
}
