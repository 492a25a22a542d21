internal import CLinux
internal import Glibc

/// Puts a finished output in the place of the old one, and back again if what follows fails.
struct OutputSwitch {
  /// How an existing output is replaced.
  enum Method: Sendable, CaseIterable {
    /// renameat2(2) with RENAME_EXCHANGE: at no moment is there no output.
    case exchange
    /// The old one aside, then the new one in: for file systems without RENAME_EXCHANGE (EINVAL; NFS, some FUSE). Between the
    /// two renames, some microseconds, readers find nothing; a build killed just then is repaired by the next.
    case twoRenames
  }

  private enum Change {
    case created, exchanged
    case putAside(String)
  }

  private let target: OutputTarget
  private let staging: String
  private let change: Change

  /// True if readers may have found nothing for a moment.
  var hadGap: Bool {
    if case .putAside = change { true } else { false }
  }

  /// The name beside the target that the old output has now; nil if there was none.
  var oldName: String? {
    switch change {
    case .created: nil
    case .exchanged: staging
    case .putAside(let name): name
    }
  }

  /// Switches. On an error everything is as it was.
  init(_ target: OutputTarget, staging: String, replacing: Bool, method: Method) throws(DiskError) {
    self.target = target
    self.staging = staging
    if !replacing {
      try Self.check(Self.create(target, staging), target)
      change = .created
      return
    }
    if method == .exchange {
      let code = SystemCall.exchange(staging, target.name, in: target.parent.raw)
      if code != -EINVAL, code != -ENOSYS {
        try Self.check(code, target)
        change = .exchanged
        return
      }
    }
    let aside = StagingName.previous.make(for: target.name)
    try Self.check(Self.rename(target, target.name, aside), target)
    let code = Self.rename(target, staging, target.name)
    if code != 0 { _ = Self.rename(target, aside, target.name) }
    try Self.check(code, target)
    change = .putAside(aside)
  }

  /// Puts the old output back, and the new one where it was staged. False if the new one could not be moved and stays in place.
  func undo() -> Bool {
    switch change {
    case .created:
      return Self.rename(target, target.name, staging) == 0
    case .exchanged:
      return SystemCall.exchange(staging, target.name, in: target.parent.raw) == 0
    case .putAside(let name):
      guard Self.rename(target, target.name, staging) == 0 else { return false }
      // Should this fail, the next build puts it back.
      _ = Self.rename(target, name, target.name)
      return true
    }
  }

  private static func create(_ target: OutputTarget, _ staging: String) -> Int32 {
    let code = linux_rename_no_replace(target.parent.raw, staging, target.name)
    // Without RENAME_NOREPLACE: rename(2) puts a folder in the place of nothing or of an empty folder only.
    return code == -EINVAL || code == -ENOSYS ? rename(target, staging, target.name) : code
  }

  private static func rename(_ target: OutputTarget, _ from: String, _ to: String) -> Int32 {
    SystemCall.run { renameat(target.parent.raw, from, target.parent.raw, to) }
  }

  private static func check(_ code: Int32, _ target: OutputTarget) throws(DiskError) {
    if code == 0 { return }
    let isFixed = code == -EXDEV || code == -EBUSY
    throw DiskError(
      .switchOutput, target.display, code: -code, reason: isFixed ? .cannotBeMoved : DiskErrorReason(code: -code))
  }
}
