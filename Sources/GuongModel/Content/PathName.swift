/// Names and places that paths of content files give. Paths run from the site's folder, with `/` between components.
package enum PathName {
  /// The name a file goes by: `content/stories/dao.md` → `dao`; that of its folder for `dao/index.md` and `dao/campaign.md`.
  package static func name(of path: String) -> String {
    let components = path.split(separator: "/")
    guard let file = components.last else { return "" }
    let stem = file.hasSuffix(".md") ? file.dropLast(3) : file
    if stem == "index" || stem == "campaign", components.count > 1 { return String(components[components.count - 2]) }
    return String(stem)
  }

  /// What `reference` means in the file at `path`: `../documents/a.md` in `content/stories/b.md` → `content/documents/a.md`.
  /// `nil` when it leads out of `content/`, is absolute or holds a NUL.
  package static func resolve(_ reference: String, from path: String) -> String? {
    guard !reference.hasPrefix("/"), !reference.utf8.contains(0), !reference.isEmpty else { return nil }
    var components = path.split(separator: "/").dropLast()
    for part in reference.split(separator: "/") {
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
    path.split(separator: "/").last ?? ""
  }

  /// Lower case, without the dot; empty when there is none.
  package static func fileExtension(of path: String) -> String {
    let name = file(of: path)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }
}
