internal import Glibc

/// Makes a folder with all that lead to it, as `mkdir -p` does.
package enum FolderMaker {
  /// Errors: what mkdir(2) reports, other than that the folder exists.
  package static func make(_ path: String) throws(DiskError) {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += (made.isEmpty || made.hasSuffix("/") ? "" : "/") + part
      if mkdir(made, 0o777) != 0, errno != EEXIST { throw DiskError(.createFolder, made, code: errno) }
    }
  }
}
