/// The first part of the addresses of each kind of page.
enum PageFolders {
  static let stories = "bai/"
  static let movements = "phong-trao/"
  static let documents = "van-ban/"
  static let bulletins = "ban-tin/"
  static let campaigns = "thi-dua/"
  static let reports = "bao-cao/"

  /// That of the page which the content file at `path` would be.
  static func folder(ofFile path: String) -> String {
    switch path.split(separator: "/").dropFirst().first {
    case "stories": stories
    case "movements": movements
    case "documents": documents
    case "bulletins": bulletins
    case "campaigns": campaigns
    case "reports": reports
    default: ""
    }
  }
}
