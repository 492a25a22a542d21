import GuongModel
import VietnameseText

/// Which page stands at which address, and which page a content file became.
struct AddressBook {
  private var ownerByAddress: [Address: String] = [:]
  private var addressByPath: [String: Address] = [:]

  /// Takes an address for a list or another page that no content file stands behind.
  mutating func reserve(_ address: Address, owner: String) { ownerByAddress[address] = owner }

  /// Gives the file at `path` its address below `folder`. When another has it, the file gets a suffix of its own, made of
  /// its path alone, so that it stays the same from build to build.
  mutating func assign(path: String, folder: String, slug: String) -> (address: Address, takenBy: String?) {
    let wanted = Address("\(folder)\(slug)/")
    let other = ownerByAddress[wanted]
    let address = other == nil ? wanted : Address("\(folder)\(Slug.suffixed(slug, identity: path))/")
    ownerByAddress[address] = path
    addressByPath[path] = address
    return (address, other)
  }

  func owner(of address: Address) -> String? { ownerByAddress[address] }

  /// Where the content file at `path` is published.
  func address(ofFile path: String) -> Address? { addressByPath[path] }
}
