/// How much one query may take. Reports are for people: what is beyond these bounds is a slip, or an attack.
package struct QueryLimits: Sendable {
  /// Rows of the result.
  package var rows = 10_000
  /// Bytes of all texts of the result together.
  package var resultBytes = 16_000_000
  /// Bytes of one text, given or made on the way. What takes the square of it (`instr`, `replace`) stays below a second.
  package var textBytes = 250_000
  /// Bytes of the query.
  package var queryBytes = 100_000
  /// Steps of SQLite's virtual machine: the same on every machine, so that a site builds everywhere or nowhere. About
  /// 10 seconds.
  package var steps = 500_000_000
  /// Seconds by the clock, for what steps do not see.
  package var seconds = 20.0
  /// Bytes that SQLite may allocate beyond what it held before, for sorting and intermediate tables.
  package var memory = 256_000_000
  package var expressionDepth = 100
  package var compoundSelects = 50
  package var likePatternBytes = 200
  /// Columns of a result.
  package var columns = 500
  /// Tables and subqueries that a query may name, once every name of a common table is replaced by what it stands for.
  package var selects = 2_000

  package init() {}
}
