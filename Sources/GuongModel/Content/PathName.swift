/// Names and places that paths of content files give. Paths run from the site's folder, with `/` between components.
///
/// As on the disk, every byte `/` parts: a slash with a combining mark behind it is another `Character`, and no other path.
package enum PathName {
  private static let slash = UInt8(ascii: "/")

  /// What stands between slashes, without empty parts.
  package static func components(of path: some StringProtocol) -> [Substring] {
    Substring(path).utf8.split(separator: slash).map { Substring($0) }
  }

  /// The name a file goes by: `content/stories/dao.md` → `dao`; that of its folder for `dao/index.md` and `dao/campaign.md`.
  package static func name(of path: String) -> String {
    let components = components(of: path)
    guard let file = components.last else { return "" }
    let stem = file.hasSuffix(".md") ? file.dropLast(3) : file
    if stem == "index" || stem == "campaign", components.count > 1 { return String(components[components.count - 2]) }
    return String(stem)
  }

  /// What `reference` means in the file at `path`: `../documents/a.md` in `content/stories/b.md` → `content/documents/a.md`.
  /// `nil` when it leads out of `content/`, is absolute or holds a NUL.
  package static func resolve(_ reference: String, from path: String) -> String? {
    guard let first = reference.utf8.first, first != slash, !reference.utf8.contains(0) else { return nil }
    var components = components(of: path).dropLast()
    for part in Self.components(of: reference) {
      switch part {
      case ".": continue
      case "..":
        guard components.count > 1 else { return nil }
        components.removeLast()
      default: components.append(part)
      }
    }
    return components.joined(separator: "/")
  }

  /// The last component.
  package static func file(of path: String) -> Substring {
    components(of: path).last ?? ""
  }

  /// Lower case, without the dot; empty when there is none.
  package static func fileExtension(of path: String) -> String {
    let name = file(of: path)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }
}
