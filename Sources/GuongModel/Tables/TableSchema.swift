/// What a table is called, which columns it has and what each of them may hold.
///
/// The standard ones stand with their records in `Records/`; a site declares more in `content/tables.yaml`.
package struct TableSchema: Sendable {
  /// The name in SQL, in addresses and of the file: `indicator_values`.
  package let id: String
  package let title: Bilingual
  /// What one row is.
  package let summary: Bilingual
  /// Other names of its files and sheets, as editors write them: «giá trị chỉ tiêu».
  package let aliases: [String]
  package let columns: [TableColumn]
  /// Positions of the columns that together name a row: no two rows are alike in all of them. Empty where rows may repeat.
  package let key: [Int]
  /// The column that says what a row is about, where figures are counted for each by itself: the indicator of a value.
  package let subject: Int?
  /// What empty cells of a column stand for, by the column's position.
  private let meanings: [(position: Int, word: String)]

  package init(
    _ id: String, title: Bilingual, summary: Bilingual, aliases: [String] = [], columns: [TableColumn],
    key: [String] = [], subject: String? = nil
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.aliases = aliases
    self.columns = columns
    func position(_ name: String) -> Int {
      guard let position = columns.firstIndex(where: { $0.name == name }) else {
        preconditionFailure("\(id) names «\(name)», which is no column")
      }
      return position
    }
    self.key = key.map(position)
    self.subject = subject.map(position)
    meanings = Self.meanings(columns)
  }

  private init(_ other: TableSchema, columns: [TableColumn]) {
    id = other.id
    title = other.title
    summary = other.summary
    aliases = other.aliases
    key = other.key
    subject = other.subject
    meanings = other.meanings
    self.columns = columns
  }

  private static func meanings(_ columns: [TableColumn]) -> [(position: Int, word: String)] {
    columns.enumerated().compactMap { position, column in column.emptyMeans.map { (position, $0) } }
  }

  /// The same table with one more column kept inside the office.
  package func makingPrivate(_ position: Int) -> TableSchema {
    var columns = columns
    columns[position] = columns[position].madePrivate
    return TableSchema(self, columns: columns)
  }

  /// The position of a column, by its English name.
  package func position(of name: String) -> Int? { columns.firstIndex { $0.name == name } }

  /// What a row means that says nothing: an award without a state is valid.
  package func fillEmpty(_ row: inout [TableValue]) {
    for (position, word) in meanings where row[position] == .none { row[position] = .text(word) }
  }

  /// What readers may see: all columns but the private ones.
  package var publishedPositions: [Int] { columns.indices.filter { !columns[$0].isPrivate } }
}
