/// Finds documents by the number that a text cites.
package struct DocumentRegister: Sendable {
  package struct Item: Sendable {
    /// Index into the site's documents.
    package let document: Int
    /// `19/7/2024`, `19/07/2024`: the date in the forms that citations use.
    package let dates: [String]

    package init(document: Int, dates: [String]) {
      self.document = document
      self.dates = dates
    }
  }

  private var items: [String: [Item]] = [:]

  package init() {}

  package mutating func add(_ item: Item, number: String) { items[number, default: []].append(item) }

  /// The document that `citation` names. A number that several documents share needs the date as well; a date that no
  /// document with the number has is a citation of another document.
  package func document(for citation: Body.Citation) -> Int? {
    guard let found = items[citation.number] else { return nil }
    if let date = citation.date { return found.first { $0.dates.contains(date) }?.document }
    return found.count == 1 ? found[0].document : nil
  }
}
