import GuongModel

/// The files that texts name: pictures, attachments, what they link to. Also those of drafts, whose editors know of the file.
enum NamedFiles {
  static func paths(_ content: ParsedContent) -> Set<String> {
    var paths: Set<String> = []
    func add(_ entries: [some Entry]) {
      for entry in entries {
        let header = entry.header
        let named =
          header.attachments.map(\.file.value) + [header.picture?.file.value].compactMap(\.self)
          + (entry.body.links.map(\.destination) + entry.body.images.map(\.destination)).compactMap(file)
        paths.formUnion(named.compactMap { PathName.resolve($0, from: header.path) })
      }
    }
    add(content.campaigns)
    add(content.reports)
    add(content.stories)
    add(content.movements)
    add(content.documents)
    add(content.bulletins)
    add(content.pages)
    return paths
  }

  private static func file(_ destination: String) -> String? {
    if case .file(let path, _) = LinkDestination(destination) { path } else { nil }
  }
}
