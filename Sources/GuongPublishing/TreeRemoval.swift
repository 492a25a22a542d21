internal import Glibc

/// Removes a folder and everything in it, following no link, with one open folder at a time however deep it goes.
enum TreeRemoval {
  /// Removes `name` in `parent`. Returns 0 (also when there is nothing of that name) or the negated error number of the first
  /// thing that stays; the rest is removed all the same.
  static func remove(_ name: String, in parent: FolderHandle) -> Int32 {
    let raw = parent.open(name, flags: O_RDONLY | O_DIRECTORY)
    if raw == -ENOENT { return 0 }
    if raw == -ENOTDIR || raw == -ELOOP { return SystemCall.run { unlinkat(parent.raw, name, 0) } }
    guard raw >= 0 else { return raw }
    let root = FolderHandle(owning: FileDescriptor(owning: raw), name: name, resolver: parent.resolver)
    let failure = removeContents(of: root)
    let removed = SystemCall.run { unlinkat(parent.raw, name, AT_REMOVEDIR) }
    return failure != 0 ? failure : removed
  }

  private static func removeContents(of root: FolderHandle) -> Int32 {
    var failure: Int32 = 0
    func keep(_ code: Int32) {
      if failure == 0, code < 0, code != -ENOENT { failure = code }
    }
    var entries = FolderEntries()
    // Parents come before what is in them, so the folders are removed from the last to the first.
    var folders: [[CChar]] = [[0]]
    var next = 0
    while next < folders.count {
      let folder = folders[next]
      next += 1
      let raw = root.openFolder(folder)
      guard raw >= 0 else {
        keep(raw)
        continue
      }
      let descriptor = FileDescriptor(owning: raw)
      keep(entries.load(descriptor.raw))
      entries.forEach { entry in
        if entry.isFolder(in: descriptor.raw) {
          folders.append(RawPath.joining(folder, entry))
        } else {
          keep(SystemCall.run { unlinkat(descriptor.raw, entry.name, 0) })
        }
      }
    }
    for folder in folders.dropFirst().reversed() {
      keep(SystemCall.run { unlinkat(root.raw, folder, AT_REMOVEDIR) })
    }
    return failure
  }
}
