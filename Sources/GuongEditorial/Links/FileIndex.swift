import GuongModel

/// Every file of the content tree by path. Paths that differ only in normalisation are one.
struct FileIndex {
  /// How a path is spelled on the disk, by the path as anybody may write it: `String` compares by canonical equivalence.
  private let spelling: [String: String]
  private let entries: Set<String>

  init(_ content: ParsedContent) {
    var entries: Set<String> = []
    func add(_ found: [some Entry]) { for entry in found { entries.insert(entry.header.path) } }
    add(content.stories)
    add(content.movements)
    add(content.documents)
    add(content.bulletins)
    add(content.pages)
    add(content.campaigns)
    for broken in content.broken { entries.insert(broken.path) }
    self.entries = entries
    self.spelling = Dictionary(content.files.map { ($0, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The content file that `path` means: itself, or the `index.md` of the folder of that name.
  func entry(_ path: String) -> String? {
    if let index = entries.firstIndex(of: path) { return entries[index] }
    if let index = entries.firstIndex(of: path + "/index.md") { return entries[index] }
    return nil
  }

  /// The picture or other file at `path`, spelled as on the disk.
  func file(_ path: String) -> String? { spelling[path] }

  var allEntries: Set<String> { entries }

  var allFiles: some Collection<String> { spelling.keys }
}
