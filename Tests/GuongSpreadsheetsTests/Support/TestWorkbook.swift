import GuongSpreadsheets
import GuongTestSupport

/// An XLSX file put together from XML, for what no program writes.
struct TestWorkbook {
  /// What stands within the first sheet's `worksheet`.
  var sheet = "<sheetData/>"
  /// What stands within `sst`.
  var sharedTexts = ""
  /// Format codes; style n + 1 shows the n-th of them.
  var formats: [String] = []
  /// What stands within `workbook`.
  var workbook = "<sheets><sheet name='Bảng' sheetId='1' r:id='r1'/></sheets>"
  var relationships = """
    <Relationship Id='r1' Type='http://x/worksheet' Target='worksheets/sheet1.xml'/>
    <Relationship Id='r2' Type='http://x/sharedStrings' Target='sharedStrings.xml'/>
    <Relationship Id='r3' Type='http://x/styles' Target='styles.xml'/>
    """
  /// Stands before the sheet's root.
  var sheetProlog = ""
  /// Parts beside the usual ones, or in their place.
  var parts: [(name: String, text: String)] = []

  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

  var bytes: [UInt8] {
    let namespaces = """
      xmlns='\(Self.main)' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships' xmlns:o='o'
      """
    let package = "xmlns='http://schemas.openxmlformats.org/package/2006/relationships'"
    let codes = formats.enumerated().map { "<numFmt numFmtId='\(200 + $0)' formatCode='\($1)'/>" }.joined()
    let styles = formats.indices.map { "<xf numFmtId='\(200 + $0)'/>" }.joined()
    var entries = [
      ("[Content_Types].xml", "<Types/>"),
      (
        "_rels/.rels",
        "<Relationships \(package)><Relationship Id='a' Type='http://x/officeDocument' Target='xl/workbook.xml'/></Relationships>"
      ),
      ("xl/workbook.xml", "<workbook \(namespaces)>\(workbook)</workbook>"),
      ("xl/_rels/workbook.xml.rels", "<Relationships \(package)>\(relationships)</Relationships>"),
      ("xl/sharedStrings.xml", "<sst \(namespaces)>\(sharedTexts)</sst>"),
      (
        "xl/styles.xml",
        """
        <styleSheet \(namespaces)><numFmts>\(codes)</numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>\
        <cellXfs><xf numFmtId='0'/>\(styles)</cellXfs><dxfs><dxf><numFmt numFmtId='200' formatCode='yyyy'/></dxf></dxfs>\
        </styleSheet>
        """
      ),
      ("xl/worksheets/sheet1.xml", "\(sheetProlog)<worksheet \(namespaces)>\(sheet)</worksheet>"),
    ]
    for part in parts {
      entries.removeAll { $0.0 == part.name }
      entries.append((part.name, part.text))
    }
    return ZipWriter.archive(entries.map { ($0.0, Array($0.1.utf8)) })
  }

  func read(_ limits: SpreadsheetLimits = SpreadsheetLimits()) throws -> Workbook {
    try Workbook.read(bytes, limits: limits).get()
  }

  /// Why the whole file is refused, or what the first fault of a part is.
  func reason(_ limits: SpreadsheetLimits = SpreadsheetLimits()) -> SpreadsheetFault.Reason? {
    switch Workbook.read(bytes, limits: limits) {
    case .failure(let fault): fault.reason
    case .success(let workbook): workbook.faults.first?.reason
    }
  }

  /// The cells of the first row that holds anything.
  static func cells(_ row: String, formats: [String] = [], sharedTexts: String = "", workbook: String? = nil) throws
    -> [SheetCell]
  {
    var test = TestWorkbook(
      sheet: "<sheetData><row>\(row)</row></sheetData>", sharedTexts: sharedTexts, formats: formats)
    if let workbook { test.workbook = workbook + test.workbook }
    return try test.read().sheets.first?.rows.first?.cells ?? []
  }
}
