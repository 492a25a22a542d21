internal import Glibc

/// Removes a folder and everything in it, following no link, with one open folder at a time however deep it goes.
enum TreeRemoval {
  /// Removes `name` in `parent`. Returns 0 (also when there is nothing of that name) or the negated error number of the first
  /// thing that stays; the rest is removed all the same.
  ///
  /// - Parameter opened: that folder, where it is open already: one descriptor less for a build that fails for want of them.
  static func remove(_ name: String, in parent: FolderHandle, opened: FolderHandle? = nil) -> Int32 {
    if let opened, SystemCall.isOpen(opened.raw, as: name, in: parent.raw) {
      return remove(name, in: parent, root: opened)
    }
    let raw = parent.open(name, flags: O_RDONLY | O_DIRECTORY)
    if raw == -ENOENT { return 0 }
    if raw == -ENOTDIR || raw == -ELOOP { return SystemCall.run { unlinkat(parent.raw, name, 0) } }
    guard raw >= 0 else {
      // Without a descriptor or the right to look, an empty folder can go all the same.
      return SystemCall.run { unlinkat(parent.raw, name, AT_REMOVEDIR) } == 0 ? 0 : raw
    }
    let root = FolderHandle(owning: FileDescriptor(owning: raw), name: name, resolver: parent.resolver)
    return remove(name, in: parent, root: root)
  }

  private static func remove(_ name: String, in parent: FolderHandle, root: FolderHandle) -> Int32 {
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
