/// A line of a file and where it begins. Lines end with LF, CRLF or CR.
struct LinePlace {
  var line = 1
  /// The index of the line's first byte.
  var lineStart = 0

  /// Counts the lines that end within `bytes`; a CR whose LF lies behind them is counted with that LF.
  mutating func advance(over bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    let base = bytes.base
    for index in bytes.indices {
      let byte = base[index]
      guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else { continue }
      if byte == UInt8(ascii: "\r"), index + 1 < base.count, base[index + 1] == UInt8(ascii: "\n") { continue }
      line += 1
      lineStart = index + 1
    }
  }
}
