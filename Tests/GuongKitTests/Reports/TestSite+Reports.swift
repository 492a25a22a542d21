import GuongKit
import GuongModel
import GuongTestSupport

extension TestSite {
  static let report = "content/reports/quy-1.md"
  static let works = "content/campaigns/td/works.csv"

  static let soundWorks = """
    id,name,registered_by,status,value,due,completed_on
    cau,Cầu Ẩn,ninh-hai,completed,7,2025-02-01,2025-01-20
    duong,Đường An,ninh-hai,in_progress,"2,5",2025-05-01,

    """

  /// A site with a campaign of two works.
  static var reporting: TestSite { withTables(["works": soundWorks]) }

  /// - Parameter keys: further lines of the front matter.
  mutating func addReport(_ body: String, path: String = report, title: String = "Quý một", keys: String = "") {
    let extra = keys.isEmpty ? "" : keys + "\n"
    add(path, "---\ntitle: \(title)\nkind: quarterly\n\(extra)---\n\n\(body)\n")
  }

  static func with(_ body: String, keys: String = "") -> TestSite {
    var site = reporting
    site.addReport(body, keys: keys)
    return site
  }

  /// The report's page.
  func reportPage(_ address: String = "bao-cao/quy-1/") -> String? { page(address + "index.html") }
}
