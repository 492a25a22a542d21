/// The columns of a standard table, in the order of its schema: the raw value is the position.
package protocol TableColumnName: RawRepresentable<Int>, CaseIterable, Sendable {}
