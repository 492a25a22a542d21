/// The parts of an Office Open XML file (ISO/IEC 29500-2) and how they belong together.
struct OfficePackage {
  private let archive: ZipArchive
  private let limits: SpreadsheetLimits

  init(_ archive: ZipArchive, limits: SpreadsheetLimits) {
    self.archive = archive
    self.limits = limits
  }

  func contains(_ part: String) -> Bool { name(of: part) != nil }

  /// Reads a part into a handler.
  ///
  /// Errors: those of `ZipArchive.read` and `XMLStream.read`.
  func read(_ part: String, into handler: any XMLHandler) throws(SpreadsheetFault) {
    let name = name(of: part) ?? part
    try XMLStream.read(part, into: handler, maximumDepth: limits.xmlDepth) { feed throws(SpreadsheetFault) in
      try archive.read(name, feed)
    }
  }

  /// The relationships of a part, or of the package for the empty name; none if it has no such part.
  func relationships(of part: String) throws(SpreadsheetFault) -> [Relationship] {
    let name = PartName.relationships(of: part)
    guard contains(name) else { return [] }
    let handler = RelationshipsHandler(of: part)
    try read(name, into: handler)
    return handler.relationships
  }

  private func name(of part: String) -> String? {
    if archive.contains(part) { return part }
    guard let decoded = PartName.decoded(part), archive.contains(decoded) else { return nil }
    return decoded
  }
}
