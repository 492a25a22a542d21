import GuongModel

/// Parents and successors of units must exist.
enum UnitsRule {
  static func check(_ units: [Unit]) -> [Diagnostic] {
    let ids = units.map(\.id)
    let known = Set(ids)
    return units.flatMap { unit in
      ([unit.parent].compactMap(\.self) + unit.successors).filter { !known.contains($0) }.map {
        Diagnostic(.unitUnknown, at: unit.location, ["id": $0, "hint": Hint.nearest(to: $0, among: ids)])
      }
    }
  }
}
