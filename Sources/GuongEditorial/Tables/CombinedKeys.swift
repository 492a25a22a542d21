/// Several columns' codes as one number for each row: rows are alike in all of them when their numbers are.
struct CombinedKeys {
  private(set) var keys: [UInt64]
  /// Greater than all keys.
  private var bound: UInt64 = 1

  init(rows: Int) { keys = Array(repeating: 0, count: rows) }

  mutating func combine(_ column: CodedColumn) {
    if bound.multipliedReportingOverflow(by: UInt64(column.bound)).overflow {
      let (groups, count) = grouped()
      keys = groups.map { UInt64($0) }
      bound = UInt64(max(1, count))
    }
    bound *= UInt64(column.bound)
    for row in keys.indices { keys[row] = keys[row] * UInt64(column.bound) + UInt64(column.codes[row]) }
  }

  /// - Returns: for each row the number of its group, from 0 in the order in which groups first appear; how many there are.
  func grouped() -> (groups: [Int32], count: Int) {
    var groups: [Int32] = []
    groups.reserveCapacity(keys.count)
    var count: Int32 = 0
    // A full grid of units, indicators and periods fits a plain array.
    if bound <= UInt64(max(65_536, keys.count * 16)) {
      var known = [Int32](repeating: -1, count: Int(bound))
      for key in keys {
        if known[Int(key)] < 0 {
          known[Int(key)] = count
          count += 1
        }
        groups.append(known[Int(key)])
      }
    } else {
      var known: [UInt64: Int32] = [:]
      known.reserveCapacity(keys.count)
      for key in keys {
        let group = known[key] ?? count
        if group == count {
          known[key] = group
          count += 1
        }
        groups.append(group)
      }
    }
    return (groups, Int(count))
  }
}
