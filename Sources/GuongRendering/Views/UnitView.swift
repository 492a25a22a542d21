/// An administrative unit at the time it is named, with what became of it.
package struct UnitView: View {
  /// «Xã Tri Hải».
  package var name: String
  package var url: String?
  /// Before the successors: «từ 01/7/2025».
  package var succession: String?
  package var successors: [ReferenceView]

  package init(name: String, url: String? = nil, succession: String? = nil, successors: [ReferenceView] = []) {
    self.name = name
    self.url = url
    self.succession = succession
    self.successors = successors
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .name: .text(name)
    case .url: .optional(url)
    case .succession: .optional(succession)
    case .successors: .list(successors)
    default: nil
    }
  }
}
