internal import CLinux
internal import Glibc
internal import Synchronization

/// A new output being written beside the folder that it will replace, and put in its place in one step.
///
/// Until `commit` has returned, the old output is as it was, byte for byte; whatever fails, it stays so. One build at a time: a
/// second one of the same target is refused while the first lives, and cleans up after it if it was killed. An output that is
/// neither committed nor discarded is discarded when its last reference goes. See docs/decisions/atomic-output.md.
package final class StagedOutput: Sendable {
  private let target: OutputTarget
  private let settings: StagingSettings
  private let lock: OutputLock
  private let stagingName: String
  private let staging: StagingFolder
  private let isOpen = Atomic(true)
  /// The first write that failed part-way: an output with half a file in it is never published.
  private let failure = Mutex<DiskError?>(nil)
  /// Files written under a dot-name at the top, for the marker.
  private let hidden = Mutex<Set<TreePath>>([])

  /// Prepares an output for the folder `target`, whose parent must exist.
  ///
  /// The target may be missing, empty, hold dot-files only, or be an output of an earlier build. A symbolic link to a folder is
  /// followed once, now: that folder is what gets replaced, and the link stays.
  /// Errors: `locked`, `foreignContent`, `notAFolder`, `notFound` (the parent), and what mkdir(2) reports.
  package convenience init(target: String) throws(DiskError) {
    try self.init(target: target, settings: StagingSettings())
  }

  init(target path: String, settings: StagingSettings) throws(DiskError) {
    let target = try OutputTarget(path, resolver: settings.resolver)
    try settings.beforeStep(.lock)
    let lock = try OutputLock(target)
    try settings.beforeStep(.clean)
    try StagingLeftovers.clean(target)
    // Asked now only so that nobody waits for a build that cannot be published.
    _ = try target.previous()
    try settings.beforeStep(.createStaging)
    let stagingName = StagingName.staging.make(for: target.name)
    do {
      staging = try StagingFolder(stagingName, for: target)
    } catch {
      _ = TreeRemoval.remove(stagingName, in: target.parent)
      throw error
    }
    self.target = target
    self.settings = settings
    self.lock = lock
    self.stagingName = stagingName
  }

  deinit {
    discard()
  }

  /// Writes one file, of mode 0644, in folders of mode 0755. Safe to call from many threads.
  ///
  /// Errors: `writtenTwice`, and `notAFolder` if a file has been written where `path` needs a folder, after both of which the
  /// build may go on without this file; after any other `commit` will throw it again.
  package func write(_ bytes: [UInt8], to path: TreePath) throws(DiskError) {
    try fill(path, .writeFile) { file in
      bytes.withUnsafeBytes { SystemCall.writeAll($0, to: file) }
    }
  }

  /// Writes one file of pieces, in the order in which `produce` hands them on; otherwise like `write(_:to:)`.
  ///
  /// Returns the bytes written. After a failing piece the others are passed over.
  package func write(to path: TreePath, _ produce: (_ write: ([UInt8]) -> Void) -> Void) throws(DiskError) -> Int {
    var count = 0
    try fill(path, .writeFile) { file in
      var code: Int32 = 0
      produce { piece in
        guard code == 0 else { return }
        code = piece.withUnsafeBytes { SystemCall.writeAll($0, to: file) }
        count += piece.count
      }
      return code
    }
    return count
  }

  /// Copies one file of a source tree; otherwise like `write`.
  ///
  /// Errors: those of `write`, and those of opening the source as in `SourceTree.read`, after which the build may go on.
  package func copy(_ source: TreePath, from tree: SourceTree, to path: TreePath) throws(DiskError) {
    let opened = try tree.open(source)
    let (from, size, way) = (opened.descriptor.raw, opened.size, settings.copyMethod)
    try fill(path, .copyFile) { file in way.run(from: from, to: file, size: size) }
  }

  /// Puts the output in place of the old one and removes that.
  ///
  /// `durable` makes everything safe on the disk before the switch, so that not even a power cut can leave a half-written
  /// output (syncfs(2)); without it the switch is still atomic for everyone who reads. Dot-files at the top of the old output
  /// that no build wrote (`.gitkeep`, `.git/`) are in the new one too. No write may be going on in another thread.
  /// Errors: the old output is in place and the new one is gone.
  package func commit(durable: Bool) throws(DiskError) -> CommitReport {
    guard isOpen.exchange(false, ordering: .acquiringAndReleasing) else { throw finishedError(.switchOutput) }
    defer { lock.release() }
    do throws(DiskError) {
      if let error = failure.withLock({ $0 }) { throw error }
      let previous = try prepare(durable: durable)
      return try publish(replacing: previous != nil, durable: durable)
    } catch {
      removeStaging()
      throw error
    }
  }

  /// Removes what has been written. Does nothing after `commit` or a second time.
  package func discard() {
    guard isOpen.exchange(false, ordering: .acquiringAndReleasing) else { return }
    removeStaging()
    lock.release()
  }

  private func removeStaging() {
    _ = TreeRemoval.remove(stagingName, in: target.parent, opened: staging.handle)
  }

  private func fill(_ path: TreePath, _ operation: DiskOperation, _ body: (Int32) -> Int32) throws(DiskError) {
    // After the switch the staging folder is the live output.
    guard isOpen.load(ordering: .acquiring) else { throw finishedError(operation) }
    do throws(DiskError) {
      try settings.beforeStep(.write)
      let file = try staging.create(path)
      let filled = body(file.raw)
      let closed = file.close()
      let code = filled != 0 ? filled : closed
      guard code == 0 else { throw DiskError(operation, staging.handle.display(path.string), code: -code) }
    } catch {
      if error.reason != .writtenTwice, error.reason != .notAFolder { failure.withLock { $0 = $0 ?? error } }
      throw error
    }
    if path.string.utf8.first == UInt8(ascii: ".") { hidden.withLock { _ = $0.insert(path) } }
  }

  private func prepare(durable: Bool) throws(DiskError) -> PreviousOutput? {
    // Again, since it may have changed while the output was written.
    let previous = try target.previous()
    try settings.beforeStep(.carryOver)
    if let previous { _ = try CarryOver(from: previous, to: staging.handle) }
    try settings.beforeStep(.writeMarker)
    try staging.write(OutputMarker(generated: hidden.withLock { $0 }))
    if durable {
      try settings.beforeStep(.makeDurable)
      let code = linux_sync_file_system(staging.handle.raw)
      guard code == 0 else { throw DiskError(.makeDurable, target.display, code: -code) }
    }
    return previous
  }

  private func publish(replacing: Bool, durable: Bool) throws(DiskError) -> CommitReport {
    try settings.beforeStep(.switchOutput)
    let change = try OutputSwitch(target, staging: stagingName, replacing: replacing, method: settings.switchMethod)
    var notes: [CommitNote] = change.hadGap ? [.notAtomic] : []
    if durable {
      do throws(DiskError) {
        try settings.beforeStep(.syncParent)
        let code = SystemCall.run { fsync(target.parent.raw) }
        guard code == 0 else { throw DiskError(.makeDurable, target.display, code: -code) }
      } catch {
        if change.undo() { throw error }
        notes.append(.notDurable(error))
      }
    }
    if let name = change.oldName, let error = removeOld(name) { notes.append(.oldOutputLeft(error)) }
    return CommitReport(replacedOldOutput: replacing, notes: notes)
  }

  /// Too late to fail: the new output is in place.
  private func removeOld(_ name: String) -> DiskError? {
    do throws(DiskError) {
      try settings.beforeStep(.removeOld)
    } catch {
      return error
    }
    let code = TreeRemoval.remove(name, in: target.parent)
    return code == 0 ? nil : DiskError(.remove, target.parent.display(name), code: -code)
  }

  private func finishedError(_ operation: DiskOperation) -> DiskError {
    DiskError(operation, target.display, reason: .finished)
  }
}
