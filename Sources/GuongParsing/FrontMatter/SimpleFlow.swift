/// Flow collections and quoted scalars on one line, the part of `SimpleYAML` between brackets: `[a, "b"]`, `{tên: An}`.
struct SimpleFlow {
  indirect enum Value {
    case plain(Range<Int>)
    /// Without its quotes.
    case quoted(Range<Int>)
    case list(start: Int, [Value])
    case map(start: Int, [(key: Range<Int>, value: Value)])
  }

  private static let depthLimit = 8

  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  private var depth = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, end: Int) {
    self.bytes = bytes
    self.end = end
  }

  /// The value at `start` and where it ends; `nil` when libyaml must read it.
  mutating func value(at start: Int) -> (Value, end: Int)? {
    guard start < end else { return nil }
    switch bytes[start] {
    case UInt8(ascii: "["): return list(at: start)
    case UInt8(ascii: "{"): return map(at: start)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return quoted(at: start)
    default: return plain(at: start)
    }
  }

  private mutating func list(at start: Int) -> (Value, end: Int)? {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.depthLimit else { return nil }
    var items: [Value] = []
    var index = skipSpaces(start + 1)
    if index < end, bytes[index] == UInt8(ascii: "]") { return (.list(start: start, []), index + 1) }
    while true {
      guard let (item, itemEnd) = value(at: index) else { return nil }
      items.append(item)
      index = skipSpaces(itemEnd)
      guard index < end else { return nil }
      if bytes[index] == UInt8(ascii: "]") { return (.list(start: start, items), index + 1) }
      guard bytes[index] == UInt8(ascii: ",") else { return nil }
      index = skipSpaces(index + 1)
    }
  }

  private mutating func map(at start: Int) -> (Value, end: Int)? {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.depthLimit else { return nil }
    var pairs: [(key: Range<Int>, value: Value)] = []
    var index = skipSpaces(start + 1)
    while true {
      guard case (.plain(let key), let keyEnd)? = plain(at: index), keyEnd + 1 < end,
        bytes[keyEnd] == UInt8(ascii: ":"),
        bytes[keyEnd + 1] == UInt8(ascii: " ")
      else { return nil }
      let isRepeated = pairs.contains { bytes[$0.key].elementsEqual(bytes[key]) }
      guard !isRepeated, let (value, valueEnd) = value(at: skipSpaces(keyEnd + 1)) else { return nil }
      pairs.append((key, value))
      index = skipSpaces(valueEnd)
      guard index < end else { return nil }
      if bytes[index] == UInt8(ascii: "}") { return (.map(start: start, pairs), index + 1) }
      guard bytes[index] == UInt8(ascii: ",") else { return nil }
      index = skipSpaces(index + 1)
    }
  }

  private func quoted(at start: Int) -> (Value, end: Int)? {
    let quote = bytes[start]
    var index = start + 1
    while index < end, bytes[index] != quote {
      if bytes[index] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") { return nil }
      index += 1
    }
    guard index < end else { return nil }
    // Two single quotes stand for one.
    if quote == UInt8(ascii: "'"), index + 1 < end, bytes[index + 1] == quote { return nil }
    return (.quoted(start + 1..<index), index + 1)
  }

  /// Up to a comma, bracket or colon; spaces before those do not belong to it.
  private func plain(at start: Int) -> (Value, end: Int)? {
    guard start < end, SimpleYAML.mayStartPlain(bytes[start]) else { return nil }
    var index = start
    scanning: while index < end {
      switch bytes[index] {
      case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ":"):
        break scanning
      case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "#"), UInt8(ascii: "\""), UInt8(ascii: "'"),
        UInt8(ascii: "?"):
        return nil
      default:
        index += 1
      }
    }
    var textEnd = index
    while textEnd > start, bytes[textEnd - 1] == UInt8(ascii: " ") { textEnd -= 1 }
    // A colon must follow its key directly.
    if index < end, bytes[index] == UInt8(ascii: ":"), textEnd != index { return nil }
    return textEnd > start ? (.plain(start..<textEnd), index) : nil
  }

  private func skipSpaces(_ start: Int) -> Int {
    var index = start
    while index < end, bytes[index] == UInt8(ascii: " ") { index += 1 }
    return index
  }
}
