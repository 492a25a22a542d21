/// Gives the lines of a document by their numbers; looks for their ends when the first is asked for.
struct LineFinder {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var starts: [Int] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The bytes of a line without its end; none for a line that is not there.
  ///
  /// - Parameter number: from 1.
  mutating func line(_ number: Int) -> [UInt8] {
    if starts.isEmpty { findLines() }
    guard starts.indices.contains(number - 1) else { return [] }
    let rest = bytes[starts[number - 1]...]
    return Array(rest.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") })
  }

  private mutating func findLines() {
    starts = [0]
    for index in bytes.indices {
      let isEnd =
        bytes[index] == UInt8(ascii: "\n")
        || bytes[index] == UInt8(ascii: "\r") && (index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n"))
      if isEnd { starts.append(index + 1) }
    }
  }
}
