/// Reads the list of sheets, in the order of their tabs.
final class WorkbookHandler: XMLHandler {
  struct Entry {
    let name: String
    let isHidden: Bool
    /// The id of the relationship that leads to the sheet's part.
    let relationship: String
  }

  private let limits: SpreadsheetLimits
  private(set) var entries: [Entry] = []
  private(set) var dates = SerialDates.from1900

  init(limits: SpreadsheetLimits) { self.limits = limits }

  func start(_ element: borrowing XMLElement) throws(SpreadsheetFault) {
    switch element.name {
    case "workbookPr":
      if element["date1904"]?.isTrue == true { dates = .from1904 }
    case "sheet":
      guard entries.count < limits.sheets else { throw SpreadsheetFault(.tooManySheets(limit: limits.sheets)) }
      // «hidden», or «veryHidden», which only macros can undo.
      let state = element["state"]?.text ?? "visible"
      entries.append(
        Entry(
          name: element["name"]?.text ?? "", isHidden: state != "visible",
          relationship: element["id", hasPrefix: true]?.text ?? ""))
    default: break
    }
  }
}
