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
    append(name, count: items.count) { index, bytes in items[index].append(to: &bytes) }
  }

  /// A list whose items are made one by one.
  ///
  /// - Parameter item: appends an item, by its place; it may first take away the bytes written so far.
  mutating func append(_ name: String, count: Int, item: (_ index: Int, _ bytes: inout [UInt8]) -> Void) {
    begin(name)
    bytes.append(UInt8(ascii: "["))
    for index in 0..<count {
      bytes += (index > 0 ? ",\n" : "\n").utf8
      item(index, &bytes)
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
    StructuredData.append(name, to: &bytes)
    bytes += ": ".utf8
  }
}
