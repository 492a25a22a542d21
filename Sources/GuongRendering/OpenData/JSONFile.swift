/// An object being written as a file that people can read and compare: each member on its own line, and each item of its lists.
struct JSONFile {
  /// What has been written and not yet been taken.
  private(set) var bytes: [UInt8] = Array("{".utf8)
  private var isEmpty = true

  mutating func append(_ name: String, _ value: JSONValue) {
    guard case .list(let items) = value else {
      begin(name)
      value.append(to: &bytes)
      return
    }
    append(name, count: items.count, takingPieces: { _ in }, item: { items[$0] })
  }

  /// A list whose items are made one by one.
  ///
  /// - Parameter takingPieces: called after each item, and may take the bytes written so far.
  mutating func append(
    _ name: String, count: Int, takingPieces take: (inout [UInt8]) -> Void, item: (Int) -> JSONValue
  ) {
    begin(name)
    bytes.append(UInt8(ascii: "["))
    for index in 0..<count {
      bytes += (index > 0 ? ",\n" : "\n").utf8
      item(index).append(to: &bytes)
      take(&bytes)
    }
    bytes += (count > 0 ? "\n]" : "]").utf8
  }

  /// Closes the object, and gives what has not been taken.
  consuming func end() -> [UInt8] {
    bytes += "\n}\n".utf8
    return bytes
  }

  private mutating func begin(_ name: String) {
    bytes += (isEmpty ? "\n" : ",\n").utf8
    isEmpty = false
    bytes += StructuredData.quoted(name).utf8
    bytes += ": ".utf8
  }
}
