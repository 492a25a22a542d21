/// The sheets of an XLSX file that could be read, in the order of its tabs.
package struct Workbook: Sendable {
  package let sheets: [Sheet]
  /// What is wrong with single sheets and cells; a sheet that could not be read is not among `sheets`. After one of scope
  /// `file` the rest was not read.
  package let faults: [SpreadsheetFault]

  package func sheet(_ name: String) -> Sheet? { sheets.first { $0.name == name } }

  /// Reads the cells of an XLSX or XLSM file: Office Open XML, transitional or strict (ISO/IEC 29500). Macros, charts and
  /// pictures are passed over; formulas are not worked out, what they gave when the file was saved is taken.
  ///
  /// - Returns: a fault of the whole file if nothing of it can be used.
  package static func read(
    _ bytes: [UInt8], limits: SpreadsheetLimits = SpreadsheetLimits()
  ) -> Result<Workbook, SpreadsheetFault> {
    do throws(SpreadsheetFault) {
      return .success(
        try ZipArchive.open(bytes, limits: limits) { archive throws(SpreadsheetFault) in
          var reader = WorkbookReader(OfficePackage(archive, limits: limits), limits: limits)
          return try reader.read()
        })
    } catch { return .failure(error) }
  }
}
