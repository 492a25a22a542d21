/// One value of a result.
package enum QueryCell: Sendable, Hashable {
  case null
  case integer(Int)
  /// Always finite.
  case real(Double)
  case text(String)
}
