/// A file of tables, read by what it is, whatever its name says.
package enum SpreadsheetFile: Sendable {
  case separated(SeparatedValues)
  case workbook(Workbook)

  /// - Returns: a fault of the whole file if nothing of it can be used; faults of parts stand with what was read.
  package static func read(
    _ bytes: [UInt8], limits: SpreadsheetLimits = SpreadsheetLimits()
  ) -> Result<SpreadsheetFile, SpreadsheetFault> {
    switch FileFormat(of: bytes) {
    case .archive: Workbook.read(bytes, limits: limits).map(SpreadsheetFile.workbook)
    case .text: SeparatedValues.read(bytes, limits: limits).map(SpreadsheetFile.separated)
    case .refused(let reason): .failure(SpreadsheetFault(reason))
    }
  }
}
