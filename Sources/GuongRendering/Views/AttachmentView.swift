/// A file to download.
package struct AttachmentView: View {
  package var title: String
  package var url: String
  /// «PDF».
  package var kind: String?
  /// «1,2 MB».
  package var size: String?

  package init(title: String, url: String, kind: String? = nil, size: String? = nil) {
    self.title = title
    self.url = url
    self.kind = kind
    self.size = size
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .title: .text(title)
    case .url: .text(url)
    case .kind: .optional(kind)
    case .size: .optional(size)
    default: nil
    }
  }
}
