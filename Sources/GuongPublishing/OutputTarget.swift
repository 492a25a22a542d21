internal import CLinux
internal import Glibc

/// Where an output goes: a name in an open parent folder.
struct OutputTarget: Sendable {
  let parent: FolderHandle
  let name: String
  /// The target as it was given, for messages.
  let display: String

  /// Finds the parent of `target`. A target that is a symbolic link is followed here, once: the folder that it names is what
  /// gets replaced, and the link stays as it is.
  ///
  /// Errors: `notFound` for a parent that does not exist (a mistyped path must not grow a tree of folders) and for a link to
  /// nothing, `notAFolder`, `cannotBeMoved` for "/".
  init(_ target: String, resolver: PathResolver?) throws(DiskError) {
    display = target
    var path = target
    var status = stat()
    if lstat(target, &status) == 0 {
      guard let real = realpath(target, nil) else { throw DiskError(.switchOutput, target, code: errno) }
      defer { free(real) }
      path = String(cString: real)
    }
    let (folder, name) = Self.split(path)
    if path == "/" { throw DiskError(.switchOutput, target, code: EBUSY, reason: .cannotBeMoved) }
    if ["", ".", ".."].contains(name) { throw DiskError(.switchOutput, target, code: ENOENT) }
    self.name = name
    parent = try FolderHandle(at: folder, resolver: resolver)
  }

  /// What stands at the target now.
  ///
  /// Errors: `notAFolder`; `foreignContent` for a folder with anything but dot-files in it that has no marker.
  func previous() throws(DiskError) -> PreviousOutput? {
    let raw = parent.open(name, flags: O_RDONLY | O_DIRECTORY)
    if raw == -ENOENT { return nil }
    guard raw >= 0 else { throw DiskError(.switchOutput, display, code: -raw) }
    let folder = FolderHandle(owning: FileDescriptor(owning: raw), name: display, resolver: parent.resolver)
    let marker = try OutputMarker.read(in: folder)
    var entries = FolderEntries()
    let code = entries.load(folder.raw)
    guard code == 0 else { throw DiskError(.readFolder, display, code: -code) }
    if marker == nil {
      var isForeign = false
      entries.forEach { if !$0.isHidden { isForeign = true } }
      if isForeign { throw DiskError(.switchOutput, display, reason: .foreignContent) }
    }
    return PreviousOutput(folder: folder, generated: marker?.generated ?? [])
  }

  private static func split(_ path: String) -> (folder: String, name: String) {
    let slash = UInt8(ascii: "/")
    var bytes = Substring(path).utf8
    while bytes.count > 1, bytes.last == slash { bytes.removeLast() }
    guard let cut = bytes.lastIndex(of: slash) else { return (".", String(Substring(bytes))) }
    let folder = cut == bytes.startIndex ? "/" : String(Substring(bytes[..<cut]))
    return (folder, String(Substring(bytes[bytes.index(after: cut)...])))
  }
}
