import GuongModel
import GuongSpreadsheets

/// What holds for every fault of a table file.
enum SpreadsheetPromises {
  /// Errors: `Violation`.
  static func check(_ fault: SpreadsheetFault) throws {
    for text in [fault.message.vi, fault.message.en, fault.fix.vi, fault.fix.en] {
      try Violation.unless(!text.isEmpty, "a fault without a word: \(fault)")
    }
    try Violation.unless(fault.scope != .cell || fault.cell != nil, "a cell's fault without its cell: \(fault)")
    if let span = fault.span {
      try Violation.unless(span.line >= 1 && span.column >= 1, "a fault at \(span.line):\(span.column)")
    }
  }

  /// The reason's name without what it says of this input.
  static func kind(of fault: SpreadsheetFault) -> String { String("\(fault.reason)".prefix { $0 != "(" }) }
}
