/// Names and places that paths of content files give. Paths run from the site's folder, with `/` between components; they are
/// cut at its byte, whatever combining mark follows.
package enum PathName {
  /// The parts of `path` between slashes, empty ones left out.
  package static func components(of path: String) -> [Substring] {
    path.utf8.split(separator: slash).map(Substring.init)
  }

  /// The name a file goes by: `content/stories/dao.md` → `dao`; that of its folder for `dao/index.md` and `dao/campaign.md`.
  package static func name(of path: String) -> String {
    let file = file(of: path)
    let stem = file.utf8.hasSuffix(".md") ? Substring(file.utf8.dropLast(3)) : file
    if stem == "index" || stem == "campaign" {
      let components = components(of: path)
      if components.count > 1 { return String(components[components.count - 2]) }
    }
    return String(stem)
  }

  /// What `reference` means in the file at `path`: `../documents/a.md` in `content/stories/b.md` → `content/documents/a.md`.
  /// `nil` when it leads out of `content/`, is absolute or holds a NUL.
  package static func resolve(_ reference: String, from path: String) -> String? {
    guard let first = reference.utf8.first, first != slash, !reference.utf8.contains(0) else { return nil }
    var resolved = String(path.utf8.lastIndex(of: slash).map { path[..<$0] } ?? "")
    for part in reference.utf8.split(separator: slash) where !part.elementsEqual(".".utf8) {
      if part.elementsEqual("..".utf8) {
        guard let cut = resolved.utf8.lastIndex(of: slash) else { return nil }
        resolved.removeSubrange(cut...)
      } else {
        if !resolved.isEmpty { resolved += "/" }
        resolved += Substring(part)
      }
    }
    return resolved
  }

  /// Whether a file or a folder on the way to it is set aside by its name, which begins with `_`.
  package static func isSetAside(_ path: String) -> Bool {
    zip(path.utf8, path.utf8.dropFirst()).contains { $0 == slash && $1 == UInt8(ascii: "_") }
  }

  /// The last component.
  package static func file(of path: String) -> Substring {
    guard let last = path.utf8.lastIndex(where: { $0 != slash }) else { return "" }
    let path = path[...last]
    guard let cut = path.utf8.lastIndex(of: slash) else { return path }
    return path[path.utf8.index(after: cut)...]
  }

  /// Lower case, without the dot; empty when there is none.
  package static func fileExtension(of path: String) -> String {
    let name = file(of: path)
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else { return "" }
    return name[name.utf8.index(after: dot)...].lowercased()
  }

  private static let slash = UInt8(ascii: "/")
}

extension Substring.UTF8View {
  fileprivate func hasSuffix(_ suffix: String) -> Bool { self.suffix(suffix.utf8.count).elementsEqual(suffix.utf8) }
}
