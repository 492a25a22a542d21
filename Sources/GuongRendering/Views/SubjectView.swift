/// Who a story is about.
package struct SubjectView: View {
  package var name: String
  /// «Cá nhân», «Hộ gia đình», «Tập thể».
  package var kind: String
  package var role: String?
  /// «Nông dân».
  package var group: String?
  /// «12 hộ», «8 người».
  package var members: String?
  /// «Sinh năm 1968».
  package var born: String?
  package var unit: UnitView?

  package init(
    name: String,
    kind: String,
    role: String? = nil,
    group: String? = nil,
    members: String? = nil,
    born: String? = nil,
    unit: UnitView? = nil
  ) {
    self.name = name
    self.kind = kind
    self.role = role
    self.group = group
    self.members = members
    self.born = born
    self.unit = unit
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .name: .text(name)
    case .kind: .text(kind)
    case .role: .optional(role)
    case .group: .optional(group)
    case .members: .optional(members)
    case .born: .optional(born)
    case .unit: .optional(unit)
    default: nil
    }
  }
}
