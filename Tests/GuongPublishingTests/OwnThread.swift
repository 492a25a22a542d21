import Glibc
import Synchronization

/// Runs a test's body on a thread of its own whose umask, file rights or mounts differ from the process's: the other tests,
/// which run at the same time, see nothing of it.
enum OwnThread {
  enum Setting: Sendable {
    /// unshare(CLONE_FS), then umask.
    case umask(mode_t)
    /// The rights of "nobody" over files (setfsuid, which is for one thread and drops root's privilege over files).
    case withoutRights
    /// A small memory-backed file system mounted on a folder, seen by this thread only. For root.
    case mounted(at: String, options: String, flags: UInt)
  }

  /// Nil if the setting cannot be made here.
  static func run<Value: Sendable>(_ setting: Setting, _ body: @escaping @Sendable () throws -> Value) throws -> Value?
  {
    let result = Mutex<Result<Value, any Error>?>(nil)
    Lanes.run(1) { _ in
      guard setting.apply() else { return }
      let value = Result { try body() }
      result.withLock { $0 = value }
    }
    return try result.withLock { $0 }?.get()
  }

  /// True if this process may mount for one of its threads.
  static let canMount: Bool = {
    guard geteuid() == 0, let folder = try? TemporaryFolder() else { return false }
    return (try? run(.mounted(at: folder.path, options: "size=64k", flags: 0)) { true }) == true
  }()

  /// True if the process's own rights can be put off, or are none to begin with.
  static let canDropRights = (try? run(.withoutRights) { true }) == true
}

extension OwnThread.Setting {
  private static let ownFolders: Int32 = 0x200  // CLONE_FS of sched.h
  private static let ownMounts: Int32 = 0x20000  // CLONE_NEWNS
  private static let nobody: UInt32 = 65534

  fileprivate func apply() -> Bool {
    switch self {
    case .umask(let mask):
      guard Self.unshare(Self.ownFolders) else { return false }
      _ = Glibc.umask(mask)
      return true
    case .withoutRights:
      if geteuid() != 0 { return true }
      guard Self.call("setfsgid", Self.nobody), Self.call("setfsuid", Self.nobody) else { return false }
      // The call tells nothing; asked with an impossible user, it tells who the user is.
      return Self.value("setfsuid", .max) == Int32(bitPattern: Self.nobody)
    case .mounted(let path, let options, let flags):
      let recursivelyPrivate: UInt = 0x4000 | 0x40000  // MS_REC | MS_PRIVATE
      guard Self.unshare(Self.ownMounts), mount("none", "/", nil, recursivelyPrivate, nil) == 0 else { return false }
      return mount("tmpfs", path, "tmpfs", flags, options) == 0
    }
  }

  private static func unshare(_ flags: Int32) -> Bool { value("unshare", UInt32(bitPattern: flags)) == 0 }

  private static func call(_ name: String, _ argument: UInt32) -> Bool { value(name, argument) != nil }

  /// A call that the Glibc module does not carry, by name.
  private static func value(_ name: String, _ argument: UInt32) -> Int32? {
    typealias Call = @convention(c) (UInt32) -> Int32
    guard let symbol = dlsym(nil, name) else { return nil }
    return unsafeBitCast(symbol, to: Call.self)(argument)
  }
}
