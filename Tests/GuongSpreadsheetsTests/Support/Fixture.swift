import Foundation

/// The workbooks that `Fixtures/make.py` made with other programs.
enum Fixture: String, CaseIterable {
  case xlsxwriter = "xlsxwriter.xlsx"
  case dates1904 = "dates-1904.xlsx"
  case openpyxl = "openpyxl.xlsx"
  case isoDates = "iso-dates.xlsx"
  case libreoffice = "libreoffice.xlsx"
  case libreofficeAgain = "libreoffice-again.xlsx"
  case strictMoved = "strict-moved.xlsx"
  case openDocument = "other.ods"
  case oldExcel = "other.xls"

  var bytes: [UInt8] {
    get throws {
      let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      return Array(try Data(contentsOf: folder.appending(path: "Fixtures/\(rawValue)")))
    }
  }
}
