internal import Glibc

/// What builds that were killed have left beside the target. Only for the holder of the target's lock: whoever made them is
/// gone, or could not have let the lock go.
enum StagingLeftovers {
  /// Removes unfinished outputs, and puts a put-aside output back if the target is missing (a build killed between the two
  /// renames of `OutputSwitch.Method.twoRenames`).
  ///
  /// Errors: what cannot be put back or listed. What cannot be removed stays: it takes room but does no harm.
  static func clean(_ target: OutputTarget) throws(DiskError) {
    var entries = FolderEntries()
    // Its own descriptor: the position for reading entries belongs to the open folder.
    let raw = target.parent.openFolder("")
    guard raw >= 0 else { throw DiskError(.readFolder, target.parent.name, code: -raw) }
    let descriptor = FileDescriptor(owning: raw)
    let code = entries.load(descriptor.raw)
    guard code == 0 else { throw DiskError(.readFolder, target.parent.name, code: -code) }
    var found: [(name: String, kind: StagingName)] = []
    entries.forEach { entry in
      guard let name = String(validating: entry.bytes, as: UTF8.self) else { return }
      if let kind = StagingName(name, target: target.name) { found.append((name, kind)) }
    }
    for (name, kind) in found.sorted(by: { $0.name < $1.name }) {
      if kind == .previous, SystemCall.status(of: target.name, in: target.parent.raw).code == -ENOENT {
        let restored = SystemCall.run { renameat(target.parent.raw, name, target.parent.raw, target.name) }
        guard restored == 0 else { throw DiskError(.switchOutput, target.display, code: -restored) }
      } else {
        _ = TreeRemoval.remove(name, in: target.parent)
      }
    }
  }
}
