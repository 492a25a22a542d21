import GuongModel
import VietnameseText

/// The files that go with one page, each under a plain name of its own.
struct PageAssets {
  private var names: [String: String] = [:]
  private var order: [String] = []
  private var taken: Set<String>

  /// - Parameter taken: names in the page's folder that old addresses have, besides the page itself.
  init(taken: Set<String>) { self.taken = taken }

  /// `content/stories/dao/Ảnh 1.JPG` → `anh-1.jpg`; a second file of that name gets a number.
  mutating func name(for path: String) -> String {
    if let name = names[path] { return name }
    let fileExtension = PathName.fileExtension(of: path)
    let file = String(PathName.file(of: path))
    let stem = fileExtension.isEmpty ? file : String(file.dropLast(fileExtension.count + 1))
    let slug = Slug.make(stem, fallback: "tep")
    let ending = fileExtension.isEmpty ? "" : "." + Slug.make(fileExtension, fallback: "bin")
    var name = slug + ending
    var number = 2
    // The page itself is a file of the folder.
    while name == "index.html" || !taken.insert(name).inserted {
      name = "\(slug)-\(number)\(ending)"
      number += 1
    }
    names[path] = name
    order.append(path)
    return name
  }

  /// What must be copied when the page stands at `address`.
  func copies(to address: Address) -> [AssetCopy] {
    order.compactMap { path in names[path].map { AssetCopy(source: path, target: address.path + $0) } }
  }
}
