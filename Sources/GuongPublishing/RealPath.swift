internal import Glibc

/// Where a path leads once every link in it is followed.
package enum RealPath {
  /// The absolute path; `nil` when there is nothing.
  package static func of(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
