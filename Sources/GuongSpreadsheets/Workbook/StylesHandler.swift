/// Reads what kind of number each style of cells shows.
final class StylesHandler: XMLHandler {
  /// Excel's own limit is 255 characters.
  private static let codeBytes = 2_048

  /// Excel's own limits are 65,490 styles and fewer formats.
  private static let limit = 65_536

  private var codes: [Int: NumberFormat] = [:]
  private var isInCellStyles = false
  private var isInFormats = false
  /// By the number that cells carry.
  private(set) var formats: [NumberFormat] = []

  func start(_ element: borrowing XMLElement) throws(SpreadsheetFault) {
    switch element.name {
    // `dxf` and `cellStyleXfs` have elements of the same names, which cells do not refer to.
    case "numFmts": isInFormats = true
    case "cellXfs": isInCellStyles = true
    case "numFmt":
      guard isInFormats, codes.count < Self.limit, let id = element["numFmtId"]?.number else { return }
      guard let code = element["formatCode"], code.bytes.count <= Self.codeBytes else { return }
      codes[id] = NumberFormat(code: code.text)
    case "xf":
      guard isInCellStyles else { return }
      guard formats.count < Self.limit else { throw SpreadsheetFault(.partDamaged("styles.xml")) }
      let id = element["numFmtId"]?.number ?? 0
      formats.append(codes[id] ?? NumberFormat(builtin: id))
    default: break
    }
  }

  func end(_ name: XMLBytes) throws(SpreadsheetFault) {
    switch name {
    case "numFmts": isInFormats = false
    case "cellXfs": isInCellStyles = false
    default: break
    }
  }
}
