/// Names that paths of content files give.
package enum ContentPath {
  /// The name a file goes by: `content/stories/dao.md` → `dao`, `content/stories/dao/index.md` → `dao`.
  package static func name(of path: String) -> String {
    let components = path.split(separator: "/")
    guard let file = components.last else { return "" }
    let stem = file.hasSuffix(".md") ? file.dropLast(3) : file
    if stem == "index", components.count > 1 { return String(components[components.count - 2]) }
    return String(stem)
  }
}
