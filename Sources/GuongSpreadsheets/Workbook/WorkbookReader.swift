/// Reads the parts of an XLSX package in the order in which they need one another.
struct WorkbookReader {
  private let package: OfficePackage
  private let limits: SpreadsheetLimits
  private var sheets: [Sheet] = []
  private var faults: [SpreadsheetFault] = []
  private var cells = 0

  init(_ package: OfficePackage, limits: SpreadsheetLimits) {
    self.package = package
    self.limits = limits
  }

  /// Errors: a fault of the whole file.
  mutating func read() throws(SpreadsheetFault) -> Workbook {
    let main = try mainPart()
    let handler = WorkbookHandler(limits: limits)
    try package.read(main, into: handler)
    let relationships = try package.relationships(of: main)

    let texts = SharedTextsHandler(limits: limits)
    if let part = Self.part("sharedStrings", relationships) { try package.read(part, into: texts) }
    let styles = StylesHandler()
    if let part = Self.part("styles", relationships) { try package.read(part, into: styles) }
    let values = CellValues(
      sharedTexts: texts.texts, formats: styles.formats, dates: handler.dates, maximumBytes: limits.cellBytes)

    for entry in handler.entries {
      guard let relationship = relationships.first(where: { $0.id == entry.relationship }) else {
        faults.append(SpreadsheetFault(.partMissing(String(entry.relationship.prefix(40))), .sheet, sheet: entry.name))
        continue
      }
      // Charts and the macros of old have tabs, too.
      guard relationship.kind == "worksheet" else { continue }
      guard try read(relationship.part, entry, values) else { break }
    }
    return Workbook(sheets: sheets, faults: faults)
  }

  /// Reads a sheet; false if the workbook is not to be read further.
  private mutating func read(
    _ part: String, _ entry: WorkbookHandler.Entry, _ values: CellValues
  ) throws(SpreadsheetFault) -> Bool {
    let handler = WorksheetHandler(
      Sheet(name: entry.name, isHidden: entry.isHidden), values: values, limits: limits,
      cellsLeft: limits.cells - cells, faultsLeft: limits.faults - faults.count)
    do throws(SpreadsheetFault) {
      try package.read(part, into: handler)
      handler.finish()
      faults += handler.faults
      sheets.append(handler.sheet)
      cells += handler.sheet.values.count
      return true
    } catch {
      faults += handler.faults
      switch error.reason {
      case .partMissing, .partDamaged:
        faults.append(SpreadsheetFault(error.reason, .sheet, sheet: entry.name))
        return true
      case .tooManyFaults:
        faults.append(error)
        return false
      default:
        guard error.scope == .sheet else { throw error }
        faults.append(error)
        return true
      }
    }
  }

  /// The part that holds the list of sheets.
  private func mainPart() throws(SpreadsheetFault) -> String {
    let named = try package.relationships(of: "").first { $0.kind == "officeDocument" }?.part
    let part = named ?? "xl/workbook.xml"
    if part.hasSuffix(".bin") { throw SpreadsheetFault(.binaryWorkbook) }
    if part.hasPrefix("word/") { throw SpreadsheetFault(.otherFormat("Word")) }
    if part.hasPrefix("ppt/") { throw SpreadsheetFault(.otherFormat("PowerPoint")) }
    if package.contains(part) { return part }
    if package.contains("META-INF/manifest.xml") { throw SpreadsheetFault(.openDocument) }
    if package.contains("[Content_Types].xml") { throw SpreadsheetFault(.partMissing(part)) }
    throw SpreadsheetFault(.otherFormat("ZIP"))
  }

  private static func part(_ kind: String, _ relationships: [Relationship]) -> String? {
    relationships.first { $0.kind == kind }?.part
  }
}
