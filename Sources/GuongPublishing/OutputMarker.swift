internal import Glibc

/// The file `.guong-site` at the root of every output: it says that a build made the folder, so that the next may replace it.
///
/// Its first line is `guong-site 1`; each further line is the path of a file under a dot-name at the top that the build itself
/// wrote (`.nojekyll`, `.well-known/security.txt`), in byte order. Dot-files that are not listed are somebody's own, and are
/// carried over. The contents follow from the site alone: same site, same bytes.
struct OutputMarker: Equatable {
  static let fileName = ".guong-site"
  static let formatVersion = 1

  /// The dot-files that the build wrote itself.
  let generated: Set<TreePath>

  init(generated: Set<TreePath>) {
    self.generated = generated
  }

  /// Reads a marker; nil if this is not one. A later format still marks a folder as built, but what its lines mean is not
  /// known, so every dot-file counts as somebody's own.
  init?(bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).utf8.split(separator: UInt8(ascii: "\n")).map { Substring($0) }
    guard let first = lines.first, first.hasPrefix(Self.prefix) else { return nil }
    guard let version = Int(first.dropFirst(Self.prefix.count)), version >= 1 else { return nil }
    let paths = version == Self.formatVersion ? lines.dropFirst() : []
    generated = Set(paths.compactMap { try? TreePath(String($0)) })
  }

  var bytes: [UInt8] {
    let lines = ["\(Self.prefix)\(Self.formatVersion)"] + generated.sorted().map(\.string)
    return Array(lines.map { $0 + "\n" }.joined().utf8)
  }

  /// The marker of an output folder; nil if it has none.
  static func read(in folder: FolderHandle) throws(DiskError) -> OutputMarker? {
    let raw = folder.open(fileName, flags: O_RDONLY | O_NONBLOCK)
    if raw == -ENOENT || raw == -ELOOP { return nil }
    guard raw >= 0 else { throw DiskError(.readFile, folder.display(fileName), code: -raw) }
    let file = try OpenFile(owning: FileDescriptor(owning: raw), folder: folder, path: TreePath(checked: fileName))
    return OutputMarker(bytes: try file.read(limit: sizeLimit))
  }

  private static let prefix = "guong-site "
  private static let sizeLimit = 16 << 20
}
