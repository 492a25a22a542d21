import Foundation

/// Names of parts within the package, without the leading slash: `xl/worksheets/sheet1.xml`.
enum PartName {
  /// The part that a relationship of `source` leads to (ISO/IEC 29500-2, 6.5): `/xl/a.xml` from the root, `a.xml` from the
  /// source's folder.
  static func resolve(_ target: String, from source: String) -> String {
    // Some programs write the separator of Windows.
    let target = target.replacing("\\", with: "/")
    var steps: [Substring] = target.hasPrefix("/") ? [] : source.split(separator: "/").dropLast()
    for step in target.split(separator: "/") where step != "." {
      if step == ".." {
        _ = steps.popLast()
      } else {
        steps.append(step)
      }
    }
    return steps.joined(separator: "/")
  }

  /// Where the relationships of a part stand; those of the package itself for the empty name.
  static func relationships(of part: String) -> String {
    var steps = part.split(separator: "/")
    let name = steps.popLast() ?? ""
    return (steps + ["_rels", name + ".rels"]).joined(separator: "/")
  }

  /// The name with `%C3%AA` read as letters, as some programs store it.
  static func decoded(_ name: String) -> String? { name.removingPercentEncoding }
}
