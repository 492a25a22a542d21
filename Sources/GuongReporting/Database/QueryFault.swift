import GuongModel

/// Why a query gives nothing, in words for the person who wrote it.
package struct QueryFault: Error, Sendable, Hashable {
  package enum Kind: String, Sendable, CaseIterable {
    case empty
    case severalStatements = "several_statements"
    case notASelect = "not_a_select"
    case parameters
    case syntax
    case unknownTable = "unknown_table"
    case unknownColumn = "unknown_column"
    case unknownFunction = "unknown_function"
    case forbiddenFunction = "forbidden_function"
    case ambiguousColumn = "ambiguous_column"
    case aggregate
    case tooSlow = "too_slow"
    case tooMuchMemory = "too_much_memory"
    case tooManyRows = "too_many_rows"
    case tooLong = "too_long"
    case tooComplex = "too_complex"
    case other
  }

  package let kind: Kind
  package let message: Bilingual
  package let fix: Bilingual
  /// Where in the query, in bytes of its UTF-8 from 0; `nil` where it is the whole query.
  package let offset: Int?
  /// How many bytes, where a word is at fault.
  package let length: Int?
}
