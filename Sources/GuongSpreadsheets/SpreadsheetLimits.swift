/// How much of a file is read before it is refused: far more than an office's tables need, and little enough that no file
/// takes the machine with it.
package struct SpreadsheetLimits: Sendable {
  /// What is read of an archive in all, unpacked, in bytes.
  package var unpackedBytes = 256 << 20
  /// How many times its packed size one part may have, once it is longer than `uncheckedBytes`. Tables of equal rows come to
  /// 100; deflate ends at 1,032, which only files made for harm reach.
  package var compressionRatio = 300
  package var uncheckedBytes = 4 << 20
  package var archiveEntries = 10_000
  package var xmlDepth = 64
  package var sheets = 1_000
  /// Rows of one sheet, and columns of one row, of sheets and CSV files alike; rows of a CSV file have no limit.
  package var rows = 1_048_576
  package var columns = 16_384
  /// Cells of all sheets, with the empty ones before the last of a row.
  package var cells = 5_000_000
  package var mergedRanges = 50_000
  /// UTF-8 bytes of one cell's text. Excel's limit is 32,767 characters of at most four bytes.
  package var cellBytes = 131_068
  /// After so many faults the file is not read further.
  package var faults = 1_000

  package init() {}
}
