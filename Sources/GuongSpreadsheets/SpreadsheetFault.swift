import GuongModel
import VietnameseText

/// Something that could not be read, with its place.
package struct SpreadsheetFault: Error, Hashable, Sendable {
  package enum Reason: Error, Hashable, Sendable {
    // The file is none of ours.
    case emptyFile
    case encrypted
    case oldExcel
    case openDocument
    case binaryWorkbook
    /// Named as people name it: «PDF», «Word».
    case otherFormat(String)

    // The archive and its XML.
    case archiveDamaged
    case partMissing(String)
    case partDamaged(String)
    case entitiesRefused(String)
    case nestedTooDeep(String)
    case tooLarge(megabytes: Int)
    case suspiciousCompression(String)
    case tooManySheets(limit: Int)

    // Sheets.
    case tooManyRows(limit: Int)
    case tooManyColumns(limit: Int)
    case tooManyCells(limit: Int)
    case tooManyMergedRanges(limit: Int)
    case tooManyFaults(limit: Int)
    case cellOutOfOrder
    case cellNameInvalid(String)

    // Cells.
    case formulaWithoutValue
    case sharedTextMissing
    case numberUnreadable(String)
    case numberScaled(String)
    case dateImpossible(String)
    case textTooLong(limit: Int)
    case cellTypeUnknown(String)

    // Separated values.
    case notUTF8
    /// The name of the encoding, and how the line probably reads.
    case legacyEncoding(LegacyEncoding, text: String)
    case notUTF16
    case unmarkedUTF16
    case binary
    case quoteUnclosed
    case textBehindQuote
  }

  /// How much is lost: the least thing that cannot be used.
  package enum Scope: Hashable, Sendable {
    case file, sheet, row, cell
  }

  package let reason: Reason
  package let scope: Scope
  package var sheet: String?
  /// From 0.
  package var column: Int?
  /// From 1, as spreadsheet programs count.
  package var row: Int?
  /// In the file, where it has lines; columns are bytes of the text as UTF-8.
  package var span: SourceSpan?

  init(
    _ reason: Reason, _ scope: Scope = .file, sheet: String? = nil, column: Int? = nil, row: Int? = nil,
    span: SourceSpan? = nil
  ) {
    self.reason = reason
    self.scope = scope
    self.sheet = sheet
    self.column = column
    self.row = row
    self.span = span
  }

  /// `D7`, where the fault is one cell's.
  package var cell: CellName? {
    guard let column, let row else { return nil }
    return CellName(column: column, row: row)
  }
}
