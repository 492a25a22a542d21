import Glibc

@testable import GuongPublishing

/// A new folder on the disk, removed with all that is in it when the last reference goes.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/guong-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw FixtureFault(what: "mkdtemp in \(base)", code: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    // Others may enter: some tests run a part as a user without rights.
    try check("chmod", chmod(path, 0o755))
  }

  deinit {
    guard let cut = path.lastIndex(of: "/"), let parent = try? FolderHandle(at: String(path[..<cut])) else { return }
    _ = TreeRemoval.remove(String(path[path.index(after: cut)...]), in: parent)
  }

  func at(_ name: String) -> String { path + "/" + name }

  func makeFolder(_ name: String, mode: mode_t = 0o755) throws {
    var folder = path
    for component in name.split(separator: "/") {
      folder += "/" + component
      if mkdir(folder, 0o755) != 0, errno != EEXIST { throw FixtureFault(what: "mkdir \(folder)", code: errno) }
    }
    try check("chmod \(folder)", chmod(folder, mode))
  }

  func write(_ name: String, _ text: String = "nội dung", mode: mode_t = 0o644) throws {
    if let cut = name.lastIndex(of: "/") { try makeFolder(String(name[..<cut])) }
    let file = Glibc.open(at(name), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    try check("open \(name)", file)
    defer { close(file) }
    let bytes = Array(text.utf8)
    try check("write \(name)", Int32(clamping: Glibc.write(file, bytes, bytes.count)))
    try check("chmod \(name)", fchmod(file, mode))
  }

  func link(_ name: String, to target: String) throws {
    try check("symlink \(name)", symlink(target, at(name)))
  }

  func text(_ name: String) -> String? {
    guard let file = fopen(at(name), "re") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The permission bits of a file or folder, or nil if it is not there.
  func mode(_ name: String) -> mode_t? {
    var status = stat()
    return lstat(at(name), &status) == 0 ? status.st_mode & 0o7777 : nil
  }

  func exists(_ name: String) -> Bool { mode(name) != nil }

  /// Names in a folder, sorted; without "." and "..".
  func names(_ name: String = "") -> [String] {
    guard let folder = opendir(at(name)) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) {
          String(cString: UnsafeRawPointer($0).bindMemory(to: CChar.self, capacity: 256))
        })
    }
    return names.filter { $0 != "." && $0 != ".." }.sorted()
  }

  /// Every file and folder with its mode and contents: equal snapshots, equal trees.
  func snapshot(_ name: String) -> [String: String] {
    var found: [String: String] = [:]
    for entry in names(name) {
      let place = name + "/" + entry
      var status = stat()
      guard lstat(at(place), &status) == 0 else { continue }
      let mode = String(status.st_mode, radix: 8)
      if status.st_mode & S_IFMT == S_IFDIR {
        found[place] = mode
        found.merge(snapshot(place)) { $1 }
      } else {
        found[place] = mode + " " + (text(place) ?? "")
      }
    }
    return found
  }

  @discardableResult
  private func check(_ what: String, _ result: Int32) throws -> Int32 {
    if result < 0 { throw FixtureFault(what: what, code: errno) }
    return result
  }
}
