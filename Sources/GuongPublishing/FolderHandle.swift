internal import Glibc

/// An open folder: what a path is opened beneath, from any thread. It stays the same folder however it is renamed.
final class FolderHandle: Sendable {
  let descriptor: FileDescriptor
  let resolver: PathResolver
  /// The folder as it was named to us, for messages.
  let name: String

  var raw: Int32 { descriptor.raw }

  /// `resolver` nil means the best that works on this kernel.
  init(owning descriptor: consuming FileDescriptor, name: String, resolver: PathResolver? = nil) {
    self.resolver = resolver ?? .available(in: descriptor.raw)
    self.descriptor = descriptor
    self.name = name
  }

  /// Opens the folder at a path of the whole file system; symbolic links in it are followed, since the user named it.
  convenience init(at path: String, resolver: PathResolver? = nil) throws(DiskError) {
    let raw = SystemCall.run { Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard raw >= 0 else { throw DiskError(.readFolder, path, code: -raw) }
    self.init(owning: FileDescriptor(owning: raw), name: path, resolver: resolver)
  }

  /// Opens a path beneath the folder. Returns the descriptor or the negated error number.
  func open(_ path: UnsafePointer<CChar>, flags: Int32, mode: mode_t = 0) -> Int32 {
    resolver.open(path, in: raw, flags: flags, mode: mode)
  }

  /// Opens a folder beneath this one for reading its entries; an empty path is the folder itself.
  func openFolder(_ path: UnsafePointer<CChar>) -> Int32 {
    if path.pointee == 0 { return open(".", flags: O_RDONLY | O_DIRECTORY) }
    return open(path, flags: O_RDONLY | O_DIRECTORY)
  }

  /// A path beneath the folder as a message names it.
  func display(_ path: String) -> String {
    if path.isEmpty { return name }
    return name.utf8.last == UInt8(ascii: "/") ? name + path : name + "/" + path
  }
}
