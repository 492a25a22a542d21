internal import Glibc

/// Goes through a folder and all folders in it, one open folder at a time however deep they lie.
struct SourceTreeWalk {
  private(set) var files: [SourceFile] = []
  private(set) var findings: [SourceTreeFinding] = []
  private let root: FolderHandle
  /// Paths of folders still to be listed; "" is the root.
  private var pending = [""]
  private var entries = FolderEntries()

  /// Throws only if the root itself cannot be listed; any other fault is a finding.
  init(_ root: FolderHandle) throws(DiskError) {
    self.root = root
    while let folder = pending.popLast() {
      if let error = list(folder) {
        if folder.isEmpty { throw error }
        note(folder, .unreadableFolder(error))
      }
    }
    files.sort { $0.path < $1.path }
    findings.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private mutating func list(_ folder: String) -> DiskError? {
    let raw = root.openFolder(folder)
    // Gone since its parent was listed, as when an editor saves by renaming: there is nothing to report.
    if raw == -ENOENT, !folder.isEmpty { return nil }
    guard raw >= 0 else { return DiskError(.readFolder, root.display(folder), code: -raw) }
    let descriptor = FileDescriptor(owning: raw)
    let code = entries.load(descriptor.raw)
    guard code == 0 else { return DiskError(.readFolder, root.display(folder), code: -code) }
    // Taken out while it is read, since `take` changes the rest of this value.
    let listed = entries
    entries = FolderEntries.none
    listed.forEach { entry in
      if !IgnoredName.matches(entry.bytes) { take(entry, of: folder, in: descriptor.raw) }
    }
    entries = listed
    return nil
  }

  private mutating func take(_ entry: FolderEntry, of folder: String, in descriptor: Int32) {
    guard let name = String(validating: entry.bytes, as: UTF8.self) else {
      let shown = String(decoding: entry.bytes, as: UTF8.self)
      return note(folder.isEmpty ? shown : folder + "/" + shown, .nameNotUTF8)
    }
    let place = folder.isEmpty ? name : folder + "/" + name
    if let fault = TreePath.componentFault(in: entry.bytes) { return note(place, .unusableName(fault)) }
    guard let path = TreePath.joining(folder, name) else { return note(place, .unusableName(.tooLong)) }

    let (code, status) = SystemCall.status(of: entry.name, in: descriptor)
    // Gone since the folder was listed.
    if code == -ENOENT { return }
    guard code == 0 else {
      return note(place, .unreadableFile(DiskError(.readFile, root.display(place), code: -code)))
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: pending.append(place)
    case S_IFLNK: note(place, .symbolicLink)
    case S_IFREG: takeFile(path, entry, status, in: descriptor)
    default: note(place, .notARegularFile)
    }
  }

  private mutating func takeFile(_ path: TreePath, _ entry: FolderEntry, _ status: stat, in descriptor: Int32) {
    // A file that everyone may read needs no further question: one system call less for nearly all.
    if status.st_mode & 0o444 != 0o444 {
      let code = SystemCall.run { faccessat(descriptor, entry.name, R_OK, AT_EACCESS) }
      guard code == 0 else {
        return note(path.string, .unreadableFile(DiskError(.readFile, root.display(path.string), code: -code)))
      }
    }
    let modified = Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
    files.append(SourceFile(path: path, size: Int(status.st_size), modifiedNanoseconds: modified))
  }

  private mutating func note(_ path: String, _ reason: SourceTreeFinding.Reason) {
    findings.append(SourceTreeFinding(path: path, reason: reason))
  }
}
