/// What errors kept out of a table: figures that count it would be wrong.
package struct TableGaps: Sendable, Hashable {
  /// Whether what is missing could belong anywhere: a whole file, or a row that does not say what it is about.
  package var isAnywhere = false
  /// What the rows that are missing are about, as they name it.
  package private(set) var subjects: Set<String> = []

  package init() {}

  package var isEmpty: Bool { !isAnywhere && subjects.isEmpty }

  mutating func add(rowAbout subject: String?) {
    if let subject { subjects.insert(subject) } else { isAnywhere = true }
  }

  mutating func formUnion(_ other: TableGaps) {
    isAnywhere = isAnywhere || other.isAnywhere
    subjects.formUnion(other.subjects)
  }

  mutating func rename(_ rename: (String) -> String) { subjects = Set(subjects.map(rename)) }

  /// Whether nothing that is missing is about `subject`. An unknown name among the missing may be a slip for any known one.
  package func spare(_ subject: String, known: Set<String>) -> Bool {
    !isAnywhere && !subjects.contains(subject) && subjects.isSubset(of: known)
  }
}
