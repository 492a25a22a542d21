/// The fixed addresses of the site's lists and files. They are public promises: changing one breaks links.
package enum Addresses {
  package static let home = Address("")
  package static let notFound = Address("404.html")
  package static let movements = Address("phong-trao/")
  package static let units = Address("don-vi/")
  package static let fields = Address("linh-vuc/")
  package static let tags = Address("the/")
  package static let columns = Address("chuyen-muc/")
  package static let archive = Address("bai/")
  package static let documents = Address("van-ban/")
  package static let bulletins = Address("ban-tin/")
  package static let organisations = Address("co-quan/")
  package static let reports = Address("bao-cao/")
  /// A superseded version of a report.
  package static func version(_ version: Int, of report: Address) -> Address {
    Address("\(report.path)ban-\(version)/")
  }

  /// The data of a report's figures.
  package static func data(of report: Address) -> Address { Address("\(report.path)so-lieu.json") }

  package static let openData = Address("so-lieu/")
  package static let events = Address("su-kien/")
  package static let feed = Address("feed.xml")
  package static let jsonFeed = Address("feed.json")

  package static func column(_ id: String) -> Address { Address("chuyen-muc/\(id)/") }
  package static func movement(_ slug: String) -> Address { Address("phong-trao/\(slug)/") }
  package static func unit(_ id: String) -> Address { Address("don-vi/\(id)/") }
  package static func field(_ id: String) -> Address { Address("linh-vuc/\(id)/") }
  package static func organisation(_ id: String) -> Address { Address("co-quan/\(id)/") }
  package static func tag(_ slug: String) -> Address { Address("the/\(slug)/") }
  package static func year(_ year: Int) -> Address { Address("bai/nam-\(year)/") }
  package static func month(_ month: Int, of year: Int) -> Address {
    Address("bai/nam-\(year)/thang-\(month < 10 ? "0" : "")\(month)/")
  }

  /// A page of a campaign's figures.
  package enum CampaignPage: String, Sendable, CaseIterable {
    case indicators = "chi-tieu"
    case works = "cong-trinh"
    case awards = "khen-thuong"
    case clusters = "cum-khoi"
    case obligations = "bao-cao-phai-gui"
    case replications = "nhan-rong"
  }

  /// - Parameter campaign: the address of the campaign's own page.
  package static func page(_ page: CampaignPage, of campaign: Address) -> Address {
    Address("\(campaign.path)\(page.rawValue)/")
  }

  package static func indicator(_ id: String, of campaign: Address) -> Address {
    Address("\(page(.indicators, of: campaign).path)\(id)/")
  }

  /// A table of a campaign as open data; its files stand below.
  package static func table(_ id: String, ofCampaign campaign: String) -> Address {
    Address("so-lieu/\(campaign)/\(id)/")
  }

  /// The calendar of a campaign, and that of one unit or organisation in it, as iCalendar files.
  package static func calendar(ofCampaign campaign: String) -> Address { Address("lich/\(campaign).ics") }
  package static func calendar(of participant: String, inCampaign campaign: String) -> Address {
    Address("lich/\(campaign)/\(participant).ics")
  }

  /// Page `number` of a list; the first is the list's own address.
  package static func page(_ number: Int, of list: Address) -> Address {
    number == 1 ? list : Address("\(list.path)trang-\(number)/")
  }

  /// The list that may itself put a page at `address` once it has stories enough: pages of lists, years and months, tags,
  /// open data, calendars, parts of the sitemap, files of the templates. `nil` for an address that no list will ever want.
  package static func list(that address: Address) -> Address? {
    let parts = PathName.components(of: address.file).filter { $0 != "index.html" }
    guard let first = parts.first, let last = parts.last else { return nil }
    func isNumbered(_ part: Substring, _ prefix: String) -> Bool {
      part.hasPrefix(prefix) && part.count > prefix.count && part.dropFirst(prefix.count).allSatisfy(\.isNumber)
    }
    if first.hasPrefix("sitemap-"), first.hasSuffix(".xml") { return Address("sitemap.xml") }
    guard parts.count > 1 else { return nil }
    switch first {
    case "the", "tai-nguyen", "so-lieu", "lich": return Address("\(first)/")
    case "bai" where isNumbered(parts[1], "nam-"): return archive
    case "bai", "ban-tin", "chuyen-muc", "phong-trao", "don-vi", "linh-vuc":
      return isNumbered(last, "trang-") ? Address(parts.dropLast().joined(separator: "/") + "/") : nil
    default: return nil
    }
  }

  /// First parts that free pages may not take.
  package static let reserved: Set<String> = [
    "phong-trao", "don-vi", "linh-vuc", "the", "chuyen-muc", "bai", "van-ban", "ban-tin", "co-quan", "su-kien",
    "thi-dua", "bao-cao", "tim-kiem", "tai-nguyen", "so-lieu", "lich", "phat-thanh",
  ]
}
