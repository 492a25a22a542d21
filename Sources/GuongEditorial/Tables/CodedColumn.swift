import GuongModel

/// A column whose values are small numbers, so that a million rows are compared without their texts.
struct CodedColumn {
  /// For each row 0 where the cell is empty, else from 1 on.
  let codes: [Int32]
  /// What the codes stand for; the code less one is the position.
  let values: [TableValue]

  init(_ table: TableData, _ column: Int) {
    var codes: [Int32] = []
    codes.reserveCapacity(table.count)
    var values: [TableValue] = []
    var known: [TableValue: Int32] = [:]
    // Neighbours are mostly alike.
    var last: (value: TableValue, code: Int32) = (.none, 0)
    for row in 0..<table.count {
      let value = table.value(row: row, column: column)
      if value != last.value {
        if case .none = value {
          last = (value, 0)
        } else if let code = known[value] {
          last = (value, code)
        } else {
          values.append(value)
          last = (value, Int32(values.count))
          known[value] = last.code
        }
      }
      codes.append(last.code)
    }
    self.codes = codes
    self.values = values
  }

  /// One more than the greatest code.
  var bound: Int { values.count + 1 }

  /// The text of a code that is not 0; `nil` in columns without texts.
  func text(_ code: Int32) -> String? {
    if code > 0, case .text(let text) = values[Int(code) - 1] { text } else { nil }
  }

  /// What `make` says of each value, by code; `empty` of empty cells.
  func map<Result>(empty: Result, _ make: (TableValue) -> Result) -> [Result] { [empty] + values.map(make) }
}

extension CodedColumn {
  /// The same column with values that are alike in one respect made one.
  func merged(_ respect: (TableValue) -> TableValue) -> CodedColumn {
    var values: [TableValue] = []
    var known: [TableValue: Int32] = [:]
    let codes = map(empty: Int32(0)) { value in
      let merged = respect(value)
      if case .none = merged { return 0 }
      if let code = known[merged] { return code }
      values.append(merged)
      known[merged] = Int32(values.count)
      return Int32(values.count)
    }
    return CodedColumn(codes: self.codes.map { codes[Int($0)] }, values: values)
  }

  /// The same column, empty in some rows.
  func cleared(where isCleared: (Int) -> Bool) -> CodedColumn {
    var codes = codes
    for row in codes.indices where isCleared(row) { codes[row] = 0 }
    return CodedColumn(codes: codes, values: values)
  }

  private init(codes: [Int32], values: [TableValue]) {
    self.codes = codes
    self.values = values
  }
}
