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

  /// Page `number` of a list; the first is the list's own address.
  package static func page(_ number: Int, of list: Address) -> Address {
    number == 1 ? list : Address("\(list.path)trang-\(number)/")
  }

  /// First parts that free pages may not take.
  package static let reserved: Set<String> = [
    "phong-trao", "don-vi", "linh-vuc", "the", "chuyen-muc", "bai", "van-ban", "ban-tin", "co-quan", "su-kien",
    "thi-dua", "bao-cao", "tim-kiem", "tai-nguyen", "so-lieu", "lich", "phat-thanh",
  ]
}
