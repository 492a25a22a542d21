import GuongModel
import VietnameseText

/// Which page stands at which address, and which page a content file became. Two addresses are one when they lead to one
/// file: `bai/dao/` and `bai/dao/index.html`; and when they differ in case alone, which some servers do not tell apart.
struct AddressBook {
  private var ownerByFile: [String: String] = [:]
  /// The owners of files with capitals, which only old addresses have, in lower case.
  private var ownerByFoldedFile: [String: String] = [:]
  /// Every folder that a file stands in, in lower case.
  private var folders: Set<Substring> = []
  private var addressByPath: [String: Address] = [:]
  /// Addresses kept for pages that readers do not see.
  private var kept: [String: String] = [:]
  /// Addresses that lists may come to have.
  private var future: [String: String] = [:]

  /// Takes an address for a list or another page that no content file stands behind.
  mutating func reserve(_ address: Address, owner: String) {
    let file = address.file
    ownerByFile[file] = owner
    let folded = file.lowercased()
    if folded != file { ownerByFoldedFile[folded] = owner }
    for folder in Self.folders(above: folded) { folders.insert(folder) }
  }

  /// Keeps an address for a list that may not be there now: no page and no old address gets it, and no link leads there.
  mutating func keep(_ address: Address, owner: String) {
    future[address.file] = owner
    for folder in Self.folders(above: address.file) { folders.insert(folder) }
  }

  /// Gives the file at `path` its address below `folder`. When another has it, or lists will want it, the file gets a suffix
  /// of its own, made of its path alone, so that it stays the same from build to build.
  ///
  /// - Parameter isShown: whether readers see the page; for another the address is only kept.
  mutating func assign(
    path: String, folder: String, slug: String, isShown: Bool = true
  ) -> (address: Address, takenBy: String?) {
    let wanted = Address("\(folder)\(slug)/")
    let other = holder(of: wanted)
    var address = wanted
    var identity = path
    while address == wanted ? other != nil : holder(of: address) != nil {
      address = Address("\(folder)\(Slug.suffixed(slug, identity: identity))/")
      // Only when two hashes are the same.
      identity += "+"
    }
    if isShown {
      reserve(address, owner: path)
      addressByPath[path] = address
    } else {
      kept[address.file] = path
    }
    return (address, other)
  }

  /// Who has or will want `address`, which has no capitals.
  private func holder(of address: Address) -> String? {
    let file = address.file
    return ownerByFile[file] ?? ownerByFoldedFile[file] ?? kept[file] ?? future[file]
      ?? Addresses.list(that: address).map { "/" + $0.path }
  }

  /// The page that stands at exactly this address.
  func owner(of address: Address) -> String? { ownerByFile[address.file] }

  /// Who keeps a file from being written at `address`: the page that is there, a file where a folder is needed, or a folder
  /// where the file would go.
  func obstacle(to address: Address) -> String? {
    let file = address.file.lowercased()
    func owner(_ file: String) -> String? { ownerByFile[file] ?? ownerByFoldedFile[file] ?? future[file] }
    if let owner = owner(file) { return owner }
    if folders.contains(file[...]) { return "/" + file + "/" }
    return Self.folders(above: file).lazy.compactMap { owner(String($0)) }.first
  }

  /// Where the content file at `path` is published.
  func address(ofFile path: String) -> Address? { addressByPath[path] }

  /// `bai/dao/index.html` → `bai`, `bai/dao`.
  private static func folders(above file: String) -> [Substring] {
    file.utf8.indices.filter { file.utf8[$0] == UInt8(ascii: "/") }.map { file[..<$0] }
  }
}
