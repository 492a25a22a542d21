/// Reads a part of relationships; those that lead out of the package are passed over.
final class RelationshipsHandler: XMLHandler {
  private static let limit = 10_000

  private let source: String
  private(set) var relationships: [Relationship] = []

  init(of source: String) { self.source = source }

  func start(_ element: borrowing XMLElement) throws(SpreadsheetFault) {
    guard "Relationship" ~= element.name, let type = element["Type"], let target = element["Target"] else { return }
    if let mode = element["TargetMode"], "External" ~= mode { return }
    guard relationships.count < Self.limit else {
      throw SpreadsheetFault(.partDamaged(PartName.relationships(of: source)))
    }
    relationships.append(
      Relationship(
        id: element["Id"]?.text ?? "", kind: type.text.split(separator: "/").last.map(String.init) ?? "",
        part: PartName.resolve(target.text, from: source)))
  }
}
