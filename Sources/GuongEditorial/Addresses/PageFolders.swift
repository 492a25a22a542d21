/// The first part of the addresses of each kind of page.
enum PageFolders {
  static let stories = "bai/"
  static let movements = "phong-trao/"
  static let documents = "van-ban/"
  static let bulletins = "ban-tin/"
  static let campaigns = "thi-dua/"
}
