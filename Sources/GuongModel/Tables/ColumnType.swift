/// What the cells of a column may hold.
package enum ColumnType: Sendable {
  case text
  /// A name of `a-z0-9-` by which other tables refer to the row.
  case identifier
  /// A whole number within bounds.
  case integer(ClosedRange<Int>)
  /// A decimal number, from `minimum` on where there is one.
  case number(minimum: Int?)
  /// A number of hundredths, as shown: 98,5 for «98,5%». At most `maximum` where there is one.
  case percentage(maximum: Int?)
  case date
  case boolean
  /// A year, a quarter or a month.
  case period
  case choice([TableChoice])
  case reference(TableReference)
  /// Several references, separated by «;», line breaks, and commas unless they name pages.
  case references(TableReference)
}
