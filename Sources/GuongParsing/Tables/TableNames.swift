import GuongModel
import VietnameseText

/// Finds the table that a file's or a sheet's name means.
///
/// A name may go on behind the table's with a year or the like: «chi-tieu-2025», «Chỉ tiêu quý I», «Khen thưởng đợt 2».
package struct TableNames: Sendable {
  private let names: [(form: String, schema: TableSchema)]
  private let suggestions: [(name: String, form: String)]

  package init(_ schemas: [TableSchema]) {
    names = schemas.flatMap { schema in
      schema.names.map { (FoldedName.fold($0), schema) }
    }
    suggestions = schemas.flatMap { schema in
      ([schema.id, schema.title.vi] + schema.aliases).map { ($0, FoldedName.fold($0)) }
    }
  }

  /// - Parameter name: of a sheet, or of a file without its extension.
  package func schema(named name: String) -> TableSchema? {
    let form = FoldedName.fold(name)
    if let exact = names.first(where: { $0.form == form }) { return exact.schema }
    // The longest name wins: «chi tieu giao» before «chi tieu».
    return names.filter { form.hasPrefix($0.form) && Self.isPeriod(form.dropFirst($0.form.count)) }
      .max { $0.form.count < $1.form.count }?.schema
  }

  /// The tables with whose name `name` begins, «khen thuong xa tri hai», the longest first.
  func schemas(beginning name: String) -> [TableSchema] {
    let form = FoldedName.fold(name)
    return names.filter { !$0.form.isEmpty && form.hasPrefix($0.form) }.sorted { $0.form.count > $1.form.count }
      .map(\.schema)
  }

  package func suggestion(for name: String) -> String? {
    EditDistance.nearest(to: FoldedName.fold(name), amongForms: suggestions)
  }

  /// Whether what follows a table's name only says for which time: years, quarters, months, a count of parts.
  private static func isPeriod(_ rest: Substring) -> Bool {
    let isPart = ["quy", "bosung", "bs", "tieptheo"].contains { rest.hasPrefix($0) }
    guard isPart || rest.contains(where: \.isNumber) else { return false }
    var letters = rest.filter { !$0.isNumber }
    for word in [
      "thang", "quy", "nam", "giai", "doan", "phan", "dot", "lan", "bosung", "bs", "tieptheo", "den", "iv", "iii", "ii",
      "i", "q", "t",
    ] {
      letters = letters.replacing(word, with: "")
    }
    return letters.isEmpty
  }
}

extension TableSchema {
  /// The names by which editors call the table.
  var names: [String] { [id, title.vi, title.en] + aliases }

  func isNamed(_ name: String) -> Bool {
    let form = FoldedName.fold(name)
    return names.contains { FoldedName.fold($0) == form }
  }
}
